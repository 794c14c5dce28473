package org.openpar.identity;

import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A person lent a role, or some acts of it, to another for a time.
///
/// @param acts empty when all acts of the role are lent that can be
public record PowerDelegated(
    DelegationId delegation,
    PersonId person,
    PersonId delegate,
    Role role,
    UnitId unit,
    List<String> acts,
    LocalDate from,
    LocalDate until,
    String basis)
    implements DomainEvent {

  public PowerDelegated {
    acts = List.copyOf(acts);
  }

  @Override
  public DelegationId subject() {
    return delegation;
  }
}
