package org.openpar.plan.model;

import java.util.List;
import org.openpar.plan.TaskId;

/// What was said about one row of a draft.
///
/// @param code that of the row as it stands; as it was when last spoken of, where it is no more
/// @param about the text of the row, likewise
/// @param there whether the row still stands
/// @param entries the first in front
public record CommentThread(
    TaskId task, String code, String about, boolean there, List<RowComment> entries) {

  public CommentThread {
    entries = List.copyOf(entries);
  }

  /// Whoever says something more takes it up again.
  public boolean open() {
    return !entries.isEmpty() && entries.getLast().kind() != RowComment.Kind.RESOLVED;
  }

  /// How often somebody said something.
  public int said() {
    return (int) entries.stream().filter(one -> one.kind() == RowComment.Kind.SAID).count();
  }
}
