package org.openpar.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.platform.time.DateRange;

/// A delegation as lists tell it.
///
/// @param grant what is lent
/// @param acts empty when all acts of the role are lent that can be
/// @param lender who lends it, and whether that account is open
public record DelegationLine(
    DelegationId id,
    GrantLine grant,
    Party lender,
    Party delegate,
    List<String> acts,
    DateRange validity,
    String basis,
    @Nullable Instant endedAt,
    @Nullable String endReason) {

  public DelegationLine {
    acts = List.copyOf(acts);
  }

  /// One of the two.
  ///
  /// @param open whether the account is
  public record Party(AccountId account, PersonId person, String name, boolean open) {}

  /// How it stands: to come, running, run out, taken back, or fallen with the lender's own power.
  public enum State {
    COMING,
    RUNNING,
    OVER,
    ENDED,
    LAPSED
  }

  public State state(LocalDate day) {
    if (endedAt != null) {
      return State.ENDED;
    }
    if (validity.last() != null && validity.last().isBefore(day)) {
      return State.OVER;
    }
    if (!grant.stands(day) || !lender.open() || !delegate.open()) {
      return State.LAPSED;
    }
    return validity.contains(day) && grant.inForce(day) ? State.RUNNING : State.COMING;
  }

  /// Whether there is anything left to take back.
  public boolean stands(LocalDate day) {
    return state(day) == State.COMING || state(day) == State.RUNNING;
  }
}
