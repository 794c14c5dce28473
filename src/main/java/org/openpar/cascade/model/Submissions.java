package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.identity.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What units handed in, word for word as it stood then.
@Repository
class Submissions {

  /// Of a submission s: whether the unit had not taken it back by the day.
  static final String STANDS =
      """
      not exists (select from cascade.withdrawal w
                   where w.unit_plan_id = s.unit_plan_id and w.ordinal = s.ordinal
                     and w.withdrawn_on <= :day)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate rows;

  Submissions(JdbcClient jdbc, JdbcTemplate rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  void keep(UnitPlan plan, Actor by) {
    jdbc.sql(
            """
            insert into cascade.submission (unit_plan_id, ordinal, submitted_on, submitted_by, number,
                                            issued_on, signer, file_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            plan.id().value(),
            plan.submissions(),
            Objects.requireNonNull(plan.submittedOn()),
            by.name(),
            Objects.requireNonNull(plan.number()),
            Objects.requireNonNull(plan.issuedOn()),
            Objects.requireNonNull(plan.signer()),
            Objects.requireNonNull(plan.fileId()))
        .update();
    rows.update(
        """
        insert into cascade.submitted_task (unit_plan_id, ordinal, unit_task_id, task_id, text, product,
                                            start, due, assignee, budget, staff, note, excuse,
                                            part, position, area_position, area_code, area_title,
                                            code, upper_id)
        select unit_plan_id, ?, id, task_id, text, product, start, due, assignee, budget, staff, note,
               excuse, part, position, area_position, area_code, area_title, code, upper_id
          from cascade.unit_task where unit_plan_id = ?
        """,
        plan.submissions(),
        plan.id().value());
    rows.update(
        "update cascade.unit_task set returned = null, version = version + 1"
            + " where unit_plan_id = ? and returned is not null",
        plan.id().value());
  }

  /// What was last handed in stays as it stood; from the day on it does not count.
  void takeBack(UnitPlan plan, LocalDate day, Actor by) {
    jdbc.sql(
            """
            insert into cascade.withdrawal (unit_plan_id, ordinal, withdrawn_on, withdrawn_by)
            values (?, ?, ?, ?)
            """)
        .params(plan.id().value(), plan.submissions(), day, by.name())
        .update();
  }

  /// Which submission stood before what the plan says now: what a unit took back nobody has looked
  /// at.
  Optional<Integer> findBefore(UnitPlan plan) {
    return jdbc.sql(
            """
            select s.ordinal from cascade.submission s
             where s.unit_plan_id = ? and s.ordinal < ?
               and not exists (select from cascade.withdrawal w
                                where w.unit_plan_id = s.unit_plan_id and w.ordinal = s.ordinal)
             order by s.ordinal desc limit 1
            """)
        .params(plan.id().value(), plan.submissions() + (plan.state().open() ? 1 : 0))
        .query(Integer.class)
        .optional();
  }

  /// What the rows of a plan said when it was handed in for the n-th time.
  List<SubmittedTask> listTasks(UnitPlanId plan, int ordinal) {
    return jdbc.sql(
            """
            select unit_task_id, code, text, product, start, due, assignee, budget, staff, note, excuse
              from cascade.submitted_task where unit_plan_id = ? and ordinal = ?
             order by code, unit_task_id
            """)
        .params(plan.value(), ordinal)
        .query((row, number) -> task(row))
        .list();
  }

  private static SubmittedTask task(ResultSet row) throws SQLException {
    return new SubmittedTask(
        new UnitTaskId(row.getObject("unit_task_id", UUID.class)),
        row.getString("code"),
        new TaskWords(
            row.getString("text"),
            row.getString("product"),
            row.getObject("start", LocalDate.class),
            row.getObject("due", LocalDate.class),
            row.getString("assignee"),
            row.getObject("budget", Long.class),
            row.getString("staff"),
            row.getString("note"),
            row.getString("excuse")));
  }
}
