package org.openpar.organization;

import java.time.LocalDate;
import java.util.Map;
import org.openpar.platform.model.DomainEvent;

/// Who came to a unit between the day an act was enacted and the day it took effect went to its
/// heir.
///
/// @param moved how many things of each sort went along, by the key of their words
public record LateArrivalsCarried(
    ReorganizationId reorganization, String act, LocalDate day, Map<String, Integer> moved)
    implements DomainEvent {

  @Override
  public ReorganizationId subject() {
    return reorganization;
  }
}
