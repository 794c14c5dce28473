package org.openpar.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.PeriodTemplate.YearlyDay;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Normal;

/// Reads reporting periods as a person wrote them down, one a line: the period, its first and last
/// day, the day figures are cut off, the day the province reports; and the days each level has. It
/// never stops at the first mistake.
public final class ReportingRuleReading {

  /// A year that is no leap year, to see how the days of a rule lie.
  private static final int ANY_YEAR = 2023;

  private static final String FIELD = "periods";
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;\t|]\\s*");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})( nam truoc)?");
  private static final int CELLS = 5;
  private static final List<String> CODES = List.of("Q1", "H1", "Q3", "Y");
  private static final List<String> WORDS = List.of("Quý I", "6 tháng", "Quý III", "Năm");
  private static final int MOST_DAYS = 31;

  private final Map<String, PeriodTemplate> periods = new LinkedHashMap<>();
  private final Map<ReportLevel, Integer> daysAfter = new EnumMap<>(ReportLevel.class);
  private final List<RuleViolated> problems = new ArrayList<>();

  private ReportingRuleReading() {}

  /// @param days of each level, as typed; blank where the level is not there
  public static ReportingRuleReading of(String typed, Map<ReportLevel, String> days) {
    ReportingRuleReading reading = new ReportingRuleReading();
    int number = 0;
    for (String line : typed.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        reading.take(number, line.strip());
      }
    }
    reading.demandAllPeriods();
    days.forEach(reading::take);
    return reading;
  }

  /// What a rule reads like when it is written down to be changed.
  public static String write(ReportingRule rule) {
    List<String> lines = new ArrayList<>();
    for (ReportingPeriod period : rule.periods()) {
      lines.add(
          String.join(
              "; ",
              WORDS.get(CODES.indexOf(period.code())),
              write(period.start(), rule.firstYear()),
              write(period.end(), rule.firstYear()),
              write(period.cutOff(), rule.firstYear()),
              write(period.due(), rule.firstYear())));
    }
    return String.join("\n", lines);
  }

  private static String write(LocalDate day, int year) {
    return "%02d/%02d%s"
        .formatted(
            day.getDayOfMonth(), day.getMonthValue(), day.getYear() < year ? " năm trước" : "");
  }

  /// Everything that is wrong with it.
  public List<RuleViolated> problems() {
    return List.copyOf(problems);
  }

  List<PeriodTemplate> periods() {
    return CODES.stream().map(periods::get).filter(Objects::nonNull).toList();
  }

  Map<ReportLevel, Integer> daysAfter() {
    return daysAfter;
  }

  private void take(int line, String words) {
    String[] cells = BETWEEN.split(words, -1);
    if (cells.length != CELLS) {
      refuse("periods.refused.line", line, words);
      return;
    }
    int period = WORDS.stream().map(Normal::fold).toList().indexOf(Normal.fold(cells[0]));
    if (period < 0) {
      refuse("periods.refused.period", line, cells[0]);
    }
    List<YearlyDay> days = new ArrayList<>();
    for (int cell = 1; cell < CELLS; cell++) {
      YearlyDay day = day(cells[cell]);
      if (day == null) {
        refuse("periods.refused.no-day", line, cells[cell]);
      } else {
        days.add(day);
      }
    }
    if (period < 0 || days.size() < CELLS - 1) {
      return;
    }
    for (int place = 1; place < days.size(); place++) {
      if (days.get(place).of(ANY_YEAR).isBefore(days.get(place - 1).of(ANY_YEAR))) {
        refuse("periods.refused.order", line, cells[place + 1], cells[place]);
      }
    }
    String code = CODES.get(period);
    PeriodTemplate template =
        new PeriodTemplate(code, days.get(0), days.get(1), days.get(2), days.get(3));
    if (periods.putIfAbsent(code, template) != null) {
      refuse("periods.refused.twice", line, cells[0]);
    }
  }

  /// Six months hold the first quarter and the year holds both; between them no day is left out.
  private void demandAllPeriods() {
    for (String code : CODES) {
      if (!periods.containsKey(code)) {
        refuse("periods.refused.missing", WORDS.get(CODES.indexOf(code)));
      }
    }
    if (periods.size() < CODES.size()) {
      return;
    }
    LocalDate begin = period("Y").start();
    if (!period("Q1").start().equals(begin) || !period("H1").start().equals(begin)) {
      refuse("periods.refused.begin");
    }
    if (!period("Q3").start().equals(period("H1").end().plusDays(1))) {
      refuse("periods.refused.third");
    }
    if (!begin.plusYears(1).equals(period("Y").end().plusDays(1))) {
      refuse("periods.refused.year-long");
    }
    if (!period("Q1").end().isBefore(period("H1").end())
        || !period("Q3").end().isBefore(period("Y").end())) {
      refuse("periods.refused.within");
    }
  }

  private ReportingPeriod period(String code) {
    return Objects.requireNonNull(periods.get(code)).of(ANY_YEAR);
  }

  private void take(ReportLevel level, String typed) {
    if (typed.isBlank()) {
      return;
    }
    String field = level.name();
    if (!typed.strip().matches("\\d{1,2}") || Integer.parseInt(typed.strip()) > MOST_DAYS) {
      problems.add(new ReportingRuleRefused(field, "periods.refused.days", typed.strip()));
      return;
    }
    int days = Integer.parseInt(typed.strip());
    daysAfter.put(level, days);
    periods().stream()
        .map(template -> template.of(ANY_YEAR))
        .filter(period -> period.cutOff().plusDays(days).isAfter(period.due()))
        .findFirst()
        .ifPresent(
            late ->
                problems.add(
                    new ReportingRuleRefused(
                        field,
                        "periods.refused.after-province",
                        WORDS.get(CODES.indexOf(late.code())))));
  }

  private void refuse(String key, Object... arguments) {
    problems.add(new ReportingRuleRefused(FIELD, key, arguments));
  }

  /// A day that every year has: never 29/2.
  private static @Nullable YearlyDay day(String words) {
    Matcher day = DAY.matcher(Normal.fold(words));
    if (!day.matches()) {
      return null;
    }
    try {
      MonthDay found = MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
      return found.isValidYear(ANY_YEAR)
          ? new YearlyDay(found, day.group(3) == null ? 0 : -1)
          : null;
    } catch (DateTimeException noDay) {
      return null;
    }
  }
}
