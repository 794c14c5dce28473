package org.openpar.identity.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.DateWords;

/// A day as typed into a field, kept word for word.
record TypedDay(String field, String words) {

  private static final DateWords DAYS = new DateWords();

  static TypedDay of(String field, @Nullable String typed) {
    return new TypedDay(field, Objects.requireNonNullElse(typed, "").strip());
  }

  @Nullable LocalDate day() {
    try {
      return words.isEmpty() ? null : DAYS.parse(words, Locale.ROOT);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  boolean unreadable(String asked) {
    return asked.equals(field) && !words.isEmpty() && day() == null;
  }
}
