package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFileId;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
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
         reason, at, day, person_id, person_name, everyone, units)
      values (:task, :step, :happenedOn, :due, :document, :documentDate, :file, :fileName, :note,
              :reason, :at, :day, :person, :name, :everyone,
              cast(:units as uuid[]))
      returning *
      """;
  private static final String STEPS =
      "select * from execution.occurrence where task_id = ? order by number desc";
  private static final String ALL = "select * from execution.occurrence order by number desc";
  private static final String OF_PLAN =
      """
      select o.*
        from execution.occurrence o join execution.task_brief t on t.task_id = o.task_id
       where t.plan_id = ? order by o.number desc
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
        .param("everyone", said.extent().everyone())
        .param("units", array(said.extent()))
        .query((row, number) -> occurrence(row))
        .single();
  }

  OccurrenceHistory history(TaskId task) {
    return new OccurrenceHistory(
        jdbc.sql(STEPS).param(task.value()).query((row, number) -> occurrence(row)).list());
  }

  /// Of every task of which something was said.
  Map<TaskId, OccurrenceHistory> histories() {
    return byTask(jdbc.sql(ALL));
  }

  Map<TaskId, OccurrenceHistory> histories(PlanId plan) {
    return byTask(jdbc.sql(OF_PLAN).param(plan.value()));
  }

  private static Map<TaskId, OccurrenceHistory> byTask(JdbcClient.StatementSpec asked) {
    Map<TaskId, List<Occurrence>> steps = new HashMap<>();
    asked.query(
        (RowCallbackHandler)
            row ->
                steps
                    .computeIfAbsent(
                        new TaskId(row.getObject("task_id", UUID.class)), none -> new ArrayList<>())
                    .add(occurrence(row)));
    Map<TaskId, OccurrenceHistory> histories = new HashMap<>();
    steps.forEach((task, said) -> histories.put(task, new OccurrenceHistory(said)));
    return histories;
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
        row.getString("person_name"),
        extent(row));
  }

  private static Extent extent(ResultSet row) throws SQLException {
    Set<UnitId> units =
        Arrays.stream((UUID[]) row.getArray("units").getArray())
            .map(UnitId::new)
            .collect(Collectors.toSet());
    return new Extent(row.getBoolean("everyone"), units);
  }

  /// As PostgreSQL writes an array.
  private static String array(Extent extent) {
    return extent.units().stream()
        .map(unit -> unit.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static @Nullable StoredFileId file(@Nullable UUID id) {
    return id == null ? null : new StoredFileId(id);
  }
}
