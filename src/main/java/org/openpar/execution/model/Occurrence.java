package org.openpar.execution.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFileId;
import org.openpar.identity.Actor;

/// One step of what is known about the event a deadline waits for.
///
/// @param number orders the steps of all tasks
/// @param happenedOn the day of the event; of the document, where that is the plan of somebody else
/// @param due the last day that followed from it when it was recorded
/// @param document number of the document that proves it
/// @param file the document itself, if somebody attached it
/// @param reason why it was corrected or withdrawn, null where it was recorded
/// @param day from which it holds
/// @param extent for which units of the task
public record Occurrence(
    long number,
    OccurrenceStep step,
    LocalDate happenedOn,
    LocalDate due,
    String document,
    LocalDate documentDate,
    @Nullable StoredFileId file,
    @Nullable String fileName,
    @Nullable String note,
    @Nullable String reason,
    Instant at,
    LocalDate day,
    String person,
    Extent extent) {

  /// Whether the event counts as having happened.
  public boolean holds() {
    return step != OccurrenceStep.WITHDRAWN;
  }

  /// The document lies there already: whoever corrects the words need not send it again.
  Occurrence withFileOf(Occurrence before) {
    return new Occurrence(
        number,
        step,
        happenedOn,
        due,
        document,
        documentDate,
        before.file,
        before.fileName,
        note,
        reason,
        at,
        day,
        person,
        extent);
  }

  Occurrence withdrawn(String why, Extent from, Instant now, LocalDate today, Actor by) {
    return new Occurrence(
        number,
        OccurrenceStep.WITHDRAWN,
        happenedOn,
        due,
        document,
        documentDate,
        file,
        fileName,
        note,
        why,
        now,
        today,
        by.name(),
        from);
  }
}
