package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a person signs in; Spring Security takes the form it posts.
@Controller
class SignInController {

  private final CurrentActor current;
  private final IdleLock lock;
  private final ObjectProvider<OutsideProvider> provider;

  SignInController(CurrentActor current, IdleLock lock, ObjectProvider<OutsideProvider> provider) {
    this.current = current;
    this.lock = lock;
    this.provider = provider;
  }

  @GetMapping(SecurityConfiguration.SIGN_IN)
  @OpenToAll
  Page blank(
      @RequestParam(required = false) @Nullable String refused,
      @RequestParam(required = false) @Nullable String held,
      @RequestParam(required = false) @Nullable String down,
      @RequestParam(required = false) @Nullable String signedOut,
      @RequestParam(name = WayBack.PARAMETER, defaultValue = "/") String back,
      HttpServletRequest request) {
    WayBack way = WayBack.to(back);
    if (current.findActor().isPresent()) {
      return Redirect.to(way.path());
    }
    return new SignInPage(
        refused != null
            ? "sign-in.refused"
            : held != null ? "sign-in.held" : down != null ? "sign-in.down" : null,
        note(signedOut != null, request),
        way.path(),
        way.after(PasskeySignInController.PATH),
        provider.stream().findFirst().map(OutsideProvider::name).orElse(null),
        way.after(OutsideSignInController.PATH));
  }

  private @Nullable String note(boolean signedOut, HttpServletRequest request) {
    if (signedOut) {
      return "sign-in.signed-out";
    }
    return lock.isLocked(request) ? "sign-in.locked" : null;
  }
}
