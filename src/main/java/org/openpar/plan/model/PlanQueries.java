package org.openpar.plan.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the pages of plans show.
@Service
@Transactional(readOnly = true)
public class PlanQueries {

  private final JdbcClient jdbc;
  private final PlanRepository plans;
  private final TaskLines tasks;

  PlanQueries(JdbcClient jdbc, PlanRepository plans, TaskLines tasks) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.tasks = tasks;
  }

  /// The plan in any state, or [NotFound].
  public Plan plan(PlanId id) {
    return plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
  }

  /// All plans but the discarded, drafts first, then by year.
  public List<PlanLine> listPlans() {
    return jdbc.sql(
            """
            select p.*, (select count(*) from plan.task t where t.plan_id = p.id) as tasks,
                   (select count(distinct (d.task_id, d.field))
                      from plan.doubt d join plan.task t on t.id = d.task_id
                     where t.plan_id = p.id and d.settled_at is null) as open_doubts
              from plan.plan p
             where p.state <> 'DISCARDED'
             order by p.state, p.year desc, p.drafted_at desc
            """)
        .query((row, number) -> planLine(row))
        .list();
  }

  /// The files of all plans but the discarded, to know one that comes a second time.
  public List<PlanFile> listFiles() {
    return jdbc.sql("select id, title, state, file_id from plan.plan where state <> 'DISCARDED'")
        .query(
            (row, number) ->
                new PlanFile(
                    new PlanId(row.getObject("id", UUID.class)),
                    row.getString("title"),
                    PlanState.valueOf(row.getString("state")),
                    row.getObject("file_id", UUID.class)))
        .list();
  }

  /// The tasks of a plan in the order of the paper.
  public List<TaskLine> listTasks(PlanId plan) {
    return tasks.list(plan);
  }

  /// A task of any plan, or [NotFound].
  public TaskLine task(TaskId id) {
    return tasks.find(id).orElseThrow(() -> new NotFound("task " + id.value()));
  }

  private static PlanLine planLine(ResultSet row) throws SQLException {
    return new PlanLine(
        new PlanId(row.getObject("id", UUID.class)),
        row.getInt("year"),
        row.getString("title"),
        row.getString("number"),
        row.getObject("issued_on", LocalDate.class),
        PlanState.valueOf(row.getString("state")),
        row.getString("file_name"),
        row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
        row.getString("drafted_by"),
        row.getInt("tasks"),
        row.getInt("open_doubts"));
  }
}
