package org.openpar.cascade.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;

/// What somebody typed of a task, on a page or on a sheet, before it is known whether it can be
/// read.
public record TypedWords(Map<TaskField, String> cells) {

  private static final DateWords DAYS = new DateWords();

  static TypedWords of(TaskWords words) {
    Map<TaskField, String> cells = new EnumMap<>(TaskField.class);
    for (TaskField field : TaskField.values()) {
      cells.put(field, field.printed(words));
    }
    return new TypedWords(cells);
  }

  /// What was meant, and what of it nobody could read.
  public record Read(TaskWords words, List<RuleViolated> problems) {}

  public Read read() {
    List<RuleViolated> problems = new ArrayList<>();
    TaskWords words =
        new TaskWords(
            said(TaskField.TEXT),
            kept(TaskField.PRODUCT),
            day(TaskField.START, problems),
            day(TaskField.DUE, problems),
            kept(TaskField.ASSIGNEE),
            amount(problems),
            kept(TaskField.STAFF),
            kept(TaskField.NOTE),
            kept(TaskField.EXCUSE));
    return new Read(words, problems);
  }

  public String said(TaskField field) {
    return cells.getOrDefault(field, "").strip();
  }

  private @Nullable String kept(TaskField field) {
    return said(field).isEmpty() ? null : said(field);
  }

  private @Nullable Long amount(List<RuleViolated> problems) {
    String digits = TaskField.digits(said(TaskField.BUDGET));
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("\\d{1,15}")) {
      problems.add(new TaskRefused(TaskField.BUDGET.field(), "cascade.refused.budget"));
      return null;
    }
    return Long.valueOf(digits);
  }

  private @Nullable LocalDate day(TaskField field, List<RuleViolated> problems) {
    String typed = said(field);
    try {
      return typed.isEmpty() ? null : DAYS.parse(typed, Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      problems.add(new TaskRefused(field.field(), "typeMismatch.java.time.LocalDate"));
      return null;
    }
  }
}
