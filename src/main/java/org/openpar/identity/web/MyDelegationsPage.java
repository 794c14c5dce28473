package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.AccountId;
import org.openpar.identity.DelegationLine;
import org.openpar.platform.web.Page;

/// What a person lends and is lent.
public record MyDelegationsPage(List<DelegationLine> all, AccountId own, LocalDate day)
    implements Page {

  public List<DelegationLine> lent() {
    return all.stream()
        .filter(one -> one.lender().account().equals(own) && one.stands(day))
        .toList();
  }

  public List<DelegationLine> borrowed() {
    return all.stream()
        .filter(one -> one.delegate().account().equals(own) && one.stands(day))
        .toList();
  }

  public List<DelegationLine> past() {
    return all.stream().filter(one -> !one.stands(day)).toList();
  }
}
