package org.openpar.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openpar.identity.model.SignInThrottle;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a sign-in on a path the throttle holds, before any password is hashed: a flood must
/// not become an attack on memory.
class HeldPathFilter extends OncePerRequestFilter {

  private final SignInThrottle throttle;

  HeldPathFilter(SignInThrottle throttle) {
    this.throttle = throttle;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST")
        && request.getServletPath().equals(SecurityConfiguration.SIGN_IN));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (throttle.holds(SignInOutcome.username(request), request.getRemoteAddr())) {
      response.sendRedirect(
          WayBack.to(request.getParameter(WayBack.PARAMETER))
              .after(SecurityConfiguration.SIGN_IN + "?held"));
      return;
    }
    chain.doFilter(request, response);
  }
}
