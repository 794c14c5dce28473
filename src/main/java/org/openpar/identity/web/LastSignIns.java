package org.openpar.identity.web;

import org.openpar.identity.model.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/// Notes when an account was last used.
@Component
class LastSignIns {

  private final Accounts accounts;

  LastSignIns(Accounts accounts) {
    this.accounts = accounts;
  }

  @EventListener
  void on(InteractiveAuthenticationSuccessEvent signedIn) {
    if (signedIn.getAuthentication().getPrincipal() instanceof SignedIn who) {
      accounts.used(who.account());
    }
  }
}
