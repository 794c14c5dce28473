package org.openpar.identity.web;

import java.util.UUID;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.identity.model.AccountLists;
import org.springframework.stereotype.Component;

/// Whoever sees an account sees its history.
@Component
class AccountHistory implements HistoryDoor {

  private final AccountLists accounts;

  AccountHistory(AccountLists accounts) {
    this.accounts = accounts;
  }

  @Override
  public String kind() {
    return "Account";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    AccountLine account = accounts.account(new AccountId(id), actor);
    return new Opened(account.name(), IdentityPaths.ACCOUNTS + "/" + id);
  }
}
