package org.openpar.plan.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the pages of plans show.
@Service
@Transactional(readOnly = true)
public class PlanQueries {

  /// Above it the whole plan is read at once.
  private static final int MANY = 500;

  private final JdbcClient jdbc;
  private final PlanRepository plans;
  private final TaskLines tasks;
  private final PlanSteps steps;
  private final Acceptances acceptances;

  PlanQueries(
      JdbcClient jdbc,
      PlanRepository plans,
      TaskLines tasks,
      PlanSteps steps,
      Acceptances acceptances) {
    this.steps = steps;
    this.acceptances = acceptances;
    this.jdbc = jdbc;
    this.plans = plans;
    this.tasks = tasks;
  }

  /// The plan in any state, or [NotFound].
  public Plan plan(PlanId id) {
    return plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
  }

  /// All plans but the discarded, drafts first, then by year; amendments that are in force are
  /// listed with the plan they amend.
  public List<PlanLine> listPlans() {
    return jdbc.sql(
            """
            select p.*, (select count(*) from plan.plan v
                          where v.amends_id = p.id and v.state in ('ISSUED', 'CLOSED')) as amendments,
                   (select count(*) from plan.task t where t.plan_id = p.id) as tasks,
                   (select count(distinct (d.task_id, d.field))
                      from plan.doubt d join plan.task t on t.id = d.task_id
                     where t.plan_id = p.id and d.settled_at is null) as open_doubts
              from plan.plan p
             where p.state <> 'DISCARDED' and (p.amends_id is null or p.state not in ('ISSUED', 'CLOSED'))
             order by p.state in ('ISSUED', 'CLOSED'), p.year desc, p.drafted_at desc
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

  /// Those of the tasks that are in the plan, in its order.
  public List<TaskLine> listTasks(PlanId plan, Set<TaskId> ids) {
    List<TaskLine> found = ids.size() > MANY ? tasks.list(plan) : tasks.list(ids);
    return found.stream()
        .filter(task -> task.plan().equals(plan) && ids.contains(task.id()))
        .toList();
  }

  /// A task of any plan, or [NotFound].
  public TaskLine task(TaskId id) {
    return tasks.find(id).orElseThrow(() -> new NotFound("task " + id.value()));
  }

  /// The versions that were promulgated, the first in front; asked by any of them.
  public List<PlanVersion> listVersions(Plan plan) {
    return jdbc.sql(
            """
            select id, number, issued_on,
                   row_number() over (order by issued_on, issued_at) as ordinal
              from plan.plan
             where state in ('ISSUED', 'CLOSED') and coalesce(amends_id, id) = ?
             order by ordinal
            """)
        .param(plan.first().value())
        .query(
            (row, number) ->
                new PlanVersion(
                    new PlanId(row.getObject("id", UUID.class)),
                    row.getInt("ordinal"),
                    row.getString("number"),
                    row.getObject("issued_on", LocalDate.class)))
        .list();
  }

  /// The plans it belongs to, the nearest first, and those that belong to it; each in force.
  public Family family(Plan plan) {
    List<PlanLine> all = listPlans();
    List<PlanLine> above = new ArrayList<>();
    PlanId parent = plan.parent();
    while (parent != null) {
      PlanId wanted = parent;
      PlanLine found =
          all.stream().filter(line -> line.id().equals(wanted)).findFirst().orElse(null);
      if (found == null || above.contains(found)) {
        break;
      }
      above.add(found);
      parent = found.parent();
    }
    return new Family(
        above,
        all.stream()
            .filter(line -> line.state().promulgated() && plan.first().equals(line.parent()))
            .toList());
  }

  /// The plans around a plan.
  public record Family(List<PlanLine> above, List<PlanLine> below) {

    public boolean alone() {
      return above.isEmpty() && below.isEmpty();
    }
  }

  /// What was decided about it, the last first.
  public List<PlanStep> listSteps(PlanId plan) {
    return steps.list(plan);
  }

  /// What was open when it was promulgated, kind by kind.
  public List<AcceptedPoints> listAccepted(PlanId plan) {
    return acceptances.list(plan);
  }

  /// How many plans lie before whoever signs them.
  public int countSubmitted() {
    return jdbc.sql("select count(*) from plan.plan where state = 'SUBMITTED'")
        .query(Integer.class)
        .single();
  }

  /// What differs between the plan of a year before and a draft.
  public PlanChanges changesSince(Plan before, Plan draft) {
    MovedYears years = new MovedYears(before.year(), draft.year());
    return PlanChanges.ofYears(tasks.list(before.id()), tasks.list(draft.id()), years);
  }

  /// What differs between two versions of a plan.
  public PlanChanges changes(PlanId before, PlanId after) {
    return PlanChanges.between(tasks.list(before), tasks.list(after));
  }

  private static @Nullable PlanId parent(@Nullable UUID id) {
    return id == null ? null : new PlanId(id);
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
        row.getInt("open_doubts"),
        row.getObject("amends_id") != null,
        row.getInt("amendments"),
        PlanKind.valueOf(row.getString("kind")),
        parent(row.getObject("parent_id", UUID.class)));
  }
}
