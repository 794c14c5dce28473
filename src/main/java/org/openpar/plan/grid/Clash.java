package org.openpar.plan.grid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.TaskField;

/// Somebody else was faster: what is there is kept, what was sent is given back to be chosen from.
///
/// @param field null when the whole row is meant
/// @param theirs what stands there now
/// @param by who wrote it
record Clash(Kind kind, UUID task, @Nullable TaskField field, String theirs, String by) {

  enum Kind {
    /// The cell says something else by now.
    CHANGED,
    /// The row is no more.
    GONE,
    /// The area was to be taken out, but there are rows in it.
    HELD,
    /// The row was to be taken out, but somebody has written into it.
    KEPT
  }

  Clash by(String person) {
    return new Clash(kind, task, field, theirs, person);
  }
}
