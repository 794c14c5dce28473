package org.openpar.plan.model;

import java.util.List;
import org.openpar.plan.PlanId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PlanRepository extends ListCrudRepository<Plan, PlanId> {

  /// The versions of a plan that are promulgated and not closed, by its first one.
  @Query(
      """
      select * from plan.plan
       where coalesce(amends_id, id) = :first and state = 'ISSUED' order by issued_at
      """)
  List<Plan> findVersions(PlanId first);
}
