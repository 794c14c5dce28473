package org.openpar.cascade.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.TaskField;
import org.openpar.cascade.model.TaskWords;
import org.openpar.cascade.model.TypedWords;
import org.openpar.platform.text.DateWords;

/// A row of a unit's plan as it was typed, so that a refusal gives back every letter of it.
///
/// @param version what it was filled for
public record UnitTaskForm(
    @Nullable Integer version,
    @Nullable String text,
    @Nullable String product,
    @Nullable String start,
    @Nullable String due,
    @Nullable String assignee,
    @Nullable String budget,
    @Nullable String staff,
    @Nullable String note,
    @Nullable String excuse) {

  private static final DateWords DAYS = new DateWords();

  static UnitTaskForm blank() {
    return new UnitTaskForm(0, "", "", "", "", "", "", "", "", "");
  }

  static UnitTaskForm of(TaskWords words, int version) {
    return new UnitTaskForm(
        version,
        words.text(),
        words.product(),
        printed(words.start()),
        printed(words.due()),
        words.assignee(),
        words.budget() == null ? "" : words.budget().toString(),
        words.staff(),
        words.note(),
        words.excuse());
  }

  int looked() {
    return version == null ? 0 : version;
  }

  /// What was typed, and what of it nobody could read.
  TypedWords.Read read() {
    Map<TaskField, String> cells = new EnumMap<>(TaskField.class);
    cells.put(TaskField.TEXT, said(text));
    cells.put(TaskField.PRODUCT, said(product));
    cells.put(TaskField.START, said(start));
    cells.put(TaskField.DUE, said(due));
    cells.put(TaskField.ASSIGNEE, said(assignee));
    cells.put(TaskField.BUDGET, said(budget));
    cells.put(TaskField.STAFF, said(staff));
    cells.put(TaskField.NOTE, said(note));
    cells.put(TaskField.EXCUSE, said(excuse));
    return new TypedWords(cells).read();
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private static String printed(@Nullable LocalDate day) {
    return day == null ? "" : DAYS.print(day, Locale.ROOT);
  }
}
