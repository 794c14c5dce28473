package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Authenticators;
import org.openpar.identity.model.Authenticators.Proof;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step of signing in: a code of the authenticator, or a recovery code. Open to all,
/// since whoever comes here is not signed in yet; without a first step it leads back to it.
@Controller
class SecondFactorController {

  private final CurrentActor current;
  private final Authenticators authenticators;
  private final SignInThrottle throttle;
  private final DeviceCookie device;
  private final SignInSteps steps;

  SecondFactorController(
      CurrentActor current,
      Authenticators authenticators,
      SignInThrottle throttle,
      DeviceCookie device,
      SignInSteps steps) {
    this.current = current;
    this.authenticators = authenticators;
    this.throttle = throttle;
    this.device = device;
    this.steps = steps;
  }

  @GetMapping(SignInSteps.CODE)
  @OpenToAll
  Page blank() {
    return waiting()
        .<Page>map(account -> page(account, FormErrors.none()))
        .orElseGet(() -> Redirect.to(SecurityConfiguration.SIGN_IN));
  }

  @PostMapping(SignInSteps.CODE)
  @OpenToAll
  Page create(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Account> waiting = waiting();
    if (waiting.isEmpty()) {
      return Redirect.to(SecurityConfiguration.SIGN_IN);
    }
    Account account = waiting.get();
    var path = device.path(GuessPath.CODE, account.id().value().toString(), request);
    if (!throttle.admits(path)) {
      return page(account, FormErrors.of(new PathHeld("code")));
    }
    Optional<Proof> proof = authenticators.prove(account.id(), code);
    if (proof.isEmpty()) {
      throttle.failed(path);
      return page(account, FormErrors.of(new CodeRefused()));
    }
    throttle.succeeded(path);
    steps.prove(
        proof.get() == Proof.AUTHENTICATOR ? Factors.CODE : Factors.RECOVERY_CODE,
        request,
        response);
    String next = steps.proved(account, request, response);
    if (proof.get() == Proof.AUTHENTICATOR) {
      return Redirect.to(next);
    }
    // Whoever came in by a recovery code has lost something that wants to be seen to first.
    return Redirect.to(OwnAccountController.PATH)
        .saying(
            "second-factor.recovery-used",
            String.valueOf(authenticators.countRecoveryCodes(account.id())));
  }

  private static SecondFactorPage page(Account account, FormErrors errors) {
    return new SecondFactorPage(account.secondFactor(), account.passkey(), errors);
  }

  private Optional<Account> waiting() {
    return current.findAccount().filter(one -> current.stage(one) == Factors.Stage.CODE_ASKED);
  }

  static final class CodeRefused extends RuleViolated {
    CodeRefused() {
      super("code", "second-factor.wrong");
    }
  }
}
