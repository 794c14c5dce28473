package org.openpar.plan;

import java.util.List;
import java.util.Optional;

/// What other modules may ask of plans that are not promulgated yet.
public interface DraftFacts {

  /// The plan, drafted or beyond it; nothing for one that was thrown away or does not exist.
  Optional<DraftBrief> find(PlanId id);

  /// Its tasks as they stand.
  List<TaskBrief> listTasks(PlanId id);

  /// @param open whether its words may still be changed
  record DraftBrief(PlanId id, int year, String title, boolean open) {}
}
