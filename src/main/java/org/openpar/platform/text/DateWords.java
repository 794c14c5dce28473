package org.openpar.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;

/// Days as people type them: `5/9/2026`, `05/09/2026`, `2026-09-05`. A day the calendar does not
/// have, such as 31/9, is refused and never moved to the next.
public final class DateWords implements Formatter<LocalDate> {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Override
  public LocalDate parse(String text, Locale locale) {
    String typed = text.strip();
    return typed.contains("/") ? LocalDate.parse(typed, TYPED) : LocalDate.parse(typed);
  }

  @Override
  public String print(LocalDate day, Locale locale) {
    return SHOWN.format(day);
  }
}
