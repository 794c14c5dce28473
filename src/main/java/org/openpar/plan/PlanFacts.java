package org.openpar.plan;

import java.util.List;
import java.util.Optional;

/// What other modules may ask of promulgated plans; drafts are not shown.
public interface PlanFacts {

  /// The plan, or [org.openpar.platform.model.NotFound] when there is none or it is not
  /// promulgated.
  PlanSummary plan(PlanId id);

  /// The newest promulgated plan, by year and day of the decision.
  Optional<PlanSummary> findLatest();

  /// All promulgated plans, newest first.
  List<PlanSummary> listIssued();

  /// The tasks of a promulgated plan in the order of the paper.
  List<TaskBrief> listTasks(PlanId id);
}
