package org.openpar.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineKind;
import org.openpar.plan.model.Mend;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;

/// Whether every task says its result, lead, deadline and resources (6459/BNV-CCHC, 07/12/2020),
/// every area has a task, and every target can be measured.
///
/// @param tasks how many there are
/// @param lines one for each thing asked
/// @param reach null where the plan need not speak of every area
/// @param targets null once nothing can be mended
public record Completeness(
    int tasks, List<Line> lines, @Nullable AreaReach reach, @Nullable TargetReach targets) {

  /// More than these are counted, not listed.
  private static final int LISTED = 12;

  /// @param missing the tasks that do not say it
  public record Line(TaskField field, int tasks, List<TaskLine> missing, List<Mend> mends) {

    public int said() {
      return tasks - missing.size();
    }

    public List<TaskLine> listed() {
      return missing.size() == tasks
          ? List.of()
          : missing.subList(0, Math.min(LISTED, missing.size()));
    }

    /// What one press could fill in, from one source.
    public List<Mend> mends(Mend.Source source) {
      return mends.stream().filter(mend -> mend.source() == source).toList();
    }

    /// The sources that offer the same words for every task, one press each.
    public List<Mend.Source> standing() {
      return Arrays.stream(Mend.Source.values())
          .filter(source -> source.standing() && !mends(source).isEmpty())
          .toList();
    }

    /// The sources with words of their own for each task.
    public List<Mend.Source> single() {
      return Arrays.stream(Mend.Source.values())
          .filter(source -> !source.standing() && !mends(source).isEmpty())
          .toList();
    }

    public int further() {
      return missing.size() - listed().size();
    }
  }

  static Completeness of(
      List<TaskLine> tasks,
      List<Mend> mends,
      @Nullable AreaReach reach,
      @Nullable TargetReach targets) {
    return new Completeness(
        tasks.size(),
        List.of(
            line(TaskField.PRODUCT, tasks, mends, task -> says(task.product())),
            line(TaskField.LEAD, tasks, mends, Completeness::hasLead),
            line(TaskField.DEADLINE, tasks, mends, Completeness::hasDeadline),
            line(TaskField.MONEY, tasks, mends, task -> says(task.money()))),
        reach,
        targets);
  }

  private static Line line(
      TaskField field, List<TaskLine> tasks, List<Mend> mends, Predicate<TaskLine> says) {
    return new Line(
        field,
        tasks.size(),
        tasks.stream().filter(says.negate()).toList(),
        mends.stream().filter(mend -> mend.field() == field).toList());
  }

  private static boolean hasLead(TaskLine task) {
    return task.leads().stream()
        .anyMatch(lead -> lead.unitId() != null || lead.groupCode() != null);
  }

  private static boolean hasDeadline(TaskLine task) {
    DeadlineKind kind = task.due().kind();
    return kind != DeadlineKind.EMPTY && kind != DeadlineKind.INVALID;
  }

  private static boolean says(@Nullable String words) {
    return words != null && words.strip().length() > 1;
  }
}
