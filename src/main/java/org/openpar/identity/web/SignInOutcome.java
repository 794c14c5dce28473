package org.openpar.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.openpar.identity.model.SignInThrottle;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// What follows a sign-in: the throttle learns of it, and every failure looks the same, whether the
/// account exists or not.
final class SignInOutcome {

  private SignInOutcome() {}

  static String username(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("username"), "");
  }

  static final class Success extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SignInThrottle throttle;

    Success(SignInThrottle throttle) {
      this.throttle = throttle;
    }

    @Override
    public void onAuthenticationSuccess(
        HttpServletRequest request, HttpServletResponse response, Authentication authentication)
        throws ServletException, IOException {
      throttle.succeeded(username(request), request.getRemoteAddr());
      super.onAuthenticationSuccess(request, response, authentication);
    }
  }

  record Failure(SignInThrottle throttle) implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException {
      throttle.failed(username(request), request.getRemoteAddr());
      response.sendRedirect(SecurityConfiguration.SIGN_IN + "?refused");
    }
  }
}
