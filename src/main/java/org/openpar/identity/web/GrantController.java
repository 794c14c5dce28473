package org.openpar.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.Actor;
import org.openpar.identity.model.AccountLists;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.Grants;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Gives a role at a unit.
@Controller
@RequestMapping(IdentityPaths.ACCOUNTS + "/{account}/vai-tro")
class GrantController {

  private final Grants grants;
  private final AccountLists accounts;
  private final Clock clock;

  GrantController(Grants grants, AccountLists accounts, Clock clock) {
    this.grants = grants;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping
  @Requires(IdentityActs.GRANT)
  @FreshSignIn
  Page blank(@PathVariable AccountId account, Actor actor, Texts t) {
    AccountLine line = accounts.account(account, actor);
    return page(
        line,
        new GrantForm(null, line.unit(), t.date(LocalDate.now(clock)), "", ""),
        FormErrors.none(),
        actor);
  }

  @PostMapping
  @Requires(IdentityActs.GRANT)
  @FreshSignIn
  Page create(@PathVariable AccountId account, GrantForm form, Actor actor) {
    AccountLine line = accounts.account(account, actor);
    try {
      grants.give(account, form.wish(), actor);
      return Redirect.to(IdentityPaths.account(account))
          .saying("identity.said.granted", line.name());
    } catch (ActRefused refused) {
      return page(line, form, Refused.of(refused, form.first(), form.last()), actor);
    }
  }

  private Page page(AccountLine account, GrantForm form, FormErrors errors, Actor actor) {
    return new GrantPage(account, form, grants.listGivable(actor), grants.listUnits(actor), errors);
  }
}
