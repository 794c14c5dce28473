package org.openpar.directory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;

/// What was typed as a day is none.
class DayUnreadable extends RuleViolated {

  private static final DateWords DAYS = new DateWords();

  DayUnreadable(String field) {
    super(field, "typeMismatch.java.time.LocalDate");
  }

  /// The day as people write it, if it is one.
  static Optional<LocalDate> read(String typed) {
    try {
      return Optional.of(DAYS.parse(typed, Locale.ROOT));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
