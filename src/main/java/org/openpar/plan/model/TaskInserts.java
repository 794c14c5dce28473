package org.openpar.plan.model;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes the tasks of a draft in three batches; one by one, a plan of 2,000 rows would take a
/// minute. The trail keeps one line for the whole reading.
record TaskInserts(JdbcTemplate jdbc) {

  private static final int BATCH = 500;
  private static final String TASK =
      """
      insert into plan.task (id, version, plan_id, line_id, leads_on, carried, position, area, code,
        group_title, number, text, product, lead, cooperating, deadline, money, note, due_kind,
        due_start, dues, recurrence, source_table, source_row)
      values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String PARTY =
      """
      insert into plan.party (task_id, position, role, words, unit_id, group_code, excepted)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String DOUBT =
      "insert into plan.doubt (task_id, position, field, key, arguments) values (?, ?, ?, ?, ?)";

  void insert(List<Task> tasks) {
    batch(TASK, tasks.stream().map(Task::columns).toList());
    batch(PARTY, children(tasks, Task::parties, TaskInserts::columns));
    batch(DOUBT, children(tasks, Task::doubts, TaskInserts::columns));
  }

  private static List<@Nullable Object> columns(Party party) {
    return Arrays.asList(
        party.role().name(),
        party.words(),
        party.unitId(),
        party.groupCode(),
        party.excepted().toArray(UUID[]::new));
  }

  private static List<@Nullable Object> columns(OpenDoubt doubt) {
    return Arrays.asList(
        doubt.field().name(), doubt.key(), doubt.arguments().toArray(String[]::new));
  }

  private static <T> List<List<@Nullable Object>> children(
      List<Task> tasks,
      Function<Task, List<T>> children,
      Function<T, List<@Nullable Object>> columns) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Task task : tasks) {
      int position = 0;
      for (T child : children.apply(task)) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(task.id().value());
        row.add(position++);
        row.addAll(columns.apply(child));
        rows.add(row);
      }
    }
    return rows;
  }

  private void batch(String sql, List<List<@Nullable Object>> rows) {
    jdbc.batchUpdate(
        sql,
        rows,
        BATCH,
        (statement, row) -> {
          for (int column = 0; column < row.size(); column++) {
            bind(statement, column + 1, row.get(column));
          }
        });
  }

  private static void bind(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case String[] texts ->
          statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
      case UUID[] ids ->
          statement.setArray(index, statement.getConnection().createArrayOf("uuid", ids));
      case Date[] days ->
          statement.setArray(index, statement.getConnection().createArrayOf("date", days));
      case null, default -> statement.setObject(index, value);
    }
  }
}
