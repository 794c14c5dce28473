package org.openpar.cascade.model;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes the duties and drafts of a whole plan in few trips: those of a country are two hundred
/// thousand rows.
@Repository
class CascadeStore {

  private static final int ROWS_A_TRIP = 1_000;

  private final JdbcTemplate jdbc;

  CascadeStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// @param from the day the plans begin, null for the whole year
  void owe(
      PlanId plan,
      int year,
      Map<UnitId, UnitPlanId> duties,
      Function<UnitId, LocalDate> dueOn,
      @Nullable LocalDate from) {
    jdbc.batchUpdate(
        """
        insert into cascade.unit_plan
          (id, version, plan_id, unit_id, year, due_on, from_day, state, submissions)
        values (?, 0, ?, ?, ?, ?, ?, 'DRAFT', 0)
        """,
        List.copyOf(duties.entrySet()),
        ROWS_A_TRIP,
        (row, duty) ->
            fill(
                row,
                duty.getValue().value(),
                plan.value(),
                duty.getKey().value(),
                year,
                dueOn.apply(duty.getKey()),
                from));
  }

  void draft(List<UnitTask> tasks) {
    jdbc.batchUpdate(
        """
        insert into cascade.unit_task
          (id, version, unit_plan_id, unit_id, task_id, part, position, area_position, area_code,
           area_title, code, text, product, start, due, upper_id, upper_words)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        tasks,
        ROWS_A_TRIP,
        (row, task) ->
            fill(
                row,
                task.id().value(),
                task.unitPlan().value(),
                task.unit().value(),
                task.task() == null ? null : task.task().value(),
                task.part().name(),
                task.position(),
                task.area().position(),
                task.area().code(),
                task.area().title(),
                task.code(),
                task.words().text(),
                task.words().product(),
                task.words().start(),
                task.words().due(),
                upper(task),
                task.upperWords()));
  }

  private static @Nullable UUID upper(UnitTask task) {
    UnitTaskId upper = task.upper();
    return upper == null ? null : upper.value();
  }

  private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
    for (int column = 0; column < values.length; column++) {
      row.setObject(column + 1, values[column]);
    }
  }
}
