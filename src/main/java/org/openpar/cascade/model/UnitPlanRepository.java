package org.openpar.cascade.model;

import java.util.Optional;
import org.openpar.cascade.UnitPlanId;
import org.springframework.data.repository.Repository;

/// The table of unit plans, version checked.
interface UnitPlanRepository extends Repository<UnitPlan, UnitPlanId> {

  Optional<UnitPlan> findById(UnitPlanId id);

  UnitPlan save(UnitPlan plan);
}
