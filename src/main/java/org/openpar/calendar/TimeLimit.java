package org.openpar.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// So much time from an event on, as words give it: "trong thời hạn 05 ngày làm việc kể từ ngày
/// nhận được". The day of the event itself is not counted (Bộ luật Dân sự 2015, Điều 147).
public record TimeLimit(int count, Unit unit) {

  /// What is counted.
  public enum Unit {
    DAYS,
    WORKING_DAYS,
    WEEKS,
    MONTHS
  }

  private static final WorkingDays WORKING = new WorkingDays();

  /// "Ngày 15 tháng 3" is a date, and "10-15 ngày" leaves open which.
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\d/.,-] ?)(?<!\\bngay )\\b(\\d{1,3}) (ngay lam viec|ngay|tuan|thang)\\b(?! \\d)");

  /// Days before an event, and hours, are left to a person.
  private static final Pattern NOT_COUNTED = Pattern.compile("\\btruoc (?:khi|ngay)\\b|\\d gio\\b");

  static Optional<TimeLimit> in(String words) {
    String text = PlainWords.of(words);
    List<MatchResult> counted = COUNTED.matcher(text).results().toList();
    return counted.size() != 1 || NOT_COUNTED.matcher(text).find()
        ? Optional.empty()
        : Optional.of(of(counted.getFirst()));
  }

  /// The last day. Of a year whose holidays nobody has announced yet, only the weekends are known.
  public LocalDate lastDay(LocalDate event) {
    return switch (unit) {
      case DAYS -> event.plusDays(count);
      case WORKING_DAYS -> WORKING.afterAsKnown(event, count);
      case WEEKS -> event.plusWeeks(count);
      case MONTHS -> event.plusMonths(count);
    };
  }

  private static TimeLimit of(MatchResult counted) {
    return new TimeLimit(
        Integer.parseInt(counted.group(1)),
        switch (counted.group(2)) {
          case "ngay lam viec" -> Unit.WORKING_DAYS;
          case "tuan" -> Unit.WEEKS;
          case "thang" -> Unit.MONTHS;
          default -> Unit.DAYS;
        });
  }
}
