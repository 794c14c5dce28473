package org.openpar.plan.model;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.PlainWords;

/// A field of a task before and after; alike words may have come to mean something else.
public record CellChange(TaskField field, @Nullable String before, @Nullable String after) {

  public boolean onlyMeaning() {
    return PlainWords.of(before).equals(PlainWords.of(after));
  }
}
