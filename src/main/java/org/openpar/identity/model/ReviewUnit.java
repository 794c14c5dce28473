package org.openpar.identity.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// How far a unit is with a review.
///
/// @param signedBy the name of who answers for it, null while nobody does
public record ReviewUnit(
    UnitId unit,
    String name,
    int lines,
    int settled,
    @Nullable String signedBy,
    @Nullable Instant signedAt) {

  public boolean complete() {
    return settled == lines;
  }
}
