package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Authenticators;
import org.openpar.identity.model.IdentityActs;
import org.openpar.identity.model.LoginSessions;
import org.openpar.identity.model.Passkeys;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A person's own account: where it is signed in, and what it is proved with.
@Controller
class OwnAccountController {

  static final String PATH = "/tai-khoan";

  private final CurrentActor current;
  private final LoginSessions sessions;
  private final Authenticators authenticators;
  private final Factors factors;
  private final Policy policy;
  private final Passkeys passkeys;

  OwnAccountController(
      CurrentActor current,
      LoginSessions sessions,
      Authenticators authenticators,
      Factors factors,
      Policy policy,
      Passkeys passkeys) {
    this.current = current;
    this.sessions = sessions;
    this.authenticators = authenticators;
    this.factors = factors;
    this.policy = policy;
    this.passkeys = passkeys;
  }

  @GetMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  Page show(Actor actor, HttpServletRequest request) {
    Account account = current.findAccount().orElseThrow(() -> new Forbidden(OwnAccountActs.OWN));
    return new OwnAccountPage(
        account.username(),
        actor,
        sessions.listOf(actor.account(), request.getSession().getId()).stream()
            .map(LoginPlace::of)
            .toList(),
        account.secondFactor(),
        factors.isDemanded(account),
        authenticators.countRecoveryCodes(actor.account()),
        policy.permits(actor, IdentityActs.DELEGATE),
        passkeys.listOf(actor.account()),
        account.directoryName() != null);
  }
}
