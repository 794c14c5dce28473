package org.openpar.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.ReviewId;

/// A review of all accounts and grants.
///
/// @param openedBy the name of who began it, null where it began by itself
/// @param closedAt null while it runs
public record Review(
    ReviewId id,
    LocalDate openedOn,
    @Nullable String openedBy,
    LocalDate dueOn,
    @Nullable Instant closedAt) {

  public boolean runs() {
    return closedAt == null;
  }

  public boolean late(LocalDate day) {
    return runs() && day.isAfter(dueOn);
  }
}
