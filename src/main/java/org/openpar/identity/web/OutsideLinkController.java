package org.openpar.identity.web;

import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.Actor;
import org.openpar.identity.model.AccountLists;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.IdentityActs;
import org.openpar.identity.model.OutsideIdentities;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who an account is at the identity provider or in the directory.
@Controller
@RequestMapping(IdentityPaths.ACCOUNTS + "/{account}/" + OutsideLinkController.END)
class OutsideLinkController {

  static final String END = "dinh-danh";

  private final AccountLists accounts;
  private final OutsideIdentities identities;

  OutsideLinkController(AccountLists accounts, OutsideIdentities identities) {
    this.accounts = accounts;
    this.identities = identities;
  }

  @GetMapping
  @Requires(IdentityActs.LINK)
  Page show(@PathVariable AccountId account, Actor actor) {
    return page(accounts.account(account, actor), "", FormErrors.none());
  }

  @PostMapping
  @Requires(IdentityActs.LINK)
  @FreshSignIn
  Page create(
      @PathVariable AccountId account,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String name,
      Actor actor) {
    AccountLine line = accounts.account(account, actor);
    try {
      identities.link(account, place, name, actor);
      return Redirect.to(path(account)).saying("outside.said.linked", line.name());
    } catch (ActRefused refused) {
      return page(line, name, Refused.of(refused));
    }
  }

  @DeleteMapping
  @Requires(IdentityActs.LINK)
  @FreshSignIn
  Page destroy(
      @PathVariable AccountId account, @RequestParam(defaultValue = "") String place, Actor actor) {
    AccountLine line = accounts.account(account, actor);
    try {
      identities.unlink(account, place, actor);
      return Redirect.to(path(account)).saying("outside.said.unlinked", line.name());
    } catch (ActRefused refused) {
      return page(line, "", Refused.of(refused));
    }
  }

  private OutsideLinkPage page(AccountLine account, String name, FormErrors errors) {
    return new OutsideLinkPage(
        account, identities.listPlaces(), identities.listOf(account.id()), name, errors);
  }

  private static String path(AccountId account) {
    return IdentityPaths.account(account) + "/" + END;
  }
}
