package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Authenticators;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Setting up an authenticator, the first or another in its place: of one's own will, or because a
/// role demands it before anything else may be done. Open to all, since in the second case nobody
/// is wholly signed in yet.
@Controller
class EnrolmentController {

  private final CurrentActor current;
  private final Authenticators authenticators;
  private final SignInSteps steps;

  EnrolmentController(CurrentActor current, Authenticators authenticators, SignInSteps steps) {
    this.current = current;
    this.authenticators = authenticators;
    this.steps = steps;
  }

  @GetMapping(SignInSteps.ENROLMENT)
  @OpenToAll
  Page blank(Texts t) {
    return enrolling()
        .<Page>map(
            account -> page(account, authenticators.begin(account.id()), FormErrors.none(), t))
        .orElseGet(this::elsewhere);
  }

  @PostMapping(SignInSteps.ENROLMENT)
  @OpenToAll
  Page create(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Texts t) {
    Optional<Account> enrolling = enrolling();
    if (enrolling.isEmpty()) {
      return elsewhere();
    }
    Account account = enrolling.get();
    boolean signingIn = isAsked(account);
    try {
      List<String> codes = authenticators.confirm(account.id(), code);
      steps.prove(Factors.CODE, request, response);
      String next =
          signingIn ? steps.proved(account, request, response) : OwnAccountController.PATH;
      return new RecoveryCodesPage(codes, next);
    } catch (RuleViolated refusal) {
      return page(account, authenticators.begun(account.id()), FormErrors.of(refusal), t);
    }
  }

  /// After a mistyped code the picture stays what the telephone has already seen.
  private EnrolmentPage page(Account account, String secret, FormErrors errors, Texts t) {
    return new EnrolmentPage(
        QrPicture.of(account.username(), t.say("site.system"), secret),
        secret.replaceAll("(.{4})(?!$)", "$1 "),
        isAsked(account),
        account.secondFactor(),
        errors);
  }

  /// Whoever must; and whoever is wholly signed in, wants to and has just proved who they are. The
  /// password alone sets up nothing for an account that asks for more.
  private Optional<Account> enrolling() {
    return current
        .findAccount()
        .filter(account -> isAsked(account) || (isWhole(account) && current.isFresh()));
  }

  private Page elsewhere() {
    return Redirect.to(
        current
            .findAccount()
            .filter(this::isWhole)
            .map(account -> WayBack.to(SignInSteps.ENROLMENT).after(FreshSignInController.PATH))
            .orElse(OwnAccountController.PATH));
  }

  private boolean isAsked(Account account) {
    return current.stage(account) == Factors.Stage.ENROLMENT_ASKED;
  }

  private boolean isWhole(Account account) {
    return current.stage(account) == Factors.Stage.WHOLE;
  }
}
