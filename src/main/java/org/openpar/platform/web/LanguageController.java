package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.openpar.platform.security.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// Changes the language of the screen and comes back to the page one was reading.
@Controller
class LanguageController {

  private final LocaleResolver languages;

  LanguageController(LocaleResolver languages) {
    this.languages = languages;
  }

  @PostMapping("/ngon-ngu")
  @OpenToAll
  Redirect update(
      @RequestParam String lang,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.setLocale(request, response, Locale.forLanguageTag(lang));
    return Redirect.to(Redirect.ours(back));
  }
}
