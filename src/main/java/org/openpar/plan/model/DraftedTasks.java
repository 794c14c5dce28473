package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpar.calendar.Deadline;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// The areas and tasks of a reading, numbered for people: area, group, place within the group.
record DraftedTasks(PlanId plan, List<DraftedArea> areas, List<Task> tasks) {

  record DraftedArea(int position, String code, String title) {}

  static DraftedTasks of(PlanId plan, PlanReading reading) {
    Map<String, DraftedArea> areas = new LinkedHashMap<>();
    List<Task> tasks = new ArrayList<>();
    Numbering numbering = new Numbering();
    for (TaskReading task : reading.tasks()) {
      String title = Objects.requireNonNullElse(task.area(), "");
      DraftedArea area =
          areas.computeIfAbsent(
              Objects.requireNonNullElse(task.areaCode(), "") + title,
              key ->
                  new DraftedArea(
                      areas.size() + 1,
                      Objects.requireNonNullElse(
                          task.areaCode(), Integer.toString(areas.size() + 1)),
                      title));
      String code = numbering.next(area.position(), task.group());
      tasks.add(task(TaskId.next(), plan, tasks.size() + 1, area.position(), code, task));
    }
    return new DraftedTasks(plan, List.copyOf(areas.values()), tasks);
  }

  /// The same areas with other tasks.
  DraftedTasks with(List<Task> others) {
    return new DraftedTasks(plan, areas, others);
  }

  static Task task(
      TaskId id, PlanId plan, int position, int area, String code, TaskReading reading) {
    Deadline due = reading.due().deadline();
    List<Party> parties = new ArrayList<>(Party.of(reading.leads(), Party.Role.LEAD));
    parties.addAll(Party.of(reading.cooperators(), Party.Role.COORDINATOR));
    return new Task(
        id,
        null,
        plan,
        id,
        null,
        false,
        position,
        area,
        code,
        reading.group(),
        reading.number(),
        reading.text(),
        reading.product(),
        reading.lead(),
        reading.cooperating(),
        reading.deadline(),
        reading.money(),
        reading.note(),
        due.kind(),
        due.start(),
        due.dues(),
        due.recurrence(),
        reading.source().table(),
        reading.source().row(),
        parties,
        reading.doubts().stream().map(OpenDoubt::of).toList());
  }
}
