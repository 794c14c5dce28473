package org.openpar.directory.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openpar.organization.PersonId;
import org.openpar.organization.PostId;

/// What is to be handed over: by whom, from which post, to whom.
///
/// @param heirs who takes which item; an item that is not in it has no heir
/// @param leaveOpen whether items without an heir may stay with nobody
public record HandoverOrder(
    PersonId person, PostId post, LocalDate lastDay, Map<UUID, PersonId> heirs, boolean leaveOpen) {

  public HandoverOrder {
    heirs = Map.copyOf(heirs);
  }
}
