package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.identity.model.OneTimeLinks.LinkDead;
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
  private final LinkDoor door;

  ActivationController(Credentials credentials, LinkDoor door) {
    this.credentials = credentials;
    this.door = door;
  }

  @GetMapping(PATH)
  @OpenToAll
  Page blank(@PathVariable String token, HttpServletRequest request) {
    return door.open(request, () -> page(token, FormErrors.none()));
  }

  @PostMapping(PATH)
  @OpenToAll
  Page create(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request) {
    return door.open(request, () -> chosen(token, password, again));
  }

  private Page chosen(String token, String password, String again) {
    try {
      credentials.choose(token, password, again);
      return Redirect.to(SecurityConfiguration.SIGN_IN).saying("activation.done");
    } catch (LinkDead dead) {
      throw dead;
    } catch (RuleViolated refusal) {
      return page(token, FormErrors.of(refusal));
    }
  }

  private ActivationPage page(String token, FormErrors errors) {
    Credentials.Owner owner = credentials.ownerOf(token);
    return new ActivationPage(token, owner.name(), owner.username(), errors);
  }
}
