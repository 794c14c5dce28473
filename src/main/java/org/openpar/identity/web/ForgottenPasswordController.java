package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.HandOver;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for a link because a password is forgotten. The answer is always the same.
@Controller
class ForgottenPasswordController {

  static final String PATH = "/quen-mat-khau";

  private final HandOver handOver;
  private final SignInThrottle throttle;

  ForgottenPasswordController(HandOver handOver, SignInThrottle throttle) {
    this.handOver = handOver;
    this.throttle = throttle;
  }

  @GetMapping(PATH)
  @OpenToAll
  Page blank() {
    return new ForgottenPasswordPage(false);
  }

  @PostMapping(PATH)
  @OpenToAll
  Page create(@RequestParam(defaultValue = "") String username, HttpServletRequest request) {
    var name = new SignInThrottle.Path(GuessPath.RESET, throttle.subject(username), "");
    var address = SignInThrottle.Path.from(GuessPath.RESET, request.getRemoteAddr());
    // A held path looks like any other: nobody learns that there was something to hold.
    if (throttle.admits(address) & throttle.admits(name)) {
      handOver.forgotten(username);
    }
    return new ForgottenPasswordPage(true);
  }
}
