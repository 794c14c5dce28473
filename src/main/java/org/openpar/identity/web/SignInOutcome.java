package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Directory;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.identity.model.Sprays;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// What follows a password: the throttle learns of it, and every failure looks the same, whether
/// the account exists or not and wherever its password is kept.
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private final SignInThrottle throttle;
  private final Sprays sprays;
  private final DeviceCookie device;
  private final CurrentActor current;
  private final SignInSteps steps;
  private final IdleLock lock;
  private final Directory directory;

  SignInOutcome(
      SignInThrottle throttle,
      Sprays sprays,
      DeviceCookie device,
      CurrentActor current,
      SignInSteps steps,
      IdleLock lock,
      Directory directory) {
    this.throttle = throttle;
    this.sprays = sprays;
    this.device = device;
    this.current = current;
    this.steps = steps;
    this.lock = lock;
    this.directory = directory;
  }

  static String username(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("username"), "");
  }

  static WayBack back(HttpServletRequest request) {
    return WayBack.to(request.getParameter(WayBack.PARAMETER));
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    String subject = throttle.subject(username(request));
    throttle.succeeded(device.path(GuessPath.PASSWORD, subject, request));
    response.sendRedirect(
        current
            .findAccount()
            .map(account -> begun(account, request, response))
            .orElse(SecurityConfiguration.SIGN_IN));
  }

  private String begun(Account account, HttpServletRequest request, HttpServletResponse response) {
    lock.reopen(account.id(), request, response);
    return steps.begun(account, back(request), request, response);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    // Asked once for every name, so that neither a directory that is down nor the time it takes
    // gives away which are its own.
    boolean unasked = failure instanceof InternalAuthenticationServiceException;
    boolean asked = failure instanceof PasswordProof.RefusedThere;
    boolean down = unasked || (!asked && !directory.answers());
    throttle.failedFrom(request.getRemoteAddr());
    if (!unasked) {
      sprays.watch();
    }
    response.sendRedirect(
        back(request).after(SecurityConfiguration.SIGN_IN + (down ? "?down" : "?refused")));
  }
}
