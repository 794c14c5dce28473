package org.openpar.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/// The names of periods as official papers write them. They are data
/// (seed/period-names.properties), not texts of the screen: a plan keeps them as issued, whatever
/// language the reader has chosen.
final class PeriodNames {

  private final Properties names = new Properties();

  PeriodNames() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                PeriodNames.class.getResourceAsStream("/seed/period-names.properties")),
            StandardCharsets.UTF_8)) {
      names.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String batch(int number) {
    return name("batch", number);
  }

  String month(LocalDate day) {
    return name("month", day.getMonthValue());
  }

  String quarter(LocalDate day) {
    return name("quarter." + ((day.getMonthValue() + 2) / 3));
  }

  String half(LocalDate day) {
    return name("half." + (day.getMonthValue() <= 6 ? 1 : 2));
  }

  /// Names the year too when it is not the plan's.
  String inPlanOf(int planYear, String name, LocalDate day) {
    return day.getYear() == planYear ? name : name("of-year", name, day.getYear());
  }

  private String name(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return MessageFormat.format(names.getProperty(key, key), plain);
  }
}
