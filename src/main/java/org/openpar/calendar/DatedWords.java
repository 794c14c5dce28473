package org.openpar.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// Makes one deadline of the dates a phrase names: a single one, a range, a list, an open end.
final class DatedWords {

  private static final Pattern YEARS_AFTER =
      Pattern.compile("\\b(?:nhung|cac)(?: \\w+)? (?:tiep theo|sau|ke tiep|toi)\\b");
  private static final Pattern AND = Pattern.compile("\\bva\\b|[+&;]");
  private static final Pattern HEADING = Pattern.compile("[:(]");
  private static final Pattern ONWARD = Pattern.compile("\\btro di\\b|(?:\\bden|-) ?nay\\b");

  private DatedWords() {}

  static Understood of(Phrase phrase) {
    List<Span> spans = narrowed(phrase.dates().spans());
    Span first = spans.getFirst();
    if (phrase.says(YEARS_AFTER)) {
      return Understood.as(DeadlineKind.OPEN_END, first.first(), List.of(), null);
    }
    if (phrase.says(ONWARD)) {
      return Understood.as(DeadlineKind.OPEN_START, first.first(), List.of(), null);
    }
    if (spans.size() == 1) {
      return single(phrase, first);
    }
    if (spans.size() == 2 && spans.get(1).endsRange()) {
      return range(first, spans.get(1));
    }
    return consecutiveYears(spans) || isTurn(spans) ? range(first, spans.getLast()) : list(spans);
  }

  /// "Quarter IV/2018 (before 15/12)", "the year 2018: quarter I, quarter III": the finer dates
  /// inside the coarser one are the deadline.
  private static List<Span> narrowed(List<Span> spans) {
    if (spans.size() > 2 && HEADING.matcher(spans.get(1).lead()).find()) {
      List<Span> rest = spans.subList(1, spans.size());
      return rest.stream().allMatch(spans.getFirst()::holds) ? rest : spans;
    }
    if (spans.size() != 2) {
      return spans;
    }
    Span one = spans.get(0);
    Span other = spans.get(1);
    if (AND.matcher(other.lead()).find()) {
      return spans;
    }
    if (one.holds(other) && other.bound() != Bound.FROM && !other.followsHyphen()) {
      return List.of(other);
    }
    return other.holds(one) && one.bound() != Bound.FROM && !other.endsRange()
        ? List.of(one)
        : spans;
  }

  private static Understood single(Phrase phrase, Span span) {
    return switch (span.bound()) {
      case FROM -> Understood.as(DeadlineKind.OPEN_START, span.first(), List.of(), null);
      case AFTER ->
          Understood.as(DeadlineKind.OPEN_START, span.last().plusDays(1), List.of(), null);
      case BEFORE -> before(span);
      case UNTIL -> within(span, null);
      case WITHIN -> within(span, isTarget(phrase, span) ? null : span.first());
    };
  }

  /// Planning practice takes "before day X" as "by X": X is the last day (handbook, deadline
  /// kinds). Strictly before is meant where nothing else makes sense: before a month, quarter or
  /// year, and in the long words of laws ("before the day 01 of month 01 of the year 2026") when
  /// that day opens a month.
  private static Understood before(Span span) {
    LocalDate eve = span.first().minusDays(1);
    if (span.vague()) {
      return within(span, null);
    }
    return switch (span.unit()) {
      case YEAR -> Understood.as(DeadlineKind.BEFORE_YEAR, null, List.of(eve), null);
      case DAY ->
          span.longForm() && span.first().getDayOfMonth() == 1
              ? Understood.as(DeadlineKind.DATE, null, List.of(eve), null).but(strict(span))
              : within(span, null);
      case MONTH, QUARTER, HALF, MONTHS ->
          Understood.as(DeadlineKind.DATE, null, List.of(eve), null).but(strict(span));
    };
  }

  private static Doubt strict(Span span) {
    return Doubt.of(
        "doubt.deadline.strictly-before",
        DeadlineDoubts.day(span.first()),
        DeadlineDoubts.day(span.first().minusDays(1)));
  }

  private static Understood within(Span span, @Nullable LocalDate start) {
    List<LocalDate> dues = List.of(span.last());
    if (span.vague()) {
      return Understood.as(DeadlineKind.VAGUE, null, dues, null);
    }
    return switch (span.unit()) {
      case DAY -> Understood.as(DeadlineKind.DATE, null, dues, null);
      case MONTH -> Understood.as(DeadlineKind.MONTH, start, dues, null);
      case QUARTER -> Understood.as(DeadlineKind.QUARTER, start, dues, null);
      case HALF -> Understood.as(DeadlineKind.HALF_YEAR, start, dues, null);
      case YEAR -> Understood.as(DeadlineKind.YEAR, start, dues, null);
      case MONTHS -> Understood.as(DeadlineKind.MONTH_RANGE, start, dues, null);
    };
  }

  /// A bare later year ("2030" in the plan of 2025) is a target to be reached by then, not a year
  /// of work.
  private static boolean isTarget(Phrase phrase, Span span) {
    return phrase.text().matches("\\d{4}") && span.first().getYear() > phrase.planYear();
  }

  private static Understood range(Span first, Span last) {
    Span.Unit finer = first.unit().compareTo(last.unit()) < 0 ? first.unit() : last.unit();
    LocalDate start = first.first();
    LocalDate end = last.last();
    if (end.isBefore(start)) {
      end = last.yearNamed() ? end : end.plusYears(1);
    }
    DeadlineKind kind =
        switch (finer) {
          case DAY, HALF -> DeadlineKind.DATE_RANGE;
          case MONTH, MONTHS -> DeadlineKind.MONTH_RANGE;
          case QUARTER -> DeadlineKind.QUARTER_RANGE;
          case YEAR -> DeadlineKind.YEAR_RANGE;
        };
    if (end.isBefore(start)) {
      return Understood.as(DeadlineKind.INVALID)
          .but(
              Doubt.of(
                  "doubt.deadline.backwards", DeadlineDoubts.day(start), DeadlineDoubts.day(end)));
    }
    return Understood.as(
        first.vague() || last.vague() ? DeadlineKind.DATE_RANGE : kind, start, List.of(end), null);
  }

  private static Understood list(List<Span> spans) {
    List<LocalDate> dues = new ArrayList<>();
    for (Span span : spans) {
      if (span.followsHyphen() && !dues.isEmpty()) {
        dues.removeLast();
      }
      dues.add(span.last());
    }
    List<LocalDate> sorted = dues.stream().distinct().sorted().toList();
    return Understood.as(listKind(spans), null, sorted, null);
  }

  private static DeadlineKind listKind(List<Span> spans) {
    if (spans.stream().allMatch(span -> span.unit() == Span.Unit.QUARTER)) {
      return DeadlineKind.QUARTER_LIST;
    }
    return spans.stream().allMatch(span -> span.unit() == Span.Unit.MONTH)
        ? DeadlineKind.MULTI_MONTH
        : DeadlineKind.MULTI_DATE;
  }

  /// "The end of quarter III, the beginning of quarter IV" is one stretch around the turn.
  private static boolean isTurn(List<Span> spans) {
    return spans.size() == 2
        && spans.get(0).vague()
        && spans.get(1).vague()
        && spans.get(0).last().plusDays(1).equals(spans.get(1).first());
  }

  private static boolean consecutiveYears(List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.unit() != Span.Unit.YEAR
          || span.vague()
          || span.first().getYear() != spans.getFirst().first().getYear() + i) {
        return false;
      }
    }
    return true;
  }
}
