package org.openpar.plan.model;

import java.util.List;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.data.repository.ListCrudRepository;

interface TaskRepository extends ListCrudRepository<Task, TaskId> {

  List<Task> findByPlanIdOrderByPosition(PlanId plan);
}
