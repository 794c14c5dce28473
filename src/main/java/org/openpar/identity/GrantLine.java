package org.openpar.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.time.DateRange;

/// A grant as lists tell it.
///
/// @param reason why it was given; null for those that came with the first accounts
/// @param grantedBy the name of who gave it, null for the system
/// @param endedAt when it was taken away before its time, null while it was not
public record GrantLine(
    GrantId id,
    AccountId account,
    Role role,
    UnitId unit,
    String unitName,
    DateRange validity,
    @Nullable String reason,
    @Nullable String grantedBy,
    @Nullable Instant endedAt,
    @Nullable String endReason) {

  public boolean inForce(LocalDate day) {
    return endedAt == null && validity.contains(day);
  }

  /// Neither taken away nor run out: in force now or later.
  public boolean stands(LocalDate day) {
    return endedAt == null && (validity.last() == null || !validity.last().isBefore(day));
  }
}
