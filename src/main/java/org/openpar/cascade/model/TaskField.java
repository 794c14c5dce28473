package org.openpar.cascade.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.DateWords;

/// What a unit may write of a task, in the order of the columns of its sheet.
public enum TaskField {
  TEXT,
  PRODUCT,
  START,
  DUE,
  ASSIGNEE,
  BUDGET,
  STAFF,
  NOTE,
  EXCUSE;

  private static final DateWords DAYS = new DateWords();
  private static final char FIRST_COLUMN = 'D';

  /// Its name in a form.
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TaskField of(String field) {
    return valueOf(field.toUpperCase(Locale.ROOT));
  }

  /// The letter of its column.
  public char letter() {
    return (char) (FIRST_COLUMN + ordinal());
  }

  public boolean day() {
    return this == START || this == DUE;
  }

  /// As it is typed, empty where there is nothing.
  public String printed(TaskWords words) {
    return switch (this) {
      case TEXT -> words.text();
      case PRODUCT -> said(words.product());
      case START -> said(words.start());
      case DUE -> said(words.due());
      case ASSIGNEE -> said(words.assignee());
      case BUDGET -> words.budget() == null ? "" : words.budget().toString();
      case STAFF -> said(words.staff());
      case NOTE -> said(words.note());
      case EXCUSE -> said(words.excuse());
    };
  }

  /// Whether two cells say the same, whichever program wrote them.
  boolean same(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private String canonical(String typed) {
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    return switch (this) {
      case START, DUE -> canonicalDay(text.strip());
      case BUDGET -> digits(text);
      default -> text.strip();
    };
  }

  private static String canonicalDay(String typed) {
    try {
      return typed.isEmpty() ? "" : DAYS.print(DAYS.parse(typed, Locale.ROOT), Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return typed;
    }
  }

  /// "1.200.000.000", "1,200,000,000" and "1 200 000 000 đồng" are the same.
  static String digits(String typed) {
    String bare = typed.strip().replaceAll("(?iu)\\s*(đồng|đ|vnđ)$", "");
    return bare.replaceAll("[. \\u00A0]", "").replaceAll(",(?=\\d{3}(?:,\\d{3})*$)", "");
  }

  private static String said(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }

  private static String said(@Nullable LocalDate day) {
    return day == null ? "" : DAYS.print(day, Locale.ROOT);
  }
}
