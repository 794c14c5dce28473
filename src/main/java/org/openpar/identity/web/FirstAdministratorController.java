package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.model.FirstAdministrator;
import org.openpar.identity.model.FirstAdministrator.Introduction;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.identity.model.OneTimeLinks.LinkDead;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.persistence.SystemWork;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The very first administrator introduces themselves, by the link the first start printed.
@Controller
class FirstAdministratorController {

  private static final String PATH = OneTimeLinks.FIRST_ADMINISTRATOR_PATH + "{token}";

  private final FirstAdministrator first;
  private final LinkDoor door;

  FirstAdministratorController(FirstAdministrator first, LinkDoor door) {
    this.first = first;
    this.door = door;
  }

  @GetMapping(PATH)
  @OpenToAll
  Page blank(@PathVariable String token, HttpServletRequest request) {
    return door.open(request, () -> page(token, Typed.none(), FormErrors.none()));
  }

  @PostMapping(PATH)
  @OpenToAll
  Page create(@PathVariable String token, Typed typed, HttpServletRequest request) {
    return door.open(request, () -> introduced(token, typed));
  }

  private Page introduced(String token, Typed typed) {
    // Nobody is signed in yet: the link, made at the console, speaks for the system.
    try (var _ = SystemWork.begin()) {
      first.introduce(token, who(typed));
      return Redirect.to(SecurityConfiguration.SIGN_IN).saying("activation.done");
    } catch (LinkDead dead) {
      throw dead;
    } catch (RuleViolated refusal) {
      return page(token, typed, FormErrors.of(refusal));
    }
  }

  private FirstAdministratorPage page(String token, Typed typed, FormErrors errors) {
    first.look(token);
    return new FirstAdministratorPage(token, typed, errors);
  }

  private static Introduction who(Typed typed) {
    return new Introduction(
        typed.at("name"),
        typed.at("title"),
        typed.at("username"),
        typed.at("email"),
        typed.at("password"),
        typed.at("again"));
  }
}
