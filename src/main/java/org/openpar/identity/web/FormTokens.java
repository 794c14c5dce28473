package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// The token that proves a form was ours lies in a cookie: a stranger who only looks at the sign-in
/// page costs no row in the database, and a form outlives the login session it was opened in.
class FormTokens implements CsrfTokenRepository {

  private static final String NAME = "OPENPAR-FORM";

  private final CookieCsrfTokenRepository plain = named(NAME);
  private final CookieCsrfTokenRepository secure = named("__Host-" + NAME);

  private static CookieCsrfTokenRepository named(String name) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(name);
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
    tokens.setParameterName("_csrf");
    tokens.setHeaderName("X-CSRF-TOKEN");
    return tokens;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }

  private CookieCsrfTokenRepository of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }
}
