package org.openpar.cascade.model;

import java.util.Set;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskBrief;
import org.openpar.platform.model.Identifier;

/// A task laid on units by the plan above them: a column of their [Coverage].
///
/// @param id of the province's task; of a row of the district's plan where that task is its own
/// @param leads everyone who answers for it; a set, for each task is asked for every unit
public record AskedTask(
    Identifier id, String code, AreaPlace area, Asked asked, Set<UnitId> leads) {

  static AskedTask of(TaskBrief task, int year) {
    return new AskedTask(
        task.id(),
        task.code(),
        new AreaPlace(task.areaPosition(), task.areaCode(), task.areaTitle()),
        Asked.of(task, year),
        Set.copyOf(task.leads()));
  }
}
