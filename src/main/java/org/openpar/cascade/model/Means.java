package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Seats;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;

/// The money, people and days the units promise in the plans they issued by a day, beside what the
/// province's plan says is needed.
///
/// @param tasks those of the province's plan that units answer for
/// @param parts each unit with each task it leads, coordinates or added
/// @param whole whether these are all units; who sees fewer cannot tell what is lacking
/// @param map the day whose units the parts were restated on, null where each has its own
public record Means(
    PlanSummary plan,
    LocalDate day,
    List<TaskBrief> tasks,
    List<MeansPart> parts,
    boolean whole,
    @Nullable LocalDate map) {

  /// The same by the units of another day: each part in the line of whoever stands for its unit.
  public Means restated(LocalDate another, Seats seats) {
    List<MeansPart> seated = parts.stream().map(part -> part.of(seats.of(part.unit()))).toList();
    return new Means(
        plan, day, tasks, seats.inOrder(seated, part -> part.unit().id()), whole, another);
  }

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
