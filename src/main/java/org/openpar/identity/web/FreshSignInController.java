package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Authenticators;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Before a grave act a person proves once more who they are: with a code where they have an
/// authenticator, with the password otherwise.
@Controller
class FreshSignInController {

  static final String PATH = "/xac-nhan-lai";

  private final CurrentActor current;
  private final Credentials credentials;
  private final Authenticators authenticators;
  private final SignInThrottle throttle;
  private final DeviceCookie device;
  private final SignInSteps steps;

  FreshSignInController(
      CurrentActor current,
      Credentials credentials,
      Authenticators authenticators,
      SignInThrottle throttle,
      DeviceCookie device,
      SignInSteps steps) {
    this.current = current;
    this.credentials = credentials;
    this.authenticators = authenticators;
    this.throttle = throttle;
    this.device = device;
    this.steps = steps;
  }

  @GetMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  Page blank(Actor actor, @RequestParam(name = WayBack.PARAMETER, defaultValue = "/") String back) {
    return page(back, FormErrors.none());
  }

  @PostMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  Page create(
      Actor actor,
      @RequestParam(name = WayBack.PARAMETER, defaultValue = "/") String back,
      @RequestParam(defaultValue = "") String proof,
      HttpServletRequest request,
      HttpServletResponse response) {
    Account account = account();
    var path = device.path(GuessPath.FRESH, account.id().value().toString(), request);
    if (!throttle.admits(path)) {
      return page(back, FormErrors.of(new PathHeld("proof")));
    }
    if (!proves(account, proof)) {
      return page(back, FormErrors.of(new NotProved(account.secondFactor())));
    }
    throttle.succeeded(path);
    steps.prove(
        account.secondFactor() ? Factors.CODE : FactorGrantedAuthority.PASSWORD_AUTHORITY,
        request,
        response);
    return Redirect.to(Redirect.ours(back));
  }

  private boolean proves(Account account, String proof) {
    return account.secondFactor()
        ? authenticators.prove(account.id(), proof).isPresent()
        : credentials.matches(account.id(), proof);
  }

  private FreshSignInPage page(String back, FormErrors errors) {
    return new FreshSignInPage(Redirect.ours(back), account().secondFactor(), errors);
  }

  private Account account() {
    return current.findAccount().orElseThrow(() -> new Forbidden(OwnAccountActs.OWN));
  }

  static final class NotProved extends RuleViolated {
    NotProved(boolean code) {
      super("proof", code ? "second-factor.wrong" : "password.wrong");
    }
  }
}
