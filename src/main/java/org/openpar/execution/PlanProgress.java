package org.openpar.execution;

import java.util.List;
import org.openpar.organization.UnitId;

/// A plan as it stands on a day. Its assignments are counted once; every figure is a sum of that
/// count, so that no two pages can tell different ones.
public interface PlanProgress {

  /// Every task of the plan in the order of the paper.
  List<TaskProgress> tasks();

  /// Every unit that has an assignment.
  default List<UnitId> given() {
    return parts().stream().map(UnitParts::unit).toList();
  }

  /// Every unit × area that has an assignment, in the order of the register and the areas.
  List<UnitProgress> units();

  /// Every unit that has an assignment with its part in each task, in the order of the register.
  List<UnitParts> parts();
}
