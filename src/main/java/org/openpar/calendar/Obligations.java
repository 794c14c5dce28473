package org.openpar.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says what a deadline obliges to within the year of a plan.
final class Obligations {

  private static final Comparator<Obligation> BY_DUE =
      Comparator.comparing(
          Obligation::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private final Periods periods = new Periods();
  private final PeriodNames names = new PeriodNames();
  private final WorkingDays days = new WorkingDays();

  List<Obligation> of(Deadline deadline, int planYear) {
    List<Obligation> owed = new ArrayList<>(unordered(deadline, planYear));
    owed.sort(BY_DUE);
    List<Obligation> numbered = new ArrayList<>();
    for (Obligation one : owed) {
      String label = owed.size() == 1 ? "" : one.label();
      numbered.add(
          new Obligation(numbered.size() + 1, label, one.start(), one.due(), one.regular()));
    }
    return List.copyOf(numbered);
  }

  private List<Obligation> unordered(Deadline deadline, int planYear) {
    return switch (deadline.kind()) {
      case DATE,
          MONTH,
          QUARTER,
          HALF_YEAR,
          YEAR,
          BEFORE_YEAR,
          DATE_RANGE,
          MONTH_RANGE,
          QUARTER_RANGE,
          YEAR_RANGE,
          VAGUE ->
          List.of(one(deadline));
      case MULTI_DATE, MULTI_MONTH, QUARTER_LIST -> perDate(deadline, planYear);
      case RECURRING -> orOne(deadline, recurring(deadline, planYear));
      case ONGOING, AS_ARISING, OPEN_START, OPEN_END ->
          orOne(deadline, perReportingPeriod(deadline, planYear));
      case COMPOUND -> compound(deadline, planYear);
      case CONDITIONAL, RELATIVE, PER_OTHER_PLAN, INVALID, DITTO, EMPTY ->
          List.of(owed("", null, null, false));
    };
  }

  private static Obligation owed(
      String label, @Nullable LocalDate start, @Nullable LocalDate due, boolean regular) {
    return new Obligation(0, label, start, due, regular);
  }

  private static Obligation one(Deadline deadline) {
    LocalDate due = deadline.dues().isEmpty() ? null : deadline.dues().getLast();
    return owed("", deadline.start(), due, false);
  }

  /// A duty with no period in this year is still owed once, so that nobody loses sight of it.
  private static List<Obligation> orOne(Deadline deadline, List<Obligation> owed) {
    return owed.isEmpty() ? List.of(owed("", deadline.start(), null, true)) : owed;
  }

  private List<Obligation> perDate(Deadline deadline, int planYear) {
    List<Obligation> owed = new ArrayList<>();
    for (LocalDate due : deadline.dues()) {
      LocalDate month = due.withDayOfMonth(1);
      owed.add(
          switch (deadline.kind()) {
            case QUARTER_LIST ->
                owed(
                    names.inPlanOf(planYear, names.quarter(due), due),
                    month.minusMonths(2),
                    due,
                    false);
            case MULTI_MONTH ->
                owed(names.inPlanOf(planYear, names.month(due), due), month, due, false);
            default -> owed(names.batch(owed.size() + 1), null, due, false);
          });
    }
    return owed;
  }

  /// The dated part is owed once, the part that goes on every period; a day that returns every year
  /// is not owed twice.
  private List<Obligation> compound(Deadline deadline, int planYear) {
    List<Obligation> owed = new ArrayList<>();
    deadline.dues().forEach(due -> owed.add(owed("", deadline.start(), due, false)));
    LocalDate begun = deadline.dues().isEmpty() ? deadline.start() : deadline.dues().getFirst();
    Deadline rest = new Deadline(DeadlineKind.COMPOUND, begun, List.of(), deadline.recurrence());
    List<Obligation> regular = recurring(rest, planYear);
    if (deadline.recurrence() != null && deadline.recurrence().startsWith("YEARLY;")) {
      owed.clear();
    }
    owed.addAll(regular);
    return orOne(deadline, owed);
  }

  private List<Obligation> recurring(Deadline deadline, int planYear) {
    if (deadline.recurrence() == null) {
      return perReportingPeriod(deadline, planYear);
    }
    List<Obligation> owed = new ArrayList<>();
    List<Recurrence> rhythms = Recurrence.finestOf(deadline.recurrence());
    for (Recurrence rhythm : rhythms) {
      if (rhythm.cycle() == Cycle.PERIOD) {
        owed.addAll(perReportingPeriod(deadline, planYear, rhythm));
      } else {
        owed.addAll(perCycle(deadline, planYear, rhythm, rhythms.indexOf(rhythm) + 1));
      }
    }
    return owed;
  }

  private List<Obligation> perCycle(
      Deadline deadline, int planYear, Recurrence rhythm, int number) {
    List<Obligation> owed = new ArrayList<>();
    int months = rhythm.cycle().months();
    for (int month = 1; month <= 12; month += months) {
      LocalDate first = LocalDate.of(planYear, month, 1);
      LocalDate last = first.plusMonths(months).minusDays(1);
      LocalDate due = rhythm.due(first, last, days);
      if (isWithin(deadline, last)) {
        owed.add(owed(label(months, last, number), first, due, true));
      }
    }
    return owed;
  }

  private String label(int months, LocalDate day, int number) {
    return switch (months) {
      case 1 -> names.month(day);
      case 3 -> names.quarter(day);
      case 6 -> names.half(day);
      default -> names.batch(number);
    };
  }

  private static boolean isWithin(Deadline deadline, LocalDate last) {
    return deadline.start() == null || !last.isBefore(deadline.start());
  }

  private List<Obligation> perReportingPeriod(Deadline deadline, int planYear) {
    return perReportingPeriod(deadline, planYear, ReportingPeriod::due);
  }

  private List<Obligation> perReportingPeriod(Deadline deadline, int planYear, Recurrence rhythm) {
    return rhythm.anchors().isEmpty()
        ? perReportingPeriod(deadline, planYear)
        : perReportingPeriod(
            deadline, planYear, period -> rhythm.due(period.start(), period.end(), days));
  }

  /// Reports overlap: the one of six months covers the first quarter too. A unit turns to it when
  /// the period before is over, so that one duty is owed at a time.
  private List<Obligation> perReportingPeriod(
      Deadline deadline, int planYear, Function<ReportingPeriod, LocalDate> due) {
    List<Obligation> owed = new ArrayList<>();
    LocalDate turn = LocalDate.MIN;
    for (ReportingPeriod period : periods.listOf(planYear)) {
      LocalDate start = period.start().isAfter(turn) ? period.start() : turn;
      turn = period.end().plusDays(1);
      if (isWithin(deadline, period.end())) {
        owed.add(owed(period.name(), start, due.apply(period), true));
      }
    }
    return owed;
  }
}
