package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choosing another password.
@Controller
class PasswordController {

  static final String PATH = OwnAccountController.PATH + "/mat-khau";

  private final Credentials credentials;
  private final SignInThrottle throttle;
  private final DeviceCookie device;

  PasswordController(Credentials credentials, SignInThrottle throttle, DeviceCookie device) {
    this.credentials = credentials;
    this.throttle = throttle;
    this.device = device;
  }

  @GetMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  Page edit() {
    return new PasswordPage(FormErrors.none());
  }

  @PostMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  Page update(
      Actor actor,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request) {
    var path = device.path(GuessPath.FRESH, actor.account().value().toString(), request);
    if (!throttle.admits(path)) {
      return new PasswordPage(FormErrors.of(new PathHeld("old")));
    }
    try {
      credentials.change(actor.account(), old, password, again, request.getSession().getId());
      throttle.succeeded(path);
      request.changeSessionId();
      return Redirect.to(OwnAccountController.PATH).saying("own.password.changed");
    } catch (Credentials.PasswordWrong wrong) {
      throttle.failed(path);
      return new PasswordPage(FormErrors.of(wrong));
    } catch (RuleViolated refusal) {
      // The old one was right; what is wrong with the new one is no guess.
      throttle.succeeded(path);
      return new PasswordPage(FormErrors.of(refusal));
    }
  }
}
