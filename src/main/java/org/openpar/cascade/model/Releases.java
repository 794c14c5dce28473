package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.cascade.HandedDownTaskRemoved;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitTaskId;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets communes go from a task their district takes out of its plan: they keep it as their own, or
/// it is done no more. What a commune has signed stays as it is signed.
@Repository
class Releases {

  private static final String FRESH =
      """
      t.version = 0
          and not exists (select from cascade.submitted_task s where s.unit_task_id = t.id)
      """;
  private static final String FOLLOWING =
      """
      select p.id, p.unit_id, p.state, p.submissions, t.code, t.text, t.due, t.assignee,
      """
          + FRESH
          + """
             as untouched
        from cascade.unit_task t join cascade.unit_plan p on p.id = t.unit_plan_id
       where t.upper_id = :task and p.ended_on is null
      """;
  private static final String OPEN =
      """
         and p.id = t.unit_plan_id and p.ended_on is null
         and p.state in ('DRAFT', 'WITHDRAWN', 'RETURNED')
      """;
  private static final String DROP =
      """
      delete from cascade.unit_task t using cascade.unit_plan p
       where t.upper_id = :task
      """
          + OPEN
          + " and "
          + FRESH;
  private static final String EXCUSE =
      """
      update cascade.unit_task t set excuse = :excuse from cascade.unit_plan p
       where t.upper_id = :task
      """
          + OPEN;
  private static final String LET_GO =
      """
      update cascade.unit_task
         set upper_id = null, upper_words = null, version = version + 1,
             returned = nullif(btrim(replace(returned, :mark, '')), '')
       where upper_id = :task
      """;

  private final Recalls recalls;
  private final Messages messages;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Releases(Recalls recalls, Messages messages, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.recalls = recalls;
    this.messages = messages;
    this.jdbc = jdbc;
    this.events = events;
  }

  /// The rows of communes that follow a task.
  List<FollowingRow> following(UnitTaskId task) {
    return jdbc.sql(FOLLOWING).param("task", task.value()).query((row, number) -> row(row)).list();
  }

  /// Before the task is taken out: settles what becomes of it in the plans that follow it.
  void release(
      UnitPlan district, UnitTask task, Fate fate, String reason, Actor by, LocalDate day) {
    List<FollowingRow> rows = following(task.id());
    rows.forEach(row -> recalls.tell(row, district, task, fate, reason, by, day));
    UUID id = task.id().value();
    Texts t = messages.vietnamese();
    if (fate == Fate.DROPPED) {
      jdbc.sql(DROP).param("task", id).update();
      jdbc.sql(EXCUSE)
          .param("task", id)
          .param("excuse", t.say("cascade.release.excuse", t.date(day), reason))
          .update();
    }
    jdbc.sql(LET_GO).param("task", id).param("mark", t.say("cascade.district.taken-back")).update();
    if (!rows.isEmpty()) {
      events.publishEvent(
          new HandedDownTaskRemoved(
              district.id(),
              task.id(),
              task.words().text(),
              fate == Fate.KEPT,
              reason,
              rows.size()));
    }
  }

  private static FollowingRow row(ResultSet row) throws SQLException {
    return new FollowingRow(
        new UnitPlanId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        UnitPlanState.valueOf(row.getString("state")),
        row.getInt("submissions"),
        row.getString("code"),
        row.getString("text"),
        row.getObject("due", LocalDate.class),
        row.getString("assignee"),
        row.getBoolean("untouched"));
  }
}
