package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.OccurrenceDraft;
import org.openpar.execution.model.OccurrenceDraft.Attached;
import org.openpar.execution.model.OccurrenceTarget;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;

/// What is typed about an event, exactly as typed, so that a refusal loses nothing.
///
/// @param seen the number of the last step it was shown with, 0 for none
/// @param step the one that is put right, 0 where something new is recorded
public record OccurrenceForm(
    long seen,
    long step,
    OccurrenceWhom.@Nullable Choice whom,
    @Nullable List<UnitId> units,
    @Nullable String happenedOn,
    @Nullable String due,
    @Nullable String document,
    @Nullable String documentDate,
    @Nullable String note,
    @Nullable String reason) {

  /// For what was recorded, to be put right; blank where something new is recorded.
  static OccurrenceForm of(long seen, @Nullable Occurrence held, Texts t) {
    if (held == null) {
      return new OccurrenceForm(
          seen, 0, OccurrenceWhom.Choice.ALL, List.of(), "", "", "", "", "", "");
    }
    return new OccurrenceForm(
        seen,
        held.number(),
        OccurrenceWhom.Choice.ALL,
        List.of(),
        t.date(held.happenedOn()),
        t.date(held.due()),
        held.document(),
        t.date(held.documentDate()),
        held.note(),
        "");
  }

  /// The same words for what is there now.
  OccurrenceForm at(long newest, @Nullable Occurrence held) {
    return new OccurrenceForm(
        newest,
        held == null ? 0 : held.number(),
        whom,
        units,
        happenedOn,
        due,
        document,
        documentDate,
        note,
        reason);
  }

  public OccurrenceWhom about() {
    return new OccurrenceWhom(whom, units);
  }

  OccurrenceTarget target() {
    return new OccurrenceTarget(seen, step, about().extent());
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
