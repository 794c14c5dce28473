package org.openpar.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The language a person chose, kept in a cookie; Vietnamese for everyone who chose none, whatever
/// the browser was installed in.
class ChosenLanguage implements LocaleResolver {

  private static final List<Locale> OFFERED = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
  private static final String COOKIE = "lang";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Cookie chosen = WebUtils.getCookie(request, COOKIE);
    return offered(chosen == null ? "" : chosen.getValue());
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null) {
      String language = offered(locale == null ? "" : locale.getLanguage()).getLanguage();
      ResponseCookie cookie =
          ResponseCookie.from(COOKIE, language)
              .path("/")
              .maxAge(Duration.ofDays(365))
              .httpOnly(true)
              .secure(request.isSecure())
              .sameSite("Lax")
              .build();
      response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
  }

  private static Locale offered(String language) {
    return OFFERED.stream()
        .filter(offered -> offered.getLanguage().equals(language))
        .findFirst()
        .orElse(Messages.VIETNAMESE);
  }
}
