package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFileId;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps every step of what is known about events. Steps are never changed: any past day is told
/// from them.
@Repository
class OccurrenceLog {

  private static final String ADD =
      """
      insert into execution.occurrence
        (task_id, step, happened_on, due, document_number, document_date, file_id, file_name, note,
         reason, at, day, person_id, person_name)
      values (:task, :step, :happenedOn, :due, :document, :documentDate, :file, :fileName, :note,
              :reason, :at, :day, :person, :name)
      returning *
      """;
  private static final String STEPS =
      "select * from execution.occurrence where task_id = ? order by number desc";
  private static final String LAST =
      "select distinct on (task_id) * from execution.occurrence order by task_id, number desc";
  private static final String LAST_OF_PLAN =
      """
      select distinct on (o.task_id) o.*
        from execution.occurrence o join execution.task_brief t on t.task_id = o.task_id
       where t.plan_id = ? order by o.task_id, o.number desc
      """;

  private final JdbcClient jdbc;

  OccurrenceLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets one person at a time say something about the task; whoever comes second reads what the
  /// first has said.
  void lock(TaskId task) {
    jdbc.sql("select 1 from execution.task_brief where task_id = ? for update")
        .param(task.value())
        .query(Integer.class)
        .optional();
  }

  /// Adds a step that holds from its day on, and gives it its place among the others.
  ///
  /// @param said what is to be kept; its number is not looked at
  Occurrence add(TaskId task, Occurrence said, Actor actor) {
    StoredFileId file = said.file();
    return jdbc.sql(ADD)
        .param("task", task.value())
        .param("step", said.step().name())
        .param("happenedOn", said.happenedOn())
        .param("due", said.due())
        .param("document", said.document())
        .param("documentDate", said.documentDate())
        .param("file", file == null ? null : file.value())
        .param("fileName", said.fileName())
        .param("note", said.note())
        .param("reason", said.reason())
        .param("at", said.at().atOffset(ZoneOffset.UTC))
        .param("day", said.day())
        .param("person", actor.person().value())
        .param("name", said.person())
        .query((row, number) -> occurrence(row))
        .single();
  }

  /// Every step, the last first.
  List<Occurrence> list(TaskId task) {
    return jdbc.sql(STEPS).param(task.value()).query((row, number) -> occurrence(row)).list();
  }

  Optional<Occurrence> findLast(TaskId task) {
    return list(task).stream().findFirst();
  }

  /// The last step of every task of which something was said.
  Map<TaskId, Occurrence> last() {
    return byTask(jdbc.sql(LAST));
  }

  Map<TaskId, Occurrence> last(PlanId plan) {
    return byTask(jdbc.sql(LAST_OF_PLAN).param(plan.value()));
  }

  private static Map<TaskId, Occurrence> byTask(JdbcClient.StatementSpec asked) {
    Map<TaskId, Occurrence> last = new HashMap<>();
    asked.query(
        (RowCallbackHandler)
            row -> last.put(new TaskId(row.getObject("task_id", UUID.class)), occurrence(row)));
    return last;
  }

  private static Occurrence occurrence(ResultSet row) throws SQLException {
    return new Occurrence(
        row.getLong("number"),
        OccurrenceStep.valueOf(row.getString("step")),
        row.getObject("happened_on", LocalDate.class),
        row.getObject("due", LocalDate.class),
        row.getString("document_number"),
        row.getObject("document_date", LocalDate.class),
        file(row.getObject("file_id", UUID.class)),
        row.getString("file_name"),
        row.getString("note"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("day", LocalDate.class),
        row.getString("person_name"));
  }

  private static @Nullable StoredFileId file(@Nullable UUID id) {
    return id == null ? null : new StoredFileId(id);
  }
}
