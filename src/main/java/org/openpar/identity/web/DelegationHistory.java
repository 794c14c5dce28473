package org.openpar.identity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.DelegationId;
import org.openpar.identity.DelegationLine;
import org.openpar.identity.HistoryDoor;
import org.openpar.identity.Policy;
import org.openpar.identity.model.Delegations;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Component;

/// Whoever lends, is lent, or keeps the accounts of the unit sees what became of a delegation.
@Component
class DelegationHistory implements HistoryDoor {

  private final Delegations delegations;
  private final Policy policy;

  DelegationHistory(Delegations delegations, Policy policy) {
    this.delegations = delegations;
    this.policy = policy;
  }

  @Override
  public String kind() {
    return "Delegation";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    DelegationId delegation = new DelegationId(id);
    List<DelegationLine> kept =
        policy.permits(actor, IdentityActs.READ) ? delegations.list(actor) : List.of();
    return open(delegations.listOf(actor), delegation, IdentityPaths.MY_DELEGATIONS)
        .or(() -> open(kept, delegation, IdentityPaths.DELEGATIONS))
        .orElseThrow(() -> new NotFound("delegation " + id));
  }

  private static Optional<Opened> open(List<DelegationLine> lines, DelegationId id, String path) {
    return lines.stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .map(line -> new Opened(line.lender().name() + " → " + line.delegate().name(), path));
  }
}
