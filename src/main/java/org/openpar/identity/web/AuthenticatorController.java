package org.openpar.identity.web;

import org.openpar.identity.Actor;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Authenticators;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;

/// Taking one's authenticator away, after a fresh proof with it. Where a role demands one, it can
/// only be replaced, and works until then.
@Controller
class AuthenticatorController {

  private final CurrentActor current;
  private final Authenticators authenticators;
  private final Factors factors;

  AuthenticatorController(CurrentActor current, Authenticators authenticators, Factors factors) {
    this.current = current;
    this.authenticators = authenticators;
    this.factors = factors;
  }

  @DeleteMapping(OwnAccountController.PATH + "/ma-xac-thuc")
  @Requires(OwnAccountActs.OWN)
  @FreshSignIn
  Page destroy(Actor actor) {
    Account account = current.findAccount().orElseThrow(() -> new Forbidden(OwnAccountActs.OWN));
    if (factors.isDemanded(account)) {
      return Redirect.to(SignInSteps.ENROLMENT);
    }
    authenticators.remove(actor.account());
    return Redirect.to(OwnAccountController.PATH).saying("own.authenticator.removed");
  }
}
