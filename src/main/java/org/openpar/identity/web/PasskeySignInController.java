package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.openpar.identity.ProofRefused;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Accounts;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a passkey, which is both factors at once; the second step after a password; and
/// the fresh proof before a grave act.
@Controller
class PasskeySignInController {

  static final String PATH = "/dang-nhap/khoa";

  private final PasskeyCeremonies ceremonies;
  private final Accounts accounts;
  private final CurrentActor current;
  private final SignInSteps steps;
  private final ApplicationEventPublisher events;

  PasskeySignInController(
      PasskeyCeremonies ceremonies,
      Accounts accounts,
      CurrentActor current,
      SignInSteps steps,
      ApplicationEventPublisher events) {
    this.ceremonies = ceremonies;
    this.accounts = accounts;
    this.current = current;
    this.steps = steps;
    this.events = events;
  }

  @GetMapping(PATH)
  @OpenToAll
  Page blank(
      @RequestParam(name = WayBack.PARAMETER, defaultValue = "/") String back,
      HttpServletRequest request) {
    return page(WayBack.to(back), FormErrors.none(), request);
  }

  @PostMapping(PATH)
  @OpenToAll
  Page create(
      @RequestParam(name = WayBack.PARAMETER, defaultValue = "/") String back,
      @RequestParam(defaultValue = "") String credential,
      HttpServletRequest request,
      HttpServletResponse response) {
    WayBack way = WayBack.to(back);
    try {
      Account owner =
          accounts
              .find(ceremonies.prove(credential, request))
              .filter(Account::enabled)
              .orElseThrow(PasskeyCeremonies.PasskeyRefused::new);
      return Redirect.to(proven(owner, way, request, response));
    } catch (RuleViolated refusal) {
      events.publishEvent(refused());
      return page(way, FormErrors.of(refusal), request);
    }
  }

  /// Of somebody who has come half the way, or confirms a grave act, the trail knows whose account
  /// it is about.
  private Object refused() {
    return current
        .findAccount()
        .<Object>map(account -> new ProofRefused(account.id(), "PASSKEY"))
        .orElseGet(
            () ->
                new AuthenticationFailureBadCredentialsEvent(
                    UsernamePasswordAuthenticationToken.unauthenticated("passkey", ""),
                    new BadCredentialsException("passkey")));
  }

  private String proven(
      Account owner, WayBack back, HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> here = current.findAccount();
    if (here.isEmpty()) {
      return steps.enter(
          owner, List.of(FactorGrantedAuthority.WEBAUTHN_AUTHORITY), back, request, response);
    }
    Account account = here.get();
    if (!account.id().equals(owner.id())) {
      throw new PasskeyOfAnother();
    }
    Factors.Stage before = current.stage(account);
    steps.prove(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
    return before == Factors.Stage.WHOLE ? back.path() : steps.proved(account, request, response);
  }

  private PasskeySignInPage page(WayBack back, FormErrors errors, HttpServletRequest request) {
    boolean possible = ceremonies.isPossible(request);
    return new PasskeySignInPage(
        possible ? ceremonies.beginAsking(request) : "", possible, back.path(), errors);
  }

  static final class PasskeyOfAnother extends RuleViolated {
    PasskeyOfAnother() {
      super("", "passkey.of-another");
    }
  }
}
