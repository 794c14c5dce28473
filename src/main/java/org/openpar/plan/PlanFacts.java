package org.openpar.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What other modules may ask of promulgated plans; drafts are not shown.
public interface PlanFacts {

  /// The plan, or [org.openpar.platform.model.NotFound] when there is none or it is not
  /// promulgated.
  PlanSummary plan(PlanId id);

  /// The newest promulgated yearly plan, by year and day of the decision.
  Optional<PlanSummary> findLatest();

  /// All promulgated plans, newest first; one that was amended is listed by its first version.
  List<PlanSummary> listIssued();

  /// The tasks of a promulgated plan as they are today, in the order of the paper.
  List<TaskBrief> listTasks(PlanId id);

  /// The same as they were on a day: what was amended later is as it was.
  List<TaskBrief> listTasksOn(PlanId id, LocalDate day);

  /// The tasks of all promulgated plans that wait for something to happen, as they are today: the
  /// newest plan first, in the order of the paper.
  List<WaitingTask> listWaiting();

  /// The same for one task; nothing when it has a day of its own.
  default Optional<WaitingTask> findWaiting(TaskId id) {
    return listWaiting().stream().filter(waiting -> waiting.task().id().equals(id)).findFirst();
  }

  /// The areas of every period, and what became of them.
  AreaVersions areaVersions();

  /// What the version makes of the plan it amends, drafted or promulgated.
  PlanAmendment amendment(PlanId version);
}
