package org.openpar.execution.model;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.platform.text.Normal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Repository;

/// Writes the assignments of a whole plan in few trips: those of a country are more than half a
/// million.
@Repository
class OpeningStore {

  private static final int ROWS_A_TRIP = 1_000;

  /// A task that is there already is written anew, for its place and code may shift; one that comes
  /// back is there again.
  private static final String TASK =
      """
      insert into execution.task_brief
        (task_id, plan_id, year, position, code, area_position, area_code, area_title, text,
         product, lead_words, cooperating_words, deadline_words, folded, opened_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (task_id) do update set
        position = excluded.position, code = excluded.code,
        area_position = excluded.area_position, area_code = excluded.area_code,
        area_title = excluded.area_title, text = excluded.text, product = excluded.product,
        lead_words = excluded.lead_words, cooperating_words = excluded.cooperating_words,
        deadline_words = excluded.deadline_words, folded = excluded.folded, withdrawn_on = null
      """;
  private static final String COORDINATOR =
      "insert into execution.task_coordinator (task_id, unit_id) values (?, ?)";
  private static final String ASSIGNMENT =
      """
      insert into execution.assignment
        (id, version, plan_id, task_id, unit_id, number, label, start, due, regular, state,
         evidence, changed_on, opened_on)
      values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'NOT_STARTED', 0, ?, ?)
      """;

  private final JdbcTemplate jdbc;

  OpeningStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// @param openedOn the day before which they were not in the plan, null for the beginning
  void copy(List<TaskBrief> tasks, PlanId plan, int year, @Nullable LocalDate openedOn) {
    insert(
        TASK,
        tasks,
        (row, task) ->
            fill(
                row,
                task.id().value(),
                plan.value(),
                year,
                task.position(),
                task.code(),
                task.areaPosition(),
                task.areaCode(),
                task.areaTitle(),
                task.text(),
                task.product(),
                task.leadWords(),
                task.cooperatingWords(),
                task.deadlineWords(),
                Normal.fold(task.code() + " " + task.text()),
                openedOn));
  }

  void noteCoordinators(TaskBrief task) {
    List<UnitId> others = task.coordinators().stream().distinct().toList();
    insert(COORDINATOR, others, (row, unit) -> fill(row, task.id().value(), unit.value()));
  }

  /// @param day of the decision
  /// @param openedOn the day before which nobody owed them, null for what is owed from the
  ///     beginning of the plan
  void open(List<Assignment> assignments, LocalDate day, @Nullable LocalDate openedOn) {
    insert(
        ASSIGNMENT,
        assignments,
        (row, it) ->
            fill(
                row,
                it.id().value(),
                it.plan().value(),
                it.task().value(),
                it.unit().value(),
                it.owed().number(),
                it.owed().label(),
                it.owed().start(),
                it.owed().due(),
                it.owed().regular(),
                day,
                openedOn));
  }

  private <T> void insert(
      String sql, List<T> things, ParameterizedPreparedStatementSetter<T> values) {
    jdbc.batchUpdate(sql, things, ROWS_A_TRIP, values);
  }

  private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
    for (int column = 0; column < values.length; column++) {
      row.setObject(column + 1, values[column]);
    }
  }
}
