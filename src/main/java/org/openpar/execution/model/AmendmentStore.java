package org.openpar.execution.model;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Obligation;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AmendedWork.Given;
import org.openpar.execution.model.AmendedWork.Moved;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.Identifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads what was given out, and writes what an amendment or an event changes of it in few trips.
@Repository
class AmendmentStore {

  private static final int ROWS_A_TRIP = 1_000;

  private static final String GIVEN =
      """
      select id, task_id, unit_id, number, label, start, due, regular, state
        from execution.assignment_now where %s = ? order by task_id, unit_id, number
      """;
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
      insert into execution.due_change
        (assignment_id, day, label, start, due, document, occurrence)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String KEEP_WORDS =
      """
      insert into execution.task_wording
        (task_id, day, position, code, area_position, area_code, area_title, text, product,
         lead_words, cooperating_words, deadline_words, folded)
      select task_id, ?, position, code, area_position, area_code, area_title, text, product,
             lead_words, cooperating_words, deadline_words, folded
        from execution.task_brief where task_id = ?
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

  /// Every task is written anew, for its place and code may shift, and its old words are kept; who
  /// coordinates is written only where that changes.
  void rewriteTasks(PlanAmendment amendment) {
    Map<TaskId, TaskBrief> before = new HashMap<>();
    amendment.before().forEach(task -> before.put(task.id(), task));
    List<TaskBrief> reworded =
        amendment.after().stream().filter(task -> !task.equals(before.get(task.id()))).toList();
    batch(KEEP_WORDS, reworded, task -> new Object[] {amendment.day(), task.id().value()});
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

  /// What is given out of a plan now.
  List<Given> listGiven(PlanId plan) {
    return given("plan_id", plan);
  }

  List<Given> listGiven(TaskId task) {
    return given("task_id", task);
  }

  private List<Given> given(String column, Identifier id) {
    return jdbc.query(GIVEN.formatted(column), (row, number) -> given(row), id.value());
  }

  /// @param document the number of what moves them
  /// @param occurrence the step of the event that moves them, null where a document does it itself
  void move(List<Moved> moved, LocalDate day, String document, @Nullable Long occurrence) {
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
              document,
              occurrence
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

  private static Given given(ResultSet row) throws SQLException {
    return new Given(
        new AssignmentId(row.getObject("id", UUID.class)),
        new TaskId(row.getObject("task_id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new Obligation(
            row.getInt("number"),
            row.getString("label"),
            row.getObject("start", LocalDate.class),
            row.getObject("due", LocalDate.class),
            row.getBoolean("regular")),
        WorkState.valueOf(row.getString("state")));
  }
}
