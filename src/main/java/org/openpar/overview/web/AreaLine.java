package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.platform.web.kit.Grade;

/// An area of the plan on a day: its tasks as cells, done ones first, and how far they can be
/// believed.
///
/// @param expected how many of its tasks should be done by that day
public record AreaLine(
    int position,
    String code,
    String title,
    List<TaskProgress> tasks,
    Tally tally,
    Grade grade,
    int expected) {

  /// More cells than this in a row can no longer be counted with a finger.
  private static final int CELLS_AT_MOST = 20;

  private static final List<Bucket> ORDER =
      List.of(
          Bucket.DONE_ON_TIME,
          Bucket.DONE_LATE,
          Bucket.AWAITING,
          Bucket.UNSATISFACTORY,
          Bucket.OVERDUE,
          Bucket.DUE_SOON,
          Bucket.IN_TIME,
          Bucket.REGULAR,
          Bucket.NOT_YET);

  static AreaLine of(List<TaskProgress> tasks, LocalDate day) {
    TaskProgress first = tasks.getFirst();
    return new AreaLine(
        first.areaPosition(),
        first.areaCode(),
        calm(first.areaTitle()),
        tasks.stream()
            .sorted(
                Comparator.comparing((TaskProgress task) -> ORDER.indexOf(task.bucket()))
                    .thenComparing(TaskProgress::position))
            .toList(),
        Tally.of(tasks),
        grade(tasks),
        (int)
            tasks.stream()
                .filter(task -> task.latestDue() != null && !task.latestDue().isAfter(day))
                .count());
  }

  /// Papers write areas in capitals; a page of them would shout.
  static String calm(String title) {
    Locale vietnamese = Locale.forLanguageTag("vi");
    return title.length() > 1 && title.equals(title.toUpperCase(vietnamese))
        ? title.charAt(0) + title.substring(1).toLowerCase(vietnamese)
        : title;
  }

  public boolean countable() {
    return tasks.size() <= CELLS_AT_MOST;
  }

  static List<Bucket> order() {
    return ORDER;
  }

  /// The grade that more than half of the tasks whose time has come reach.
  private static Grade grade(List<TaskProgress> tasks) {
    List<Character> grades =
        tasks.stream()
            .filter(task -> task.bucket() != Bucket.NOT_YET)
            .map(TaskProgress::grade)
            .sorted()
            .toList();
    return grades.isEmpty() ? Grade.D : Grade.valueOf(grades.get(grades.size() / 2).toString());
  }
}
