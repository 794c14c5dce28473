package org.openpar.cascade.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.TaskRefused;
import org.openpar.cascade.model.TaskWords;
import org.openpar.platform.model.RuleViolated;
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
  Read read() {
    List<RuleViolated> problems = new ArrayList<>();
    TaskWords words =
        new TaskWords(
            said(text),
            kept(product),
            day("start", said(start), problems),
            day("due", said(due), problems),
            kept(assignee),
            amount(problems),
            kept(staff),
            kept(note),
            kept(excuse));
    return new Read(words, problems);
  }

  record Read(TaskWords words, List<RuleViolated> problems) {}

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private @Nullable String kept(@Nullable String typed) {
    return said(typed).isEmpty() ? null : said(typed);
  }

  /// "1.200.000.000" and "1 200 000 000 đồng" are the same.
  private @Nullable Long amount(List<RuleViolated> problems) {
    String digits = said(budget).replaceAll("(?iu)(đồng|đ|vnđ)$", "").replaceAll("[. \\u00A0]", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("\\d{1,15}")) {
      problems.add(new TaskRefused("budget", "cascade.refused.budget"));
      return null;
    }
    return Long.valueOf(digits);
  }

  private static @Nullable LocalDate day(String field, String typed, List<RuleViolated> problems) {
    try {
      return typed.isEmpty() ? null : DAYS.parse(typed, Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      problems.add(new TaskRefused(field, "typeMismatch.java.time.LocalDate"));
      return null;
    }
  }

  private static String printed(@Nullable LocalDate day) {
    return day == null ? "" : DAYS.print(day, Locale.ROOT);
  }
}
