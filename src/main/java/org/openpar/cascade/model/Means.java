package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;

/// The money, people and days the units promise in the plans they issued by a day, beside what the
/// province's plan says is needed.
///
/// @param tasks those of the province's plan that units answer for
/// @param parts each unit with each task it leads, coordinates or added
/// @param whole whether these are all units; who sees fewer cannot tell what is lacking
public record Means(
    PlanSummary plan, LocalDate day, List<TaskBrief> tasks, List<MeansPart> parts, boolean whole) {

  /// The sum of money the province's plan names for a task, null when it names none.
  public static @Nullable Long needed(TaskBrief task) {
    return Amounts.money(task.moneyWords());
  }

  /// How many people the province's plan names for a task, null when it names none.
  public static @Nullable Long neededPeople(TaskBrief task) {
    long people = Amounts.people(task.moneyWords());
    return people == 0 ? null : Long.valueOf(people);
  }

  public long units() {
    return parts.stream().map(part -> part.unit().id()).distinct().count();
  }

  public long issued() {
    return parts.stream()
        .filter(MeansPart::issued)
        .map(part -> part.unit().id())
        .distinct()
        .count();
  }
}
