package org.openpar.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Devices;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.SignInThrottle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The secret by which a device that has signed in before is told from a strange one.
@Component
class DeviceCookie {

  private static final String NAME = "OPENPAR-DEVICE";
  private static final Duration KEPT = Duration.ofDays(400);

  private final Devices devices;

  DeviceCookie(Devices devices) {
    this.devices = devices;
  }

  /// The path on which this request guesses.
  SignInThrottle.Path path(GuessPath kind, String subject, HttpServletRequest request) {
    return new SignInThrottle.Path(kind, subject, devices.known(secret(request), subject));
  }

  void remember(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(
                SessionCookie.hosted(request, NAME), devices.remember(secret(request), account))
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static @Nullable String secret(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, SessionCookie.hosted(request, NAME));
    return cookie == null ? null : cookie.getValue();
  }
}
