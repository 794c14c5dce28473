package org.openpar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.WorkingDays.SpecialDay;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Normal;

/// Reads the special days of a year as a person wrote them down, one a line: the day, "nghỉ" or
/// "làm bù", what it is for; apart by a semicolon or as a block out of Excel. It never stops at the
/// first mistake.
public final class HolidayReading {

  /// Days off by law whatever the year, where they are no weekend (Bộ luật Lao động 2019, Điều
  /// 112); Tết, Giỗ Tổ and the second day of Quốc khánh move.
  private static final List<MonthDay> ALWAYS_OFF =
      List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

  private static final String FIELD = "days";
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;\t|]\\s*");
  private static final int CELLS = 3;
  private static final DateWords DAYS = new DateWords();

  private final int year;
  private final Map<LocalDate, SpecialDay> days = new HashMap<>();
  private final Map<LocalDate, Integer> lines = new HashMap<>();
  private final List<RuleViolated> problems = new ArrayList<>();

  private HolidayReading(int year) {
    this.year = year;
  }

  public static HolidayReading of(int year, String typed) {
    HolidayReading reading = new HolidayReading(year);
    int number = 0;
    for (String line : typed.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        reading.take(number, line.strip());
      }
    }
    reading.demandWhatIsAlwaysOff();
    return reading;
  }

  /// In their order.
  public List<SpecialDay> days() {
    return days.values().stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
  }

  /// Everything that is wrong with it, in the order of the lines.
  public List<RuleViolated> problems() {
    return List.copyOf(problems);
  }

  private void take(int line, String words) {
    String[] cells = BETWEEN.split(words, CELLS);
    if (cells.length < CELLS) {
      refuse("holidays.refused.line", line, words);
      return;
    }
    LocalDate day = day(cells[0]);
    Boolean worked = worked(cells[1]);
    if (day == null) {
      refuse("holidays.refused.no-day", line, cells[0]);
    } else if (day.getYear() != year) {
      refuse("holidays.refused.other-year", line, cells[0], Integer.toString(year));
    } else if (lines.putIfAbsent(day, line) != null) {
      refuse("holidays.refused.twice", line, cells[0], lines.get(day));
    } else if (Boolean.TRUE.equals(worked) && !isWeekend(day)) {
      refuse("holidays.refused.no-weekend", line, cells[0]);
    }
    if (worked == null) {
      refuse("holidays.refused.kind", line, cells[1]);
    }
    if (cells[2].isBlank()) {
      refuse("holidays.refused.name", line);
    }
    if (day != null && worked != null) {
      days.put(day, new SpecialDay(day, worked, cells[2].strip()));
    }
  }

  private void demandWhatIsAlwaysOff() {
    if (lines.isEmpty() && problems.isEmpty()) {
      refuse("holidays.refused.empty");
      return;
    }
    for (MonthDay holiday : ALWAYS_OFF) {
      LocalDate day = holiday.atYear(year);
      SpecialDay said = days.get(day);
      if (said == null ? !isWeekend(day) : said.worked()) {
        refuse("holidays.refused.always-off", DAYS.print(day, Locale.ROOT));
      }
    }
  }

  private void refuse(String key, Object... arguments) {
    problems.add(new HolidayRefused(FIELD, key, arguments));
  }

  private static @Nullable LocalDate day(String words) {
    try {
      return DAYS.parse(words, Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static @Nullable Boolean worked(String words) {
    return switch (Normal.fold(words)) {
      case "nghi", "nghi bu", "hoan doi" -> false;
      case "lam bu" -> true;
      default -> null;
    };
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
