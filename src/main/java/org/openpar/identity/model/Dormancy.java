package org.openpar.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountState;
import org.openpar.platform.time.ProvinceClock;

/// When an account nobody uses closes. Computed as of the day, so a job that did not run for a week
/// makes up for it.
record Dormancy(IdentitySettings settings) {

  /// @param inUseSince when it was opened, or opened again
  Optional<LocalDate> closesOn(@Nullable Instant lastSignIn, Instant inUseSince) {
    if (settings.dormantDays() == 0) {
      return Optional.empty();
    }
    Instant used = lastSignIn == null || lastSignIn.isBefore(inUseSince) ? inUseSince : lastSignIn;
    return Optional.of(
        LocalDate.ofInstant(used, ProvinceClock.ZONE).plusDays(settings.dormantDays()));
  }

  AccountState state(@Nullable LocalDate closesOn, LocalDate day) {
    boolean idle =
        closesOn != null && !day.isBefore(closesOn.minusDays(settings.dormancyWarningDays()));
    return idle ? AccountState.IDLE : AccountState.OPEN;
  }
}
