package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpar.platform.model.DomainEvent;

/// Units were established, renamed, merged, split, moved or dissolved by a legal act; people,
/// rights and work went with them in the same transaction.
///
/// @param moved how many things of each sort went along, by the key of their words
public record UnitsReorganized(
    ReorganizationId reorganization,
    String act,
    LocalDate day,
    List<Succession> successions,
    Map<String, Integer> moved)
    implements DomainEvent {

  @Override
  public ReorganizationId subject() {
    return reorganization;
  }
}
