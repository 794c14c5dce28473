package org.openpar.plan.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A step in the life of a plan, with who took it.
///
/// @param paper the number of the paper that went with it, a tờ trình
/// @param words why, or what was said with it
public record PlanStep(
    Kind kind, Instant at, @Nullable String paper, @Nullable String words, String person) {

  public enum Kind {
    SUBMITTED,
    TAKEN_BACK,
    RETURNED,
    APPROVED,
    ISSUED,
    CLOSED
  }
}
