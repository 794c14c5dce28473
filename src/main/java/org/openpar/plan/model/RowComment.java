package org.openpar.plan.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the talk about a row of a draft.
///
/// @param words null where somebody only settled it or took it up again
public record RowComment(Kind kind, @Nullable String words, String person, Instant at) {

  public enum Kind {
    SAID,
    RESOLVED,
    REOPENED
  }
}
