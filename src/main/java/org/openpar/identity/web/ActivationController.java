package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.identity.model.OneTimeLinks.LinkDead;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choosing a password by a one-time link, at first or when the old one is forgotten. The link
/// signs nobody in: the password and the second factor do.
@Controller
class ActivationController {

  private static final String PATH = OneTimeLinks.ACTIVATION_PATH + "{token}";

  private final Credentials credentials;
  private final SignInThrottle throttle;

  ActivationController(Credentials credentials, SignInThrottle throttle) {
    this.credentials = credentials;
    this.throttle = throttle;
  }

  @GetMapping(PATH)
  @OpenToAll
  Page blank(@PathVariable String token, HttpServletRequest request) {
    return shown(token, FormErrors.none(), request);
  }

  @PostMapping(PATH)
  @OpenToAll
  Page create(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request) {
    try {
      credentials.choose(token, password, again);
      return Redirect.to(SecurityConfiguration.SIGN_IN).saying("activation.done");
    } catch (LinkDead dead) {
      return shown(token, FormErrors.none(), request);
    } catch (RuleViolated refusal) {
      return shown(token, FormErrors.of(refusal), request);
    }
  }

  private Page shown(String token, FormErrors errors, HttpServletRequest request) {
    var path = new SignInThrottle.Path(GuessPath.LINK, request.getRemoteAddr(), "");
    if (!throttle.admits(path)) {
      return new DeadLinkPage(new PathHeld("").key());
    }
    try {
      Credentials.Owner owner = credentials.ownerOf(token);
      throttle.succeeded(path);
      return new ActivationPage(token, owner.name(), owner.username(), errors);
    } catch (LinkDead dead) {
      return new DeadLinkPage(dead.key());
    }
  }
}
