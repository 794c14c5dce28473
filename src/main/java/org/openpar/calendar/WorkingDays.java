package org.openpar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The days on which offices work: Monday to Friday without the holidays of the year, and the
/// Saturdays that are worked in exchange for a day between two of them.
///
/// Holidays are data of their year ([HolidayTables]): what moves with the moon or is exchanged is
/// announced anew each time. Of a year that is not there nothing is said.
public final class WorkingDays {

  /// A day that is not what its weekday would make it.
  ///
  /// @param worked whether offices work on it although it is a Saturday or a Sunday
  public record SpecialDay(LocalDate day, boolean worked, String name) {}

  /// Whether the holidays of the year are known.
  public boolean knows(int year) {
    return SpecialDays.inForce().knows(year);
  }

  /// Whether offices work on the day; nothing for a year whose holidays are not known.
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    return knows(day.getYear()) ? Optional.of(works(day)) : Optional.empty();
  }

  /// The last of so many working days from the day after this one on ("trong 05 ngày làm việc kể từ
  /// ngày nhận được"); nothing when it lies in a year whose holidays are not known.
  public Optional<LocalDate> after(LocalDate day, int count) {
    LocalDate last = day;
    for (int left = count; left > 0; ) {
      last = last.plusDays(1);
      if (!knows(last.getYear())) {
        return Optional.empty();
      }
      left -= works(last) ? 1 : 0;
    }
    return Optional.of(last);
  }

  /// Like [#after]; of a year whose holidays nobody has announced yet, only the weekends are known.
  public LocalDate afterAsKnown(LocalDate day, int count) {
    LocalDate last = day;
    for (int left = count; left > 0; ) {
      last = last.plusDays(1);
      left -= works(last) ? 1 : 0;
    }
    return last;
  }

  /// The day itself when offices work on it, otherwise the next one; nothing when that lies in a
  /// year whose holidays are not known.
  public Optional<LocalDate> onOrAfter(LocalDate day) {
    return after(day.minusDays(1), 1);
  }

  /// The holidays and exchanged days from one day to another, in order.
  public List<SpecialDay> between(LocalDate from, LocalDate to) {
    return SpecialDays.inForce().all().stream()
        .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
        .sorted(Comparator.comparing(SpecialDay::day))
        .toList();
  }

  private boolean works(LocalDate day) {
    SpecialDay known = SpecialDays.inForce().find(day);
    return known == null ? !isWeekend(day) : known.worked();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
