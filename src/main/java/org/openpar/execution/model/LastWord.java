package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last word anybody said about an assignment, who said it and when; empty while nobody has.
public record LastWord(@Nullable String words, @Nullable String by, @Nullable LocalDate on) {

  static final LastWord NONE = new LastWord(null, null, null);
}
