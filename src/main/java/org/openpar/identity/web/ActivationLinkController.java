package org.openpar.identity.web;

import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.HandOver;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// An administrator hands the way into an account over: by mail, or by a link shown once.
@Controller
class ActivationLinkController {

  private final Accounts accounts;
  private final HandOver handOver;
  private final Policy policy;

  ActivationLinkController(Accounts accounts, HandOver handOver, Policy policy) {
    this.accounts = accounts;
    this.handOver = handOver;
    this.policy = policy;
  }

  @PostMapping(IdentityPaths.ACCOUNTS + "/{account}/lien-ket")
  @Requires(IdentityActs.OPEN)
  @FreshSignIn
  Page create(@PathVariable AccountId account, Actor actor) {
    Account owner =
        accounts
            .find(account)
            .filter(Account::enabled)
            // One's own password is changed by whoever knows the old one.
            .filter(one -> !one.id().equals(actor.account()))
            .filter(one -> policy.permits(actor, IdentityActs.OPEN, one.actor().unit()))
            .orElseThrow(() -> new NotFound("account " + account.value()));
    policy.demand(actor, IdentityActs.OPEN, owner.actor().unit());
    return new ActivationLinkPage(
        account.value(), owner.actor().name(), handOver.activation(account).orElse(null));
  }
}
