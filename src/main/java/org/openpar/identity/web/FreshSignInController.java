package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Authenticators;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.Directory;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.OutsideIdentities;
import org.openpar.identity.model.OutsidePlace;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.beans.factory.ObjectProvider;
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
  private final OutsideIdentities identities;
  private final ObjectProvider<OutsideProvider> provider;

  FreshSignInController(
      CurrentActor current,
      Credentials credentials,
      Authenticators authenticators,
      SignInThrottle throttle,
      DeviceCookie device,
      SignInSteps steps,
      OutsideIdentities identities,
      ObjectProvider<OutsideProvider> provider) {
    this.current = current;
    this.credentials = credentials;
    this.authenticators = authenticators;
    this.throttle = throttle;
    this.device = device;
    this.steps = steps;
    this.identities = identities;
    this.provider = provider;
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
    try {
      if (!proves(account, proof)) {
        throttle.failed(path);
        return page(back, FormErrors.of(new NotProved(account.secondFactor())));
      }
    } catch (Directory.Unreachable down) {
      return page(back, FormErrors.of(down));
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
    Account account = account();
    WayBack way = WayBack.to(back);
    boolean linked =
        identities.listOf(account.id()).stream()
            .anyMatch(link -> !link.place().equals(OutsidePlace.DIRECTORY));
    return new FreshSignInPage(
        way.path(),
        account.secondFactor(),
        account.passkey() ? way.after(PasskeySignInController.PATH) : null,
        linked ? provider.stream().findFirst().map(OutsideProvider::name).orElse(null) : null,
        way.after(OutsideSignInController.PATH),
        errors);
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
