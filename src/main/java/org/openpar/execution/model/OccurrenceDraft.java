package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody says about an event that has happened, before it is checked.
///
/// @param due asked for only where the deadline does not say it itself
/// @param reason why what was recorded before is put right, "" for the first time
/// @param file the document, null when none was chosen
public record OccurrenceDraft(
    @Nullable LocalDate happenedOn,
    @Nullable LocalDate due,
    String document,
    @Nullable LocalDate documentDate,
    String note,
    String reason,
    @Nullable Attached file) {

  public OccurrenceDraft {
    document = document.strip();
    note = note.strip();
    reason = reason.strip();
  }

  /// A chosen file.
  public record Attached(String name, byte[] content) {}
}
