import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The same facts by bare SQL through JDBC, without an application around: the limit of the machine.
final class Queries {

  private static final String UNIT =
      """
      select a.id, t.code, t.text, a.state, a.due, a.completed_on, a.reason, a.evidence
        from execution.assignment a join execution.task_brief t on t.task_id = a.task_id
       where a.unit_id = ? and a.plan_id = ? order by a.due
      """;
  private static final String ROLL_UP =
      """
      select a.unit_id, t.area_position, a.state, a.due < date '2018-10-05' as late, count(*)
        from execution.assignment a join execution.task_brief t on t.task_id = a.task_id
       where a.plan_id = ? group by 1, 2, 3, 4
      """;
  private static final String LIST =
      """
      select a.id, t.code, t.text, a.unit_id, a.state, a.due, a.completed_on, a.evidence
        from execution.assignment a join execution.task_brief t on t.task_id = a.task_id
       where a.plan_id = ? and t.area_position = ? and a.state = 'IN_PROGRESS'
       order by t.position limit 50
      """;
  private static final String ALL =
      """
      select a.id, t.code, t.text, v.name, a.state, a.due, a.completed_on, a.evidence, a.reason
        from execution.assignment a join execution.task_brief t on t.task_id = a.task_id
        join organization.unit_version v on v.unit_id = a.unit_id
         and (v.valid_to is null or v.valid_to >= date '2018-10-05')
         and (v.valid_from is null or v.valid_from <= date '2018-10-05')
       where a.plan_id = ?
      """;
  private static final String UPDATE =
      "update execution.assignment set version = version + 0, reported_on = ? where id = ?";
  private static final String INSERT =
      """
      insert into execution.progress (assignment_id, at, day, kind, state_after, evidence_after,
                                      words, person_id, person_name, unit_name)
      values (?, now(), date '2018-10-05', 'REPORTED', 'IN_PROGRESS', 0, ?, gen_random_uuid(),
              'Lò Thị Thanh Hương', 'Văn phòng HĐND và UBND')
      """;

  private final Server server;
  private final Connection db;
  private final UUID plan;
  private final List<UUID> units;
  private final List<UUID> open;

  Queries(Server server, Connection db, Province province, UUID plan) throws SQLException {
    this.server = server;
    this.db = db;
    this.plan = plan;
    this.units = province.sampleUnits();
    this.open =
        province.ids(
            "select id from execution.assignment where state = 'IN_PROGRESS' and plan_id = '"
                + plan + "' limit 500");
  }

  private interface Ask {
    void turn(int turn) throws SQLException;
  }

  Map<String, Load.Result> all(double seconds) throws Exception {
    Map<String, Load.Result> all = new LinkedHashMap<>();
    try (PreparedStatement unit = db.prepareStatement(UNIT);
        PreparedStatement rollUp = db.prepareStatement(ROLL_UP);
        PreparedStatement list = db.prepareStatement(LIST);
        PreparedStatement rows = db.prepareStatement(ALL);
        PreparedStatement update = db.prepareStatement(UPDATE);
        PreparedStatement insert = db.prepareStatement(INSERT)) {
      all.put("65 tasks of a unit",
          measure(seconds, t -> read(unit, units.get(t % units.size()), plan)));
      all.put("roll-up by unit, area, status", measure(seconds, t -> read(rollUp, plan)));
      all.put("filtered list, 50 rows", measure(seconds, t -> read(list, plan, 1 + t % 7)));
      all.put("all rows with names", measure(seconds, t -> read(rows, plan)));
      db.setAutoCommit(false);
      all.put("report: update + insert, one commit", measure(seconds, t -> {
        UUID assignment = open.get(t % open.size());
        write(update, java.time.LocalDate.parse(Server.TODAY), assignment);
        write(insert, assignment, "Đã trình UBND tỉnh dự thảo lần 2, đang tiếp thu ý kiến.");
        db.commit();
      }));
      db.setAutoCommit(true);
    }
    return all;
  }

  private Load.Result measure(double seconds, Ask ask) throws Exception {
    run(seconds / 2, ask, new ArrayList<>());
    List<Double> times = new ArrayList<>();
    long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Server.Cpu before = server.cpu();
    long begun = System.nanoTime();
    run(seconds, ask, times);
    double took = (System.nanoTime() - begun) / 1e9;
    double postgres = server.cpu().since(before).postgres();
    double client = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e9;
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Load.Result(sorted, took, Map.of(), new Server.Cpu(client, postgres));
  }

  private static void run(double seconds, Ask ask, List<Double> times) throws SQLException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (int turn = 0; System.nanoTime() < end; turn++) {
      long begun = System.nanoTime();
      ask.turn(turn);
      times.add((System.nanoTime() - begun) / 1e6);
    }
  }

  private static void read(PreparedStatement statement, Object... values) throws SQLException {
    fill(statement, values);
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getString(column);
        }
      }
    }
  }

  private static void write(PreparedStatement statement, Object... values) throws SQLException {
    fill(statement, values);
    statement.executeUpdate();
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int value = 0; value < values.length; value++) {
      statement.setObject(value + 1, values[value]);
    }
  }
}
