package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.model.AssignmentSheet.TaskWords;
import org.openpar.identity.Actor;
import org.openpar.identity.UnitBoundary;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A task seen by a unit the plan names as helping with it: how far its leads are, and nothing of
/// what they wrote or proved it with. For everybody else it does not exist.
@Service
@Transactional(readOnly = true)
public class Cooperations {

  private static final String SHARED =
      """
      select t.plan_id, t.code, t.text, t.year, t.area_title, t.product, t.lead_words,
             t.cooperating_words, t.deadline_words
        from execution.task_brief t
        join execution.task_coordinator c on c.task_id = t.task_id
       where t.task_id = ? and t.withdrawn_on is null and c.unit_id = any (cast(? as uuid[]))
       limit 1
      """;

  private final JdbcClient jdbc;
  private final AssignmentLists lists;
  private final UnitBoundary boundary;
  private final Responsibility responsibility;

  Cooperations(
      JdbcClient jdbc,
      AssignmentLists lists,
      UnitBoundary boundary,
      Responsibility responsibility) {
    this.responsibility = responsibility;
    this.jdbc = jdbc;
    this.lists = lists;
    this.boundary = boundary;
  }

  /// The task as of a day, or [NotFound] when the actor's unit does not cooperate in it.
  public SharedTask task(TaskId id, LocalDate day, Actor actor) {
    return jdbc.sql(SHARED)
        .params(id.value(), Sight.array(List.copyOf(responsibility.standsFor(actor.unit()))))
        .query((row, number) -> shared(row, id, day))
        .optional()
        .orElseThrow(() -> new NotFound("task " + id.value()));
  }

  private SharedTask shared(ResultSet row, TaskId id, LocalDate day) throws SQLException {
    PlanId plan = new PlanId(row.getObject("plan_id", UUID.class));
    AssignmentSearch search =
        new AssignmentSearch(plan, day, null, id, null, null, null, "unit", 0, 0);
    return new SharedTask(
        plan,
        row.getString("code"),
        row.getString("text"),
        new TaskWords(
            row.getInt("year"),
            row.getString("area_title"),
            row.getString("product"),
            row.getString("lead_words"),
            row.getString("cooperating_words"),
            row.getString("deadline_words")),
        boundary.wholeProvince(() -> lists.list(search, Sight.EVERYTHING)));
  }

  /// @param assignments of every lead, period by period
  public record SharedTask(
      PlanId plan, String code, String text, TaskWords words, List<AssignmentBrief> assignments) {}
}
