package org.openpar.cascade.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;

/// What a unit writes of a task.
///
/// @param assignee the division or the officer who does it, in the unit's words
/// @param budget in đồng
/// @param staff people and other means (nhân lực, điều kiện bảo đảm)
/// @param excuse why the unit is not concerned; null when it is
public record TaskWords(
    String text,
    @Nullable String product,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    @Nullable String assignee,
    @Nullable Long budget,
    @Nullable String staff,
    @Nullable String note,
    @Nullable String excuse) {

  private static final int LONGEST = 4_000;
  private static final int YEARS_AHEAD = 10;

  /// What the province asks, before the unit has said anything.
  static TaskWords of(
      String text, @Nullable String product, @Nullable LocalDate start, @Nullable LocalDate due) {
    return new TaskWords(text, product, start, due, null, null, null, null, null);
  }

  TaskWords excusedFor(@Nullable String reason) {
    return new TaskWords(text, product, start, due, assignee, budget, staff, note, reason);
  }

  /// With the days, people, money and means of the other, as far as it names any.
  TaskWords overwritten(TaskWords over) {
    return new TaskWords(
        text,
        product,
        over.start == null ? start : over.start,
        over.due == null ? due : over.due,
        over.assignee == null ? assignee : over.assignee,
        over.budget == null ? budget : over.budget,
        over.staff == null ? staff : over.staff,
        note,
        excuse);
  }

  TaskWords movedBy(long days) {
    return new TaskWords(
        text,
        product,
        start == null ? null : start.plusDays(days),
        due == null ? null : due.plusDays(days),
        assignee,
        budget,
        staff,
        note,
        excuse);
  }

  /// With the name of one unit where the other's stood.
  TaskWords inNameOf(String unit, String other) {
    return new TaskWords(
        renamed(text, unit, other),
        product == null ? null : renamed(product, unit, other),
        start,
        due,
        assignee,
        budget,
        staff == null ? null : renamed(staff, unit, other),
        note,
        excuse);
  }

  private static String renamed(String words, String unit, String other) {
    return other.isBlank() ? words : words.replace(other, unit);
  }

  /// With the words of another plan; days, people and budget stay.
  TaskWords sayingLike(TaskWords other) {
    return new TaskWords(
        other.text, other.product, start, due, assignee, budget, other.staff, note, excuse);
  }

  /// Everything that is wrong with it in a plan of that year.
  List<RuleViolated> problems(int year) {
    List<RuleViolated> problems = new ArrayList<>();
    if (text.isBlank()) {
      problems.add(new TaskRefused("text", "cascade.refused.text"));
    }
    if (text.length() > LONGEST) {
      problems.add(new TaskRefused("text", "cascade.refused.long", LONGEST));
    }
    if (start != null && due != null && due.isBefore(start)) {
      problems.add(new TaskRefused("due", "cascade.refused.due-before-start"));
    }
    if (due != null && !isOfPlanOf(year, due)) {
      problems.add(new TaskRefused("due", "cascade.refused.due-year", Integer.toString(year - 1)));
    }
    if (budget != null && budget < 0) {
      problems.add(new TaskRefused("budget", "cascade.refused.budget"));
    }
    return problems;
  }

  /// The plan of a year is signed in the December before, and its first tasks are due there.
  private static boolean isOfPlanOf(int year, LocalDate due) {
    return !due.isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1))
        && due.getYear() <= year + YEARS_AHEAD;
  }
}
