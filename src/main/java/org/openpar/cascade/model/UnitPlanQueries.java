package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What pages ask of unit plans; each answer costs a constant number of statements.
@Service
@Transactional(readOnly = true)
public class UnitPlanQueries {

  private static final String LINES =
      """
      select p.id, p.unit_id, p.due_on, p.state, p.opened_on, p.number, p.issued_on, p.submitted_on,
             p.submissions > p.withdrawals as handed_in, coalesce(t.tasks, 0) as tasks, coalesce(t.unstaffed, 0) as unstaffed,
             coalesce(t.budget, 0) as budget, p.ended_on
        from cascade.unit_plan p
        left join (
          select u.unit_plan_id, count(*) as tasks, sum(u.budget) as budget,
                 count(*) filter (where u.assignee is null and u.excuse is null) as unstaffed
            from cascade.unit_task u join cascade.unit_plan o on o.id = u.unit_plan_id
           where o.plan_id = :plan
           group by u.unit_plan_id) t on t.unit_plan_id = p.id
       where p.plan_id = :plan and (p.ended_on is null or p.submissions > p.withdrawals)
      """;

  private final JdbcClient jdbc;
  private final UnitTaskRepository tasks;
  private final Submissions submissions;
  private final Recalls recalls;
  private final Releases releases;
  private final Policy policy;

  UnitPlanQueries(
      JdbcClient jdbc,
      UnitTaskRepository tasks,
      Submissions submissions,
      Recalls recalls,
      Releases releases,
      Policy policy) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.submissions = submissions;
    this.recalls = recalls;
    this.releases = releases;
    this.policy = policy;
  }

  /// The duties of a plan that the reader may see.
  public List<UnitPlanLine> list(PlanId plan, Actor actor) {
    return jdbc
        .sql(LINES)
        .param("plan", plan.value())
        .query((row, number) -> line(row))
        .list()
        .stream()
        .filter(line -> policy.permits(actor, CascadeActs.READ, line.unit()))
        .toList();
  }

  /// The rows of a plan the reader has been shown already.
  public List<UnitTask> listTasks(UnitPlan plan) {
    return tasks.findByUnitPlanOrderByPosition(plan.id());
  }

  /// What the rows said when the plan was last handed in, or, of one that is handed in now, the
  /// time before; nothing the first time.
  public List<SubmittedTask> listBefore(UnitPlan plan) {
    return submissions
        .findBefore(plan)
        .map(ordinal -> submissions.listTasks(plan.id(), ordinal))
        .orElse(List.of());
  }

  /// What its district took back of what a plan the reader has been shown already follows.
  public List<Recall> listRecalls(UnitPlan plan) {
    return recalls.listOf(plan.id());
  }

  /// The rows of communes that follow a task of a plan the reader has been shown already.
  public List<FollowingRow> listFollowing(UnitTask task) {
    return releases.following(task.id());
  }

  /// The communes that follow a plan the reader has been shown already.
  public List<HitCommune> listHit(UnitPlan plan) {
    return recalls.hit(plan.id());
  }

  /// How many plans wait for this reader: his own to be issued, or those of others to be reviewed.
  public long countWaiting(Actor actor) {
    String state = policy.permits(actor, CascadeActs.REVIEW) ? "ISSUED" : "";
    return jdbc.sql(
            """
            select count(*) from cascade.unit_plan
             where state = :state or (unit_id = :unit and state in ('DRAFT', 'WITHDRAWN', 'RETURNED')
                                    and ended_on is null)
            """)
        .param("state", state)
        .param("unit", actor.unit().value())
        .query(Long.class)
        .single();
  }

  private static UnitPlanLine line(ResultSet row) throws SQLException {
    boolean handedIn = row.getBoolean("handed_in");
    return new UnitPlanLine(
        new UnitPlanId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("due_on", LocalDate.class),
        UnitPlanState.valueOf(row.getString("state")),
        row.getObject("opened_on", LocalDate.class),
        handedIn ? row.getString("number") : null,
        handedIn ? row.getObject("issued_on", LocalDate.class) : null,
        handedIn ? row.getObject("submitted_on", LocalDate.class) : null,
        handedIn,
        row.getInt("tasks"),
        row.getInt("unstaffed"),
        row.getLong("budget"),
        row.getObject("ended_on", LocalDate.class));
  }
}
