package org.openpar.plan.grid;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Measure;
import org.openpar.plan.model.TaskField;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was changed in drafts, in the order of the changes.
@Repository
class DraftChanges {

  private static final String TARGET = "target";
  private static final int BATCH = 500;
  private static final int MENDED_SHOWN = 600;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  DraftChanges(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  enum Kind {
    WRITTEN,
    ADDED,
    REMOVED,
    MOVED,
    AREA,
    /// With one press, see [QuickFills].
    MENDED,
    /// Nothing but words about it.
    SPOKEN_OF,
    /// In another place than the grid.
    REVIEWED;

    boolean ofOrder() {
      return switch (this) {
        case ADDED, REMOVED, MOVED, AREA -> true;
        case WRITTEN, MENDED, SPOKEN_OF, REVIEWED -> false;
      };
    }
  }

  /// @param task null when it concerns the order or the areas
  record Change(
      Kind kind,
      @Nullable TaskId task,
      @Nullable Map<String, String> before,
      @Nullable Map<String, String> after) {

    static Change of(Kind kind) {
      return new Change(kind, null, null, null);
    }

    @Nullable String json(@Nullable Map<String, String> words) {
      return words == null ? null : JsonMapper.shared().writeValueAsString(words);
    }
  }

  /// What came after a number: which rows, by whom last, and whether their order is another one.
  record Since(Map<TaskId, String> rows, boolean order) {}

  void add(PlanId plan, List<Change> changes, String person, Instant now) {
    batches.batchUpdate(
        """
        insert into plan.draft_change (plan_id, task_id, kind, before, after, person, at)
        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
        """,
        changes,
        BATCH,
        (statement, change) -> bind(statement, plan, change, person, now));
  }

  private static void bind(
      PreparedStatement statement, PlanId plan, Change change, String person, Instant now)
      throws SQLException {
    statement.setObject(1, plan.value());
    statement.setObject(2, change.task() == null ? null : change.task().value());
    statement.setString(3, change.kind().name());
    statement.setString(4, change.json(change.before()));
    statement.setString(5, change.json(change.after()));
    statement.setString(6, person);
    statement.setObject(7, now.atOffset(ZoneOffset.UTC));
  }

  /// The number of the last change, 0 before the first.
  long last(PlanId plan) {
    return jdbc.sql("select coalesce(max(number), 0) from plan.draft_change where plan_id = ?")
        .param(plan.value())
        .query(Long.class)
        .single();
  }

  Since since(PlanId plan, long number) {
    Map<TaskId, String> rows = new HashMap<>();
    boolean[] order = {false};
    jdbc.sql(
            """
            select task_id, kind, person from plan.draft_change
             where plan_id = ? and number > ? order by number
            """)
        .params(plan.value(), number)
        .query(
            row -> {
              UUID task = row.getObject("task_id", UUID.class);
              order[0] |= Kind.valueOf(row.getString("kind")).ofOrder();
              if (task != null) {
                rows.put(new TaskId(task), row.getString("person"));
              }
            });
    return new Since(rows, order[0]);
  }

  /// A cell that was filled with one press.
  record Mended(
      long number,
      TaskId task,
      TaskField field,
      String before,
      String after,
      String person,
      Instant at) {}

  /// The last cells that were filled with one press, the last first.
  List<Mended> mended(PlanId plan) {
    List<Mended> mended = new ArrayList<>();
    jdbc.sql(
            """
            select c.number, c.task_id, a.key, c.before ->> a.key as before, a.value as after,
                   c.person, c.at
              from plan.draft_change c cross join lateral jsonb_each_text(c.after) a
             where c.plan_id = ? and c.kind = 'MENDED' and c.task_id is not null
             order by c.number desc limit ?
            """)
        .params(plan.value(), MENDED_SHOWN)
        .query(
            row -> {
              String key = row.getString("key");
              for (TaskField field : GridColumns.FIELDS) {
                if (field.key().equals(key)) {
                  mended.add(
                      new Mended(
                          row.getLong("number"),
                          new TaskId(row.getObject("task_id", UUID.class)),
                          field,
                          row.getString("before"),
                          row.getString("after"),
                          row.getString("person"),
                          row.getObject("at", OffsetDateTime.class).toInstant()));
                }
              }
            });
    return mended;
  }

  /// A part of a target that was filled with one press, as it was written down.
  record MendedTarget(
      long number,
      int target,
      Measure.Part part,
      String before,
      String after,
      String person,
      Instant at) {

    static Change change(int target, Measure before, Measure after) {
      return new Change(Kind.MENDED, null, kept(target, before), kept(target, after));
    }

    private static Map<String, String> kept(int target, Measure measure) {
      Map<String, String> kept = new HashMap<>();
      kept.put(TARGET, Integer.toString(target));
      for (Measure.Part part : Measure.Part.values()) {
        kept.put(part.name(), measure.kept(part));
      }
      return kept;
    }
  }

  /// The last parts of targets that were filled with one press, the last first.
  List<MendedTarget> mendedTargets(PlanId plan) {
    return jdbc.sql(
            """
            select c.number, (c.after ->> 'target')::int as target, a.key,
                   c.before ->> a.key as before, a.value as after, c.person, c.at
              from plan.draft_change c cross join lateral jsonb_each_text(c.after) a
             where c.plan_id = ? and c.kind = 'MENDED' and c.task_id is null
               and a.key <> 'target' and a.value <> c.before ->> a.key
             order by c.number desc, a.key limit ?
            """)
        .params(plan.value(), MENDED_SHOWN)
        .query(
            (row, number) ->
                new MendedTarget(
                    row.getLong("number"),
                    row.getInt("target"),
                    Measure.Part.valueOf(row.getString("key")),
                    row.getString("before"),
                    row.getString("after"),
                    row.getString("person"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// A row of an amendment that was taken out and comes back goes on with the task it went on with.
  void giveBackLines(PlanId plan, List<TaskId> tasks) {
    if (!tasks.isEmpty()) {
      jdbc.sql(
              """
              update plan.task t set line_id = (c.before ->> 'line')::uuid
                from plan.draft_change c
               where t.plan_id = :plan and t.id in (:tasks)
                 and c.plan_id = t.plan_id and c.task_id = t.id and c.kind = 'REMOVED'
              """)
          .param("plan", plan.value())
          .param("tasks", tasks.stream().map(TaskId::value).toList())
          .update();
    }
  }

  /// Who changed each of these rows last; "" where nobody has.
  Map<TaskId, String> persons(PlanId plan, List<TaskId> tasks) {
    Map<TaskId, String> persons = new HashMap<>();
    if (!tasks.isEmpty()) {
      jdbc.sql(
              """
              select distinct on (task_id) task_id, person from plan.draft_change
               where plan_id = :plan and task_id in (:tasks) order by task_id, number desc
              """)
          .param("plan", plan.value())
          .param("tasks", tasks.stream().map(TaskId::value).toList())
          .query(
              row -> {
                persons.put(
                    new TaskId(row.getObject("task_id", UUID.class)), row.getString("person"));
              });
    }
    return persons;
  }
}
