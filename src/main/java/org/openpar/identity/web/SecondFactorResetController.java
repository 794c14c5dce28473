package org.openpar.identity.web;

import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.Actor;
import org.openpar.identity.model.AccountKeeping;
import org.openpar.identity.model.AccountLists;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Helps whoever has lost the telephone and the recovery codes.
@Controller
@RequestMapping(IdentityPaths.ACCOUNTS + "/{account}/ma-xac-thuc")
class SecondFactorResetController {

  private final AccountKeeping keeping;
  private final AccountLists accounts;

  SecondFactorResetController(AccountKeeping keeping, AccountLists accounts) {
    this.keeping = keeping;
    this.accounts = accounts;
  }

  @GetMapping
  @Requires(IdentityActs.CLOSE)
  @FreshSignIn
  Page blank(@PathVariable AccountId account, Actor actor) {
    return page(accounts.account(account, actor), "", FormErrors.none());
  }

  @PostMapping
  @Requires(IdentityActs.CLOSE)
  @FreshSignIn
  Page destroy(
      @PathVariable AccountId account,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    AccountLine line = accounts.account(account, actor);
    try {
      keeping.resetSecondFactor(account, reason, actor);
      return Redirect.to(IdentityPaths.account(account))
          .saying("identity.said.second-factor-reset", line.name());
    } catch (ActRefused refused) {
      return page(line, reason, Refused.of(refused));
    }
  }

  private static Page page(AccountLine account, String reason, FormErrors errors) {
    String path = IdentityPaths.account(account.id());
    return new ReasonPage(
        "identity.second-factor", account.name(), path + "/ma-xac-thuc", path, reason, errors);
  }
}
