package org.openpar.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpar.platform.model.Doubt;

/// Makes one deadline of a rhythm and the dates beside it.
final class RecurringWords {

  private RecurringWords() {}

  static boolean isAfterPeriod(Phrase phrase) {
    return phrase.rhythm().anchors().stream().anyMatch(anchor -> anchor.endsWith("period end"));
  }

  /// Whether the dates say when in the year a yearly duty is due.
  static boolean isAnchored(Phrase phrase) {
    return phrase.rhythm().isYearly()
        && phrase.isDated()
        && phrase.dates().spans().stream()
            .noneMatch(span -> span.yearNamed() || span.unit() == Span.Unit.YEAR && !span.vague());
  }

  static Understood of(Phrase phrase) {
    Rhythm rhythm = phrase.rhythm();
    Understood understood = isAnchored(phrase) ? anchored(phrase) : within(phrase);
    List<Doubt> doubts = new ArrayList<>();
    if (rhythm.counted()) {
      doubts.add(Doubt.of("doubt.deadline.count-without-dates", phrase.words()));
    }
    if (rhythm.isUnnamed()) {
      doubts.add(Doubt.of("doubt.deadline.rhythm-unnamed", phrase.words()));
    }
    return understood.but(doubts.toArray(Doubt[]::new));
  }

  /// "Every year, 2018-2020": the years named bound the rhythm; the plan's own year needs no word.
  private static Understood within(Phrase phrase) {
    String code = phrase.rhythm().code();
    List<Span> spans = phrase.dates().spans();
    if (spans.isEmpty()
        || (spans.size() == 1 && spans.getFirst().first().getYear() == phrase.planYear())) {
      return Understood.as(DeadlineKind.RECURRING, null, List.of(), code);
    }
    return Understood.as(
        DeadlineKind.RECURRING, spans.getFirst().first(), List.of(spans.getLast().last()), code);
  }

  private static Understood anchored(Phrase phrase) {
    List<String> codes = new ArrayList<>();
    List<LocalDate> dues = new ArrayList<>();
    List<Span> spans = phrase.dates().spans();
    boolean range = spans.size() == 2 && spans.getLast().endsRange();
    for (Span span : range ? List.of(spans.getLast()) : spans) {
      codes.add("YEARLY;" + anchor(span));
      dues.add(span.last());
    }
    return Understood.as(
        DeadlineKind.RECURRING, null, dues.stream().sorted().toList(), String.join("+", codes));
  }

  private static String anchor(Span span) {
    LocalDate last = span.last();
    return span.unit() == Span.Unit.DAY || span.vague()
        ? "%02d-%02d".formatted(last.getMonthValue(), last.getDayOfMonth())
        : "MONTH=" + last.getMonthValue();
  }
}
