package org.openpar.plan.model;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of a draft as they are written in a grid: some or thousands at once, always with the
/// same few statements.
@Repository
public class DraftRows {

  private static final int BATCH = 500;
  private static final List<TaskField> WORDS =
      List.of(
          TaskField.GROUP,
          TaskField.TEXT,
          TaskField.PRODUCT,
          TaskField.LEAD,
          TaskField.COOPERATING,
          TaskField.DEADLINE,
          TaskField.MONEY,
          TaskField.NOTE);

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TaskInserts inserts;

  DraftRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.inserts = new TaskInserts(batches);
  }

  /// From here to the end of the transaction nobody else writes in the grid of this plan, and rows
  /// may stand at one place.
  public void lock(PlanId plan) {
    jdbc.sql("select 1 from plan.plan where id = ? for update")
        .param(plan.value())
        .query(Integer.class)
        .optional();
    jdbc.sql("set constraints plan.task_position_key deferred").update();
  }

  public List<AreaLine> listAreas(PlanId plan) {
    return jdbc.sql(
            """
            select number, position, code, title from plan.area
             where plan_id = ? order by position
            """)
        .param(plan.value())
        .query(
            (row, number) ->
                new AreaLine(
                    row.getInt("number"),
                    row.getInt("position"),
                    row.getString("code"),
                    row.getString("title")))
        .list();
  }

  /// The rows in their order.
  public List<RowPlace> listPlaces(PlanId plan) {
    return jdbc.sql(
            "select id, area, group_title, code from plan.task where plan_id = ? order by position")
        .param(plan.value())
        .query(
            (row, number) ->
                new RowPlace(
                    new TaskId(row.getObject("id", UUID.class)),
                    row.getInt("area"),
                    row.getString("group_title"),
                    row.getString("code")))
        .list();
  }

  /// Which of these rows there are, in whichever plan.
  public List<TaskId> find(Collection<TaskId> ids) {
    return jdbc.sql("select id from plan.task where id in (:ids)")
        .param("ids", ids.stream().map(TaskId::value).toList())
        .query((row, number) -> new TaskId(row.getObject("id", UUID.class)))
        .list();
  }

  /// A number for an area that none of any plan ever had.
  public int nextAreaNumber() {
    return jdbc.sql("select nextval('plan.area_number')").query(Integer.class).single();
  }

  public void addArea(PlanId plan, AreaLine area) {
    jdbc.sql(
            """
            insert into plan.area (plan_id, number, position, code, title)
            values (?, ?, ?, ?, ?)
            """)
        .params(plan.value(), area.number(), area.position(), area.code(), area.title())
        .update();
  }

  /// Takes an area out that holds no rows.
  public void removeArea(PlanId plan, int number) {
    jdbc.sql("delete from plan.area where plan_id = ? and number = ?")
        .params(plan.value(), number)
        .update();
  }

  /// Gives the areas their places and codes; their rows go with them. Nothing may stand where
  /// another one is to go, so all of them step aside first.
  public void placeAreas(PlanId plan, List<AreaLine> areas) {
    jdbc.sql("update plan.area set position = -position where plan_id = ?")
        .param(plan.value())
        .update();
    batches.batchUpdate(
        "update plan.area set position = ?, code = ? where plan_id = ? and number = ?",
        areas.stream()
            .map(area -> new Object[] {area.position(), area.code(), plan.value(), area.number()})
            .toList());
  }

  /// Adds rows before all others; [#arrange] gives them their places.
  public void insert(PlanId plan, List<NewTask> tasks) {
    List<Task> rows = new ArrayList<>();
    for (NewTask task : tasks) {
      rows.add(
          DraftedTasks.task(
              task.id(), plan, rows.size() - tasks.size(), task.area(), "", task.in(null, null)));
    }
    inserts.insert(rows);
  }

  public void remove(PlanId plan, Collection<TaskId> ids) {
    batches.update(
        "delete from plan.task where plan_id = ? and id = any(?)",
        statement -> {
          statement.setObject(1, plan.value());
          statement.setArray(2, ids(statement, ids));
        });
  }

  /// Stores what was written, or [TaskChangedMeanwhile].
  public void rewrite(List<RewrittenTask> tasks) {
    int[][] changed =
        batches.batchUpdate(
            """
            update plan.task set version = version + 1, group_title = ?, text = coalesce(?, ''),
                   product = ?, lead = ?, cooperating = ?, deadline = ?, money = ?, note = ?,
                   due_kind = ?, due_start = ?, dues = ?, recurrence = ?, carried = false,
                   leads_on = case when ? then null else leads_on end
             where id = ? and version = ?
            """,
            tasks,
            BATCH,
            DraftRows::bind);
    List<Integer> counts =
        Arrays.stream(changed).flatMap(batch -> Arrays.stream(batch).boxed()).toList();
    for (int row = 0; row < counts.size(); row++) {
      if (counts.get(row) == 0) {
        throw new TaskChangedMeanwhile(tasks.get(row).line().id());
      }
    }
    List<TaskId> ids = tasks.stream().map(task -> task.line().id()).toList();
    for (String table : List.of("plan.party", "plan.doubt")) {
      batches.update(
          "delete from " + table + " where task_id = any(?)",
          statement -> statement.setArray(1, ids(statement, ids)));
    }
    insertParties(tasks);
    insertDoubts(tasks);
  }

  /// Gives every row its place in the order and the code that goes with it; says how many have got
  /// another one.
  public int arrange(PlanId plan, List<RowPlace> rows) {
    Numbering numbering = new Numbering();
    UUID[] ids = new UUID[rows.size()];
    Integer[] positions = new Integer[rows.size()];
    Integer[] areas = new Integer[rows.size()];
    String[] codes = new String[rows.size()];
    for (int place = 0; place < rows.size(); place++) {
      RowPlace row = rows.get(place);
      ids[place] = row.id().value();
      positions[place] = place + 1;
      areas[place] = row.area();
      codes[place] = numbering.next(row.area(), row.group());
    }
    return batches.update(
        """
        update plan.task t
           set version = t.version + 1, position = v.position, area = v.area, code = v.code
          from unnest(?::uuid[], ?::int[], ?::int[], ?::text[]) as v (id, position, area, code)
         where t.plan_id = ? and t.id = v.id
           and (t.position, t.area, t.code) is distinct from (v.position, v.area, v.code)
        """,
        statement -> {
          Connection connection = statement.getConnection();
          statement.setArray(1, connection.createArrayOf("uuid", ids));
          statement.setArray(2, connection.createArrayOf("int", positions));
          statement.setArray(3, connection.createArrayOf("int", areas));
          statement.setArray(4, connection.createArrayOf("text", codes));
          statement.setObject(5, plan.value());
        });
  }

  private static void bind(PreparedStatement statement, RewrittenTask task) throws SQLException {
    int column = 0;
    for (TaskField field : WORDS) {
      statement.setString(++column, task.words(field));
    }
    statement.setString(++column, task.due().kind().name());
    statement.setObject(++column, task.due().start());
    Date[] dues = task.due().dues().stream().map(Date::valueOf).toArray(Date[]::new);
    statement.setArray(++column, statement.getConnection().createArrayOf("date", dues));
    statement.setString(++column, task.due().recurrence());
    statement.setBoolean(++column, task.names(TaskField.LEAD));
    statement.setObject(++column, task.line().id().value());
    statement.setInt(++column, task.line().version());
  }

  private record Child<T>(UUID task, int position, T row) {}

  private void insertParties(List<RewrittenTask> tasks) {
    List<Child<Party>> parties = new ArrayList<>();
    for (RewrittenTask task : tasks) {
      int position = 0;
      for (Party party : task.parties()) {
        parties.add(new Child<>(task.line().id().value(), position++, party));
      }
    }
    batches.batchUpdate(
        """
        insert into plan.party (task_id, position, role, words, unit_id, group_code, excepted)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        parties,
        BATCH,
        (statement, child) -> {
          Party party = child.row();
          statement.setObject(1, child.task());
          statement.setInt(2, child.position());
          statement.setString(3, party.role().name());
          statement.setString(4, party.words());
          statement.setObject(5, party.unitId());
          statement.setString(6, party.groupCode());
          statement.setArray(
              7,
              statement
                  .getConnection()
                  .createArrayOf("uuid", party.excepted().toArray(UUID[]::new)));
        });
  }

  private void insertDoubts(List<RewrittenTask> tasks) {
    List<Child<OpenDoubt>> doubts = new ArrayList<>();
    for (RewrittenTask task : tasks) {
      int position = 0;
      for (OpenDoubt doubt : task.doubts()) {
        doubts.add(new Child<>(task.line().id().value(), position++, doubt));
      }
    }
    batches.batchUpdate(
        """
        insert into plan.doubt (task_id, position, field, key, arguments, settled_by, settled_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        doubts,
        BATCH,
        (statement, child) -> {
          OpenDoubt doubt = child.row();
          statement.setObject(1, child.task());
          statement.setInt(2, child.position());
          statement.setString(3, doubt.field().name());
          statement.setString(4, doubt.key());
          statement.setArray(
              5,
              statement
                  .getConnection()
                  .createArrayOf("text", doubt.arguments().toArray(String[]::new)));
          statement.setString(6, doubt.settledBy());
          statement.setTimestamp(
              7, doubt.settledAt() == null ? null : Timestamp.from(doubt.settledAt()));
        });
  }

  private static Array ids(PreparedStatement statement, Collection<TaskId> ids)
      throws SQLException {
    @Nullable Object[] values = ids.stream().map(TaskId::value).toArray();
    return statement.getConnection().createArrayOf("uuid", values);
  }
}
