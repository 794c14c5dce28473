package org.openpar.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// One thing a review asks about: a grant, or the account itself.
///
/// @param unit who answers for it: that of the grant, or of the person's post
/// @param grant null when the account itself is meant
/// @param verdict null while nobody has decided
/// @param decidedBy the name of who did
public record ReviewLine(
    UUID id,
    UnitId unit,
    String unitName,
    AccountLine account,
    @Nullable GrantLine grant,
    @Nullable Verdict verdict,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  /// What a review can say of a line.
  public enum Verdict {
    CONFIRMED,
    ENDED
  }

  /// Nothing is left to decide: somebody did, or the thing came to its end by other ways.
  public boolean settled(LocalDate day) {
    return verdict != null || gone(day);
  }

  public boolean gone(LocalDate day) {
    return account.state() == AccountState.CLOSED || (grant != null && !grant.stands(day));
  }
}
