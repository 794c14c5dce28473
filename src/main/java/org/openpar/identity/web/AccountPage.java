package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.GrantLine;
import org.openpar.platform.web.Page;

/// One account and everything it may do.
///
/// @param grants all it holds or held
/// @param failures wrong passwords typed for it lately
/// @param own whether it is the reader's
/// @param secondFactor whether an authenticator is asked for
public record AccountPage(
    AccountLine account,
    List<GrantLine> grants,
    LocalDate day,
    int failures,
    AccountOffers offers,
    boolean own,
    boolean secondFactor)
    implements Page {

  public String path() {
    return IdentityPaths.account(account.id());
  }

  public boolean closed() {
    return account.state() == AccountState.CLOSED;
  }

  /// In force or to come.
  public List<GrantLine> standing() {
    return grants.stream().filter(grant -> grant.stands(day)).toList();
  }

  public List<GrantLine> over() {
    return grants.stream().filter(grant -> !grant.stands(day)).toList();
  }
}
