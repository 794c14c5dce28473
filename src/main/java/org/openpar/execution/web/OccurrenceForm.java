package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.OccurrenceDraft;
import org.openpar.execution.model.OccurrenceDraft.Attached;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;

/// What is typed about an event, exactly as typed, so that a refusal loses nothing.
///
/// @param seen the number of the last step it was shown with, 0 for none
public record OccurrenceForm(
    long seen,
    @Nullable String happenedOn,
    @Nullable String due,
    @Nullable String document,
    @Nullable String documentDate,
    @Nullable String note,
    @Nullable String reason) {

  /// For what was recorded, to be put right; blank where nothing holds.
  static OccurrenceForm of(@Nullable Occurrence last, Texts t) {
    if (last == null || !last.holds()) {
      return new OccurrenceForm(last == null ? 0 : last.number(), "", "", "", "", "", "");
    }
    return new OccurrenceForm(
        last.number(),
        t.date(last.happenedOn()),
        t.date(last.due()),
        last.document(),
        t.date(last.documentDate()),
        last.note(),
        "");
  }

  OccurrenceForm at(@Nullable Occurrence newest) {
    return new OccurrenceForm(
        newest == null ? 0 : newest.number(),
        happenedOn,
        due,
        document,
        documentDate,
        note,
        reason);
  }

  OccurrenceDraft draft(@Nullable Attached file) {
    return new OccurrenceDraft(
        day(happenedOn),
        day(due),
        typed(document),
        day(documentDate),
        typed(note),
        typed(reason),
        file);
  }

  /// The days that were typed and are in no calendar.
  FormErrors errors() {
    return FormErrors.none()
        .and(
            Stream.of(
                    unread("happenedOn", happenedOn),
                    unread("due", due),
                    unread("documentDate", documentDate))
                .flatMap(refusal -> refusal)
                .toList());
  }

  public static String typed(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    return TypedDay.of(typed).find().orElse(null);
  }

  private static Stream<RuleViolated> unread(String field, @Nullable String typed) {
    return TypedDay.of(typed).errors().any() ? Stream.of(new NoSuchDay(field)) : Stream.empty();
  }
}
