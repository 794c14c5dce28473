package org.openpar.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.DateWords;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// The day a page is to hold for, as a person typed it: today when nothing was typed, and a word
/// beside the field when there is no such day.
public record TypedDay(String typed) {

  public static final String FIELD = "ngay";
  private static final DateWords DAYS = new DateWords();

  public static TypedDay of(@Nullable String typed) {
    return new TypedDay(Objects.requireNonNullElse(typed, "").strip());
  }

  /// The chosen day; the given one when none was chosen or it cannot be read.
  public LocalDate or(LocalDate today) {
    LocalDate chosen = day();
    return chosen == null ? today : chosen;
  }

  /// The chosen day, nothing when none was chosen or it cannot be read.
  public Optional<LocalDate> find() {
    return Optional.ofNullable(day());
  }

  public FormErrors errors() {
    if (typed.isEmpty() || day() != null) {
      return FormErrors.none();
    }
    String key = "typeMismatch.java.time.LocalDate";
    return new FormErrors(
        List.of(
            new FormErrors.Entry(
                FIELD, new DefaultMessageSourceResolvable(new String[] {key}, key))));
  }

  private @Nullable LocalDate day() {
    try {
      return typed.isEmpty() ? null : DAYS.parse(typed, Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
