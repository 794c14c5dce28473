package org.openpar.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.web.util.WebUtils;

/// The cookie of the login session. Over https it carries the prefix `__Host-`, so that no other
/// host of the domain can plant one.
class SessionCookie implements HttpSessionIdResolver {

  private static final String NAME = "OPENPAR";

  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    return key(request).stream().toList();
  }

  /// The key the browser sent, whatever it still opens.
  static Optional<String> key(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  @Override
  public void setSessionId(
      HttpServletRequest request, HttpServletResponse response, String sessionId) {
    write(request, response, sessionId, Duration.ofSeconds(-1));
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", Duration.ZERO);
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static String name(HttpServletRequest request) {
    return hosted(request, NAME);
  }

  /// The prefix is only lawful on a secure cookie.
  static String hosted(HttpServletRequest request, String name) {
    return request.isSecure() ? "__Host-" + name : name;
  }
}
