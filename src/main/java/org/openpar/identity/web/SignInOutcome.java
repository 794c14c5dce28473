package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.LoginSession;
import org.openpar.identity.model.SignInThrottle;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// What follows a sign-in: the throttle learns of it, and every failure looks the same, whether the
/// account exists or not.
final class SignInOutcome {

  private SignInOutcome() {}

  static String username(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("username"), "");
  }

  record Success(SignInThrottle throttle, Accounts accounts)
      implements AuthenticationSuccessHandler {

    /// Administrators leave no screen alone for longer (TCVN 14423:2026, 5.5.2.2 a).
    private static final Duration ADMINISTRATOR_IDLE = Duration.ofMinutes(5);

    @Override
    public void onAuthenticationSuccess(
        HttpServletRequest request, HttpServletResponse response, Authentication authentication)
        throws IOException {
      throttle.succeeded(username(request), request.getRemoteAddr());
      HttpSession session = request.getSession();
      session.setAttribute(LoginSession.ADDRESS, request.getRemoteAddr());
      session.setAttribute(
          LoginSession.AGENT,
          Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
      if (authentication.getPrincipal() instanceof SignedIn signedIn && administers(signedIn)) {
        session.setMaxInactiveInterval((int) ADMINISTRATOR_IDLE.toSeconds());
      }
      response.sendRedirect(WayBack.to(request.getParameter(WayBack.PARAMETER)).path());
    }

    private boolean administers(SignedIn signedIn) {
      return accounts
          .find(signedIn.account())
          .filter(account -> account.actor().has(Role.ADMINISTRATOR))
          .isPresent();
    }
  }

  record Failure(SignInThrottle throttle) implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException {
      throttle.failed(username(request), request.getRemoteAddr());
      response.sendRedirect(
          WayBack.to(request.getParameter(WayBack.PARAMETER))
              .after(SecurityConfiguration.SIGN_IN + "?refused"));
    }
  }
}
