package org.openpar.identity;

import java.util.List;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;

/// The person who is acting now: asked for by every door that changes something, and named in the
/// trail.
///
/// @param title the post in words ("Chuyên viên Phòng Cải cách hành chính")
/// @param unit the unit acted for
public record Actor(
    AccountId account,
    PersonId person,
    String name,
    String title,
    UnitId unit,
    String unitName,
    List<Grant> grants) {

  public Actor {
    grants = List.copyOf(grants);
  }

  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }
}
