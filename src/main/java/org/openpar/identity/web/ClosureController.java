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

/// Closes an account, opens it again, frees a held way into it.
@Controller
@RequestMapping(IdentityPaths.ACCOUNTS + "/{account}")
class ClosureController {

  private static final String CLOSE = "/dong";
  private static final String REOPEN = "/mo-lai";

  private final AccountKeeping keeping;
  private final AccountLists accounts;

  ClosureController(AccountKeeping keeping, AccountLists accounts) {
    this.keeping = keeping;
    this.accounts = accounts;
  }

  @GetMapping(CLOSE)
  @Requires(IdentityActs.CLOSE)
  @FreshSignIn
  Page blank(@PathVariable AccountId account, Actor actor) {
    return page("identity.close", CLOSE, accounts.account(account, actor), "", FormErrors.none());
  }

  @PostMapping(CLOSE)
  @Requires(IdentityActs.CLOSE)
  @FreshSignIn
  Page create(
      @PathVariable AccountId account,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    AccountLine line = accounts.account(account, actor);
    try {
      keeping.close(account, reason, actor);
      return Redirect.to(IdentityPaths.account(account))
          .saying("identity.said.closed", line.name());
    } catch (ActRefused refused) {
      return page("identity.close", CLOSE, line, reason, Refused.of(refused));
    }
  }

  @GetMapping(REOPEN)
  @Requires(IdentityActs.CLOSE)
  @FreshSignIn
  Page edit(@PathVariable AccountId account, Actor actor) {
    return page("identity.reopen", REOPEN, accounts.account(account, actor), "", FormErrors.none());
  }

  @PostMapping(REOPEN)
  @Requires(IdentityActs.CLOSE)
  @FreshSignIn
  Page destroy(
      @PathVariable AccountId account,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    AccountLine line = accounts.account(account, actor);
    try {
      keeping.reopen(account, reason, actor);
      return Redirect.to(IdentityPaths.account(account))
          .saying("identity.said.reopened", line.name());
    } catch (ActRefused refused) {
      return page("identity.reopen", REOPEN, line, reason, Refused.of(refused));
    }
  }

  private static Page page(
      String act, String path, AccountLine account, String reason, FormErrors errors) {
    String address = IdentityPaths.account(account.id());
    return new ReasonPage(
        act,
        account.name() + " (" + account.username() + "), " + account.unitName(),
        address + path,
        address,
        reason,
        errors);
  }
}
