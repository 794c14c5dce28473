package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.springframework.data.repository.ListCrudRepository;

interface PlanRepository extends ListCrudRepository<Plan, PlanId> {}
