package org.openpar.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.SignInThrottle;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a sign-in on a path the throttle holds, before any password is hashed: a flood must
/// not become an attack on memory.
class HeldPathFilter extends OncePerRequestFilter {

  /// The very matcher of the form, so that no spelling of the address gets past the one and into
  /// the other.
  private static final RequestMatcher SIGN_IN =
      PathPatternRequestMatcher.withDefaults()
          .matcher(HttpMethod.POST, SecurityConfiguration.SIGN_IN);

  private final SignInThrottle throttle;
  private final DeviceCookie device;

  HeldPathFilter(SignInThrottle throttle, DeviceCookie device) {
    this.throttle = throttle;
    this.device = device;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SIGN_IN.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String subject = throttle.subject(SignInOutcome.username(request));
    SignInThrottle.Path path = device.path(GuessPath.PASSWORD, subject, request);
    boolean strange = path.device().isEmpty();
    if ((strange && !throttle.admitsAddress(request.getRemoteAddr())) || !throttle.admits(path)) {
      response.sendRedirect(
          SignInOutcome.back(request).after(SecurityConfiguration.SIGN_IN + "?held"));
      return;
    }
    chain.doFilter(request, response);
  }
}
