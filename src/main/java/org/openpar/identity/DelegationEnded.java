package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// A lent power was taken back before its time.
public record DelegationEnded(
    DelegationId delegation, PersonId person, PersonId delegate, String reason)
    implements DomainEvent {

  @Override
  public DelegationId subject() {
    return delegation;
  }
}
