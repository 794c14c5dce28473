package org.openpar.cascade.model;

import java.util.Optional;
import java.util.UUID;
import org.openpar.cascade.IssuingTaskChosen;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows which task of a plan a unit does by issuing its own plan; a person chooses it, for papers
/// say it in many words.
@Service
@Transactional
public class IssuingTasks {

  private final JdbcClient jdbc;
  private final PlanFacts plans;
  private final Policy policy;
  private final ApplicationEventPublisher events;

  IssuingTasks(JdbcClient jdbc, PlanFacts plans, Policy policy, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.policy = policy;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Optional<TaskId> find(PlanId plan) {
    return jdbc.sql("select task_id from cascade.issuing_task where plan_id = ?")
        .param(plan.value())
        .query(UUID.class)
        .optional()
        .map(TaskId::new);
  }

  public void choose(PlanId plan, TaskId task, Actor by) {
    policy.demand(by, CascadeActs.CHOOSE);
    if (plans.listTasks(plan).stream().map(TaskBrief::id).noneMatch(task::equals)) {
      throw new NotFound("task " + task.value());
    }
    jdbc.sql(
            """
            insert into cascade.issuing_task (plan_id, task_id) values (?, ?)
            on conflict (plan_id) do update set task_id = excluded.task_id
            """)
        .params(plan.value(), task.value())
        .update();
    events.publishEvent(new IssuingTaskChosen(plan, task));
  }
}
