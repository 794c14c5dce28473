package org.openpar.cascade.model;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.plan.TaskBrief;

/// What a unit promises for one task: money, people, days.
///
/// @param task of the province's plan, null for one of the unit's own
/// @param text the unit's words for it, or the province's while the unit has issued nothing
/// @param issued whether the unit has issued its plan by the day
/// @param budget in đồng
/// @param staff people and other means, in the unit's words
public record MeansPart(
    Unit unit,
    @Nullable TaskBrief task,
    String text,
    Part part,
    boolean issued,
    @Nullable Long budget,
    @Nullable String staff) {

  /// The same in the line of another unit.
  MeansPart of(Unit other) {
    return new MeansPart(other, task, text, part, issued, budget, staff);
  }

  /// Whether the unit took the task and promises nothing for it.
  public boolean blank() {
    return issued && part == Part.LEAD && budget == null && !staffed();
  }

  /// Whether it says anything of people or other means, in numbers or not.
  public boolean staffed() {
    return staff != null && !staff.isBlank();
  }

  public long people() {
    return Amounts.people(staff);
  }

  public long days() {
    return Amounts.days(staff);
  }
}
