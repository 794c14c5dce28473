package org.openpar.execution.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.FormErrors;

/// The day a page is asked for, as typed into its address: one the calendar does not have is told
/// beside its field and the page stays.
///
/// @param typed what was typed, null or blank for today
record AskedDay(@Nullable String typed) {

  static final String FIELD = "ngay";
  private static final DateWords DAYS = new DateWords();

  /// Today when none was asked for or it cannot be read.
  LocalDate or(LocalDate today) {
    LocalDate day = read();
    return day == null ? today : day;
  }

  FormErrors errors() {
    return blank() || read() != null ? FormErrors.none() : FormErrors.of(new NoSuchDay(FIELD));
  }

  private @Nullable LocalDate read() {
    try {
      return typed == null || blank() ? null : DAYS.parse(typed, Locale.ROOT);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private boolean blank() {
    return typed == null || typed.isBlank();
  }
}
