package org.openpar.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rhythm in the notation of the handbook: a cycle, and where in it the due day lies.
record Recurrence(Cycle cycle, List<String> anchors) {

  private static final Pattern AFTER_END = Pattern.compile("P(\\d+)(W?)D after period end");
  private static final Pattern MONTH_AND_DAY = Pattern.compile("\\d\\d-\\d\\d");

  /// The rhythms with the finest cycle: whoever reports every quarter and every year has the year
  /// in the last quarter.
  static List<Recurrence> finestOf(String code) {
    List<Recurrence> all = new ArrayList<>();
    for (String one : code.split("\\+")) {
      String[] parts = one.split(";");
      all.add(new Recurrence(Cycle.valueOf(parts[0]), List.of(parts).subList(1, parts.length)));
    }
    Cycle finest =
        all.stream().map(Recurrence::cycle).min(Comparator.naturalOrder()).orElse(Cycle.YEARLY);
    return all.stream().filter(recurrence -> recurrence.cycle() == finest).toList();
  }

  /// The last day for the stretch of a cycle from its first to its last day.
  LocalDate due(LocalDate first, LocalDate last, WorkingDays days) {
    YearMonth month = YearMonth.from(last);
    LocalDate due = last;
    for (String anchor : anchors) {
      Matcher afterEnd = AFTER_END.matcher(anchor);
      if (afterEnd.matches()) {
        int count = Integer.parseInt(afterEnd.group(1));
        return afterEnd.group(2).isEmpty() ? last.plusDays(count) : days.afterAsKnown(last, count);
      }
      if (MONTH_AND_DAY.matcher(anchor).matches()) {
        return MonthDay.parse("--" + anchor).atYear(last.getYear());
      }
      month = month(anchor, month, first, last);
      due = day(anchor, month);
    }
    return due;
  }

  private static YearMonth month(String anchor, YearMonth month, LocalDate first, LocalDate last) {
    return switch (anchor) {
      case "FIRSTMONTH" -> YearMonth.from(first);
      case "LASTMONTH" -> YearMonth.from(last);
      case "NEXTMONTH" -> YearMonth.from(last).plusMonths(1);
      default -> anchor.startsWith("MONTH=") ? month.withMonth(number(anchor)) : month;
    };
  }

  private static LocalDate day(String anchor, YearMonth month) {
    return anchor.startsWith("DAY=") && number(anchor) <= month.lengthOfMonth()
        ? month.atDay(number(anchor))
        : month.atEndOfMonth();
  }

  private static int number(String anchor) {
    return Integer.parseInt(anchor.substring(anchor.indexOf('=') + 1));
  }
}
