package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.DelegationLine;
import org.openpar.platform.web.Page;

/// Every delegation within reach.
///
/// @param delegates whether the reader may lend powers as well
public record DelegationsPage(List<DelegationLine> all, LocalDate day, boolean delegates)
    implements Page {

  public List<DelegationLine> standing() {
    return all.stream().filter(one -> one.stands(day)).toList();
  }

  public List<DelegationLine> past() {
    return all.stream().filter(one -> !one.stands(day)).toList();
  }
}
