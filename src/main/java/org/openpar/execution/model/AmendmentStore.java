package org.openpar.execution.model;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.AmendedWork.Given;
import org.openpar.execution.model.AmendedWork.Moved;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes what an amendment changes in few trips.
@Repository
class AmendmentStore {

  private static final int ROWS_A_TRIP = 1_000;

  /// Whoever looks at a day before must ask the steps, and find the old days there.
  private static final String MOVE =
      """
      update execution.assignment
         set label = ?, start = ?, due = ?, changed_on = greatest(changed_on, cast(? as date)),
             version = version + 1
       where id = ?
      """;
  private static final String KEEP =
      """
      insert into execution.due_change (assignment_id, day, label, start, due, document)
      values (?, ?, ?, ?, ?, ?)
      """;
  private static final String WITHDRAW =
      "update execution.assignment set withdrawn_on = ?, version = version + 1 where id = ?";
  private static final String WITHDRAW_TASK =
      """
      update execution.task_brief set withdrawn_on = ?
       where task_id = ? and withdrawn_on is null
      """;

  private final JdbcTemplate jdbc;
  private final OpeningStore openings;

  AmendmentStore(JdbcTemplate jdbc, OpeningStore openings) {
    this.jdbc = jdbc;
    this.openings = openings;
  }

  void withdrawTasks(PlanAmendment amendment) {
    Set<TaskId> kept = amendment.after().stream().map(TaskBrief::id).collect(Collectors.toSet());
    List<TaskBrief> dropped =
        amendment.before().stream().filter(task -> !kept.contains(task.id())).toList();
    batch(WITHDRAW_TASK, dropped, task -> new Object[] {amendment.day(), task.id().value()});
  }

  /// Every task is written anew, for its place and code may shift; who coordinates only where that
  /// changes.
  void rewriteTasks(PlanAmendment amendment) {
    Map<TaskId, TaskBrief> before = new HashMap<>();
    amendment.before().forEach(task -> before.put(task.id(), task));
    openings.copy(amendment.after(), amendment.plan(), amendment.year(), amendment.day());
    for (TaskBrief task : amendment.after()) {
      TaskBrief was = before.get(task.id());
      if (was == null || !Set.copyOf(was.coordinators()).equals(Set.copyOf(task.coordinators()))) {
        jdbc.update("delete from execution.task_coordinator where task_id = ?", task.id().value());
        openings.noteCoordinators(task);
      }
    }
  }

  void withdraw(List<Given> withdrawn, LocalDate day) {
    batch(WITHDRAW, withdrawn, given -> new Object[] {day, given.id().value()});
  }

  void move(List<Moved> moved, LocalDate day, String document) {
    batch(
        KEEP,
        moved,
        one ->
            new @Nullable Object[] {
              one.given().id().value(),
              day,
              one.given().owed().label(),
              one.given().owed().start(),
              one.given().owed().due(),
              document
            });
    batch(
        MOVE,
        moved,
        one ->
            new @Nullable Object[] {
              one.to().label(), one.to().start(), one.to().due(), day, one.given().id().value()
            });
  }

  /// What stands in the columns of a row.
  private interface Columns<T> {
    @Nullable Object[] of(T thing);
  }

  private <T> void batch(String sql, List<T> things, Columns<T> columns) {
    jdbc.batchUpdate(sql, things, ROWS_A_TRIP, (row, thing) -> fill(row, columns.of(thing)));
  }

  private static void fill(PreparedStatement row, @Nullable Object[] values) throws SQLException {
    for (int column = 0; column < values.length; column++) {
      row.setObject(column + 1, values[column]);
    }
  }
}
