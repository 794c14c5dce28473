package org.openpar.cascade.model;

import java.util.List;
import java.util.Optional;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.springframework.data.repository.Repository;

/// The table of the rows of unit plans, version checked.
interface UnitTaskRepository extends Repository<UnitTask, UnitTaskId> {

  Optional<UnitTask> findById(UnitTaskId id);

  List<UnitTask> findByUnitPlanOrderByPosition(UnitPlanId unitPlan);

  UnitTask save(UnitTask task);

  void deleteById(UnitTaskId id);
}
