package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.identity.FurtherReach;
import org.openpar.organization.UnitId;
import org.springframework.stereotype.Component;

/// Assignments lie with the unit the plan gave them to; who has one of them by now has to reach it
/// there. Which of them these are is a finer rule.
@Component
class TransferredWork implements FurtherReach {

  private final Transfers transfers;
  private final Clock clock;

  TransferredWork(Transfers transfers, Clock clock) {
    this.transfers = transfers;
    this.clock = clock;
  }

  @Override
  public Set<UnitId> behind(Set<UnitId> reached) {
    return transfers.listOn(LocalDate.now(clock)).stream()
        .filter(transfer -> reached.contains(transfer.to()))
        .map(Transfer::from)
        .collect(Collectors.toSet());
  }
}
