import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The life of a plan: read and compared with what amends it, written in the grid, promulgated and
/// laid on its units, and what the units have taken up of it. At the size of a province (236 units)
/// and of a country (3,321).
final class PlanLife {

  private static final int COUNTRY_UNITS = 3_321;
  private static final int ROWS = 2_000;
  private static final Path SAMPLE =
      Path.of("src/test/resources/samples/ke-hoach-cchc-2018.docx");
  private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");
  private static final Pattern PLAN = Pattern.compile("/ke-hoach/([0-9a-f-]{36})");
  private static final String FIGURES = "; bảo đảm đạt 100% và tổ chức ít nhất 5 lớp tập huấn";

  private static final String DRAFT =
      """
      insert into plan.plan (id, version, year, title, file_id, file_name, key_tasks, targets,
                             problems, state, drafted_at, drafted_by, kind)
      values (?, 0, 2018, 'Kế hoạch cải cách hành chính năm 2018',
              (select id from documents.stored_file limit 1), 'ke-hoach-cchc.docx', '{}', '{}', '{}', 'DRAFT', now(), 'Trần Thị Hà', ?)
      """;
  private static final String TASK =
      """
      insert into plan.task (line_id, id, version, plan_id, position, area, code, number, text,
                             product, lead, cooperating, deadline, due_kind, dues, source_table,
                             source_row)
      values (?, ?, 0, ?, ?, ?, ?, ?, ?, 'Báo cáo; Kế hoạch; Quyết định',
              'Các sở, ban, ngành; UBND các huyện, thành phố; UBND các xã, phường, thị trấn',
              'Sở Nội vụ', 'Quý III/2018', 'QUARTER', '{2018-09-30}', 1, ?)
      """;
  private static final String LEADS =
      """
      insert into plan.party (task_id, position, role, words, group_code, excepted)
      select t.id, g.place, 'LEAD', g.code, g.code, '{}'
        from plan.task t
       cross join (values (1, 'departments'), (2, 'districts'), (3, 'communes')) as g (place, code)
       where t.plan_id = ?
      """;
  private static final String PROMULGATE =
      """
      update plan.plan
         set state = 'ISSUED', number = ?, issued_on = date '2018-01-30',
             issuer = 'Ủy ban nhân dân tỉnh', signer_title = 'Chủ tịch',
             signer_name = 'Lê Hồng Minh', issued_at = now(), issued_by = 'Trần Thị Hà'
       where id = ?
      """;

  /// Four of five units have issued: most rows as asked, some later, lower, in other words, without
  /// their product or not at all.
  private static final List<String> HAND_IN =
      List.of(
          """
          update cascade.unit_plan
             set state = 'ISSUED', number = '12/KH-UBND', issued_on = date '2018-02-05',
                 signer = 'Lò Văn Minh', file_id = gen_random_uuid(), file_name = 'ke-hoach.pdf',
                 submissions = 1, submitted_on = date '2018-02-05', opened_on = date '2018-02-01'
           where plan_id = ? and abs(hashtext(id::text)) % 5 > 0
          """,
          """
          insert into cascade.submission
          select id, 1, submitted_on, 'Lò Thị Thanh Hương', number, issued_on, signer, file_id
            from cascade.unit_plan where plan_id = ? and submissions = 1
          """,
          """
          insert into cascade.submitted_task (unit_plan_id, ordinal, unit_task_id, task_id, text,
                 product, start, due, assignee, budget, staff, part, position, area_position,
                 area_code, area_title, code)
          select t.unit_plan_id, 1, t.id, t.task_id,
                 case k when 1 then replace(replace(t.text, '100%', '80%'), '5 lớp', '3 lớp')
                        when 2 then t.text || ' theo chức năng của đơn vị' else t.text end,
                 case when k <> 3 then t.product end, t.start,
                 t.due + case k when 4 then 30 else 0 end, 'Phòng Cải cách hành chính',
                 case when k > 6 then 12000000 end, case when k > 5 then '02 công chức' end,
                 t.part, t.position, t.area_position, t.area_code, t.area_title, t.code
            from cascade.unit_task t join cascade.unit_plan p on p.id = t.unit_plan_id
           cross join lateral (select abs(hashtext(t.id::text)) % 10 as k) one
           where p.plan_id = ? and p.submissions = 1 and k <> 5
          """);

  /// What the coverage is worked out of.
  private static final List<String> COVERAGE =
      List.of(
          """
          select p.unit_id, last.ordinal, t.task_id, t.text, t.product, t.due, t.excuse
            from cascade.unit_plan p
            left join lateral (
              select s.ordinal from cascade.submission s
               where s.unit_plan_id = p.id and s.submitted_on <= date '2018-10-05'
               order by s.ordinal desc limit 1) last on true
            left join cascade.submitted_task t
              on t.unit_plan_id = p.id and t.ordinal = last.ordinal and t.task_id is not null
           where p.plan_id = ?
          """,
          "select * from plan.task where plan_id = ? order by position");

  private final Server server;
  private final Connection db;
  private final Path work;
  private final Path statics;
  private final Consumer<String> out;
  private final boolean quick;
  private final Visitor coordinator;
  private final Visitor officer;

  PlanLife(Server server, Path work, Path statics, Consumer<String> out, boolean quick)
      throws IOException, SQLException {
    this.server = server;
    this.db = server.database();
    this.work = work;
    this.statics = statics;
    this.out = out;
    this.quick = quick;
    this.coordinator = Visitor.signedIn(server.port(), "ha.snv");
    this.officer = Visitor.signedIn(server.port(), "lan.snv");
  }

  /// One thing done once: how long, and what it cost.
  private record Done(double millis, Server.Cpu cpu, Wire.Answer answer) {}

  void papers() throws Exception {
    out.accept("\n### A plan of 2,000 rows\n");
    head();
    Path file = longPlan();
    int runs = quick ? 2 : 5;
    List<Done> imports = new ArrayList<>();
    UUID plan = null;
    for (int run = 0; run < runs; run++) {
      byte[] content = varied(file, run, 0);
      Done done = done(coordinator.postFile("/ke-hoach/nhap", content, Map.of("year", "2018")), 303);
      plan = planOf(done);
      imports.add(done);
    }
    row("import: read, understood, kept", "coordinator", imports, limit(this::tasksOf, plan));
    UUID draft = plan;
    grid("one cell of 2,000 rows saved in the grid", draft);
    update(PROMULGATE, "900/QĐ-UBND", plan);
    List<Done> amendments = new ArrayList<>();
    UUID amendment = null;
    for (int run = 0; run < runs; run++) {
      if (amendment != null) {
        update("update plan.plan set state = 'DISCARDED' where id = ?", amendment);
      }
      byte[] content = varied(file, 100 + run, 10);
      Done done =
          done(
              coordinator.postFile(
                  "/ke-hoach/" + plan + "/sua-doi", content, Map.of("scope", "WHOLE")),
              303);
      amendment = planOf(done);
      amendments.add(done);
    }
    row("amended file: read, matched with the plan, kept", "coordinator", amendments,
        limit(this::tasksOf, amendment));
    UUID first = plan;
    UUID second = amendment;
    pages(List.of(
        new Shown("what it changes, 200 rows", "coordinator",
            coordinator.get("/ke-hoach/" + amendment + "/thay-doi"), "<ins", false,
            turn -> {
              read("select * from plan.task where plan_id = ? order by position", first);
              read("select * from plan.task where plan_id = ? order by position", second);
            })));
  }

  void province() throws Exception {
    out.accept("\n### 65 tasks, 236 units\n");
    head();
    grid("one cell of 65 rows saved in the grid", draft("YEARLY"));
    UUID plan = promulgations(quick ? 1 : 3);
    handIn(plan);
    covered(plan, true);
  }

  /// The register grows to that of a country; a server that starts afterwards knows it.
  void grow() throws SQLException {
    long units =
        count(
            """
            select count(*) from organization.unit_version
             where kind <> 'PROVINCE' and (valid_from is null or valid_from <= date '2018-01-30')
               and (valid_to is null or valid_to >= date '2018-01-30')
            """);
    try (Statement sql = db.createStatement()) {
      sql.execute(
          """
          insert into organization.unit
          select md5('bench-w' || c)::uuid, 'bench-w' || c, 30000 + c, null::date, null::date
            from generate_series(1, %1$d) c;
          insert into organization.unit_version
          select md5('bench-w' || c)::uuid, 'UBND xã số ' || c, 'COMMUNE', p.id, null::date, null::date
            from generate_series(1, %1$d) c, organization.unit p where p.key = 'province'
          """
              .formatted(COUNTRY_UNITS - units));
      sql.execute("vacuum analyze");
    }
  }

  void country() throws Exception {
    out.accept("\n### 65 tasks, 3,321 units\n");
    head();
    UUID plan = promulgations(1);
    handIn(plan);
    covered(plan, false);
  }

  /// The same tasks promulgated by a plan whose units owe none of their own: what is left when it
  /// is taken away is the cascade.
  private UUID promulgations(int runs) throws Exception {
    List<Done> all = new ArrayList<>();
    List<Done> without = new ArrayList<>();
    UUID plan = null;
    for (int run = 0; run < runs; run++) {
      without.add(promulgated(draft("INSPECTION")));
      plan = draft("YEARLY");
      all.add(promulgated(plan));
    }
    String units =
        count("select count(*) from cascade.unit_plan where plan_id = '" + plan + "'") + " units, "
            + count(
                "select count(*) from cascade.unit_task t join cascade.unit_plan p"
                    + " on p.id = t.unit_plan_id where p.plan_id = '" + plan + "'") + " rows";
    row("promulgated: assignments opened, plans of the units drafted", "coordinator", all, null);
    row("the same without plans of the units", "coordinator", without, null);
    double limit = median(limit(this::unitTasksOf, plan));
    double cascade = median(millis(all)) - median(millis(without));
    out.accept(
        Table.row("**cascade alone** (" + units + ")", "", "", "", Table.number(cascade), "", "",
            "", "", Table.number(cascade / limit), ""));
    return plan;
  }

  /// Whatever is open is told to a first attempt, which has no signer, and accepted in the second,
  /// which is measured.
  private Done promulgated(UUID plan) throws Exception {
    String path = "/ke-hoach/" + plan + "/ban-hanh";
    Map<String, String> form = new HashMap<>(Map.of(
        "accepted", "", "seen", "",
        "number", (1000 + count("select count(*) from plan.plan")) + "/QĐ-UBND",
        "issuedOn", "30/01/2018", "title", "Kế hoạch cải cách hành chính năm 2018",
        "issuer", "UBND tỉnh Sơn La", "signerTitle", "KT. CHỦ TỊCH", "signerName", ""));
    Matcher seen = SEEN.matcher(done(coordinator.post(path, form), 422).answer().text());
    form.put("signerName", "Lê Hồng Minh");
    form.put("accepted", "DOUBT,LEAD_ENDS,SECOND_PLAN,DUE,TARGET");
    form.put("seen", seen.find() ? seen.group(1) : "");
    return done(coordinator.post(path, form), 303);
  }

  private void covered(UUID plan, boolean many) throws Exception {
    String of = "?plan=" + plan;
    Ask bare = turn -> {
      for (String sql : COVERAGE) {
        read(sql, plan);
      }
    };
    pages(List.of(
        new Shown("coverage, all units × all tasks", "coordinator",
            coordinator.get("/do-phu" + of), "data-matrix", many, bare),
        new Shown("coverage, own unit", "officer", officer.get("/do-phu" + of), "", many, null),
        new Shown("which unit has issued its plan", "coordinator",
            coordinator.get("/ke-hoach-don-vi" + of), "UBND", many, null),
        new Shown("list of what is missing, CSV", "coordinator",
            coordinator.get("/do-phu/thieu.csv" + of), "UBND", false, null)));
  }

  private interface Ask {
    void turn(int turn) throws SQLException;
  }

  private record Shown(
      String name, String who, byte[] request, String expected, boolean many, Ask bare) {}

  private void pages(List<Shown> pages) throws Exception {
    double seconds = quick ? 1 : 3;
    for (Shown page : pages) {
      Wire.Answer first;
      try (Wire wire = new Wire(server.port())) {
        first = wire.ask(page.request());
      }
      if (first.status() != 200 || !first.text().contains(page.expected())) {
        throw new IllegalStateException(page.name() + ": " + first.head());
      }
      Load.run(server, (w, t) -> page.request(), 1, seconds, 0);
      List<Load.Result> single = runs(page.request(), 1, seconds);
      List<Load.Result> many = page.many() ? runs(page.request(), 16, seconds) : List.of();
      List<Load.Result> all = new ArrayList<>(single);
      all.addAll(many);
      double cpu = median(all.stream().mapToDouble(Load.Result::cpuMillis).toArray());
      Files.write(statics.resolve("same.html"), first.plain());
      byte[] same = officer.get("/same.html");
      Load.run(server, (w, t) -> same, 1, seconds, 0);
      double fromDisk =
          median(runs(same, 1, seconds).stream().mapToDouble(Load.Result::cpuMillis).toArray());
      out.accept(
          Table.row(
              page.name(), page.who(), Table.number(cpu),
              Table.number(median(all.stream().mapToDouble(Load.Result::postgresMillis).toArray())),
              Table.number(median(single.stream().mapToDouble(it -> it.percentile(50)).toArray())),
              Table.number(median(single.stream().mapToDouble(it -> it.percentile(90)).toArray())),
              many.isEmpty()
                  ? ""
                  : Table.number(median(many.stream().mapToDouble(Load.Result::rate).toArray())),
              Table.number(first.plain().length / 1000.0), Table.number(first.bytes() / 1000.0),
              page.bare() == null ? "" : Table.number(cpu / bare(page.bare(), seconds)),
              Table.number(cpu / fromDisk)));
    }
  }

  private List<Load.Result> runs(byte[] request, int workers, double seconds) throws Exception {
    List<Load.Result> runs = new ArrayList<>();
    for (int run = 0; run < (quick ? 1 : 3); run++) {
      Load.Result result = Load.run(server, (w, t) -> request, workers, seconds, 0);
      if (!result.statuses().keySet().stream().allMatch(status -> status == 200)) {
        throw new IllegalStateException("answers " + result.statuses());
      }
      runs.add(result);
    }
    return runs;
  }

  /// CPU of client and PostgreSQL for the same facts by bare SQL, ms.
  private double bare(Ask ask, double seconds) throws Exception {
    ask.turn(0);
    Server.Cpu before = server.cpu();
    long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    int turns = 0;
    while (System.nanoTime() < end) {
      ask.turn(++turns);
    }
    double client = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e6;
    return (client + server.cpu().since(before).postgres() * 1000) / turns;
  }

  /// Somebody types: one cell after the other, each seen and saved.
  private void grid(String name, UUID plan) throws Exception {
    Map<UUID, String> words = new HashMap<>();
    try (PreparedStatement sql = db.prepareStatement("select id, text from plan.task where plan_id = ?")) {
      sql.setObject(1, plan);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          words.put(rows.getObject(1, UUID.class), rows.getString(2));
        }
      }
    }
    List<UUID> tasks = List.copyOf(words.keySet());
    List<Done> saved = new ArrayList<>();
    long since = 0;
    int warm = quick ? 20 : 100;
    for (int turn = 0; turn < 3 * warm; turn++) {
      UUID task = tasks.get(turn % tasks.size());
      String seen = words.get(task);
      String now = seen.replaceAll(" \\(\\d+\\)$", "") + " (" + turn + ")";
      String json =
          "{\"since\":%d,\"cells\":[{\"task\":\"%s\",\"field\":\"TEXT\",\"seen\":%s,\"words\":%s}]}"
              .formatted(since, task, quoted(seen), quoted(now));
      Done done = done(coordinator.postJson("/ke-hoach/" + plan + "/bang", json), 200);
      Matcher number = NUMBER.matcher(done.answer().text());
      if (!number.find() || !done.answer().text().contains("\"clashes\":[]")) {
        throw new IllegalStateException("grid: " + done.answer().text());
      }
      since = Long.parseLong(number.group(1));
      words.put(task, now);
      if (turn >= warm) {
        saved.add(done);
      }
    }
    UUID task = tasks.getFirst();
    double[] limit = new double[warm];
    for (int turn = 0; turn < warm; turn++) {
      long begun = System.nanoTime();
      db.setAutoCommit(false);
      update("update plan.task set version = version + 1 where id = ?", task);
      update(
          """
          insert into plan.draft_change (plan_id, task_id, kind, before, after, person, at)
          values (?, ?, 'WRITTEN', '{}', '{}', 'Trần Thị Hà', now())
          """,
          plan, task);
      db.commit();
      db.setAutoCommit(true);
      limit[turn] = (System.nanoTime() - begun) / 1e6;
    }
    row(name, "coordinator", saved, limit);
  }

  private void head() {
    out.accept(
        Table.head("what", "who", "CPU ms", "of it PostgreSQL", "p50 ms", "p90 ms", "rate at 16",
            "page kB", "on the wire kB", "× bare SQL", "× same page from disk"));
  }

  /// @param limit the same rows written by bare JDBC, ms of each run; null for none
  private void row(String name, String who, List<Done> done, double[] limit) {
    double[] sorted = millis(done);
    Arrays.sort(sorted);
    double cpu = done.stream().mapToDouble(it -> it.cpu().total() * 1000).sum() / done.size();
    double postgres = done.stream().mapToDouble(it -> it.cpu().postgres() * 1000).sum() / done.size();
    double p50 = sorted[sorted.length / 2];
    out.accept(
        Table.row(name, who, Table.number(cpu), Table.number(postgres), Table.number(p50),
            Table.number(sorted[sorted.length * 9 / 10]), "", "",
            Table.number(done.getFirst().answer().bytes() / 1000.0),
            limit == null ? "" : Table.number(p50 / median(limit)), ""));
  }

  private Done done(byte[] request, int status) throws Exception {
    try (Wire wire = new Wire(server.port())) {
      Server.Cpu before = server.cpu();
      long begun = System.nanoTime();
      Wire.Answer answer = wire.ask(request);
      double millis = (System.nanoTime() - begun) / 1e6;
      if (answer.status() != status || answer.header("Location").contains("dang-nhap")) {
        throw new IllegalStateException(answer.head() + "\n" + answer.text());
      }
      return new Done(millis, server.cpu().since(before), answer);
    }
  }

  private UUID draft(String kind) throws SQLException {
    UUID plan = UUID.randomUUID();
    update(DRAFT, plan, kind);
    for (int area = 1; area <= Province.AREAS.size(); area++) {
      update("insert into plan.area values (?, ?, ?, ?)", plan, area, String.valueOf(area),
          Province.AREAS.get(area - 1));
    }
    for (int task = 1; task <= Province.TASKS; task++) {
      UUID id = UUID.randomUUID();
      int area = 1 + (task - 1) * Province.AREAS.size() / Province.TASKS;
      update(TASK, id, id, plan, task, area, area + "." + task, String.valueOf(task),
          Province.words(task) + (task % 4 == 0 ? FIGURES : ""), task + 2);
    }
    update(LEADS, plan);
    return plan;
  }

  private void handIn(UUID plan) throws SQLException {
    for (String sql : HAND_IN) {
      update(sql, plan);
    }
    try (Statement sql = db.createStatement()) {
      sql.execute("vacuum analyze");
      sql.execute("checkpoint");
    }
  }

  /// Writes the rows of a table once more by bare JDBC, in one transaction, into one like it.
  private double[] limit(Consumer<UUID> copy, UUID plan) {
    double[] millis = new double[3];
    for (int run = 0; run < millis.length; run++) {
      long begun = System.nanoTime();
      copy.accept(plan);
      millis[run] = (System.nanoTime() - begun) / 1e6;
    }
    return millis;
  }

  private void tasksOf(UUID plan) {
    copy("plan.task", "select * from plan.task where plan_id = '" + plan + "'");
  }

  private void unitTasksOf(UUID plan) {
    copy(
        "cascade.unit_task",
        "select t.* from cascade.unit_task t join cascade.unit_plan p on p.id = t.unit_plan_id"
            + " where p.plan_id = '" + plan + "'");
  }

  private void copy(String table, String rows) {
    try (Statement sql = db.createStatement()) {
      sql.execute("drop table if exists public.bench_copy");
      sql.execute("create table public.bench_copy (like " + table + " including all)");
      sql.execute("insert into public.bench_copy " + rows);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The sample with the rows of its longest table again and again, no two alike.
  private Path longPlan() throws IOException {
    Path file = work.resolve("long-plan.docx");
    try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(SAMPLE));
        OutputStream target = Files.newOutputStream(file)) {
      XWPFTable table = longest(paper);
      List<XWPFTableRow> rows = List.copyOf(table.getRows());
      for (int row = rows.size(); row < ROWS; row++) {
        table.addRow(rows.get(2 + row % (rows.size() - 2)));
        mark(table, row, " số " + row);
      }
      paper.write(target);
    }
    return file;
  }

  /// The same paper with other bytes, and every so many rows with other words.
  private static byte[] varied(Path file, int run, int every) throws IOException {
    try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file));
        var target = new ByteArrayOutputStream()) {
      paper.getProperties().getCoreProperties().setDescription("Bản " + run);
      XWPFTable table = longest(paper);
      for (int row = 10; every > 0 && row < ROWS; row += every) {
        mark(table, row, " (sửa đổi)");
      }
      paper.write(target);
      return target.toByteArray();
    }
  }

  private static XWPFTable longest(XWPFDocument paper) {
    return paper.getTables().stream()
        .max(Comparator.comparing(XWPFTable::getNumberOfRows)).orElseThrow();
  }

  private static void mark(XWPFTable table, int row, String words) {
    XWPFTableRow line = new XWPFTableRow(table.getCTTbl().getTrArray(row), table);
    if (line.getTableCells().size() > 1) {
      line.getCell(1).getParagraphs().getLast().createRun().setText(words);
    }
  }

  private static UUID planOf(Done done) {
    Matcher plan = PLAN.matcher(done.answer().header("Location"));
    if (!plan.find()) {
      throw new IllegalStateException(done.answer().head());
    }
    return UUID.fromString(plan.group(1));
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static double[] millis(List<Done> done) {
    return done.stream().mapToDouble(Done::millis).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void read(String query, UUID plan) throws SQLException {
    try (PreparedStatement sql = db.prepareStatement(query)) {
      sql.setObject(1, plan);
      try (ResultSet rows = sql.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getString(column);
          }
        }
      }
    }
  }

  private void update(String query, Object... values) throws SQLException {
    try (PreparedStatement sql = db.prepareStatement(query)) {
      for (int value = 0; value < values.length; value++) {
        sql.setObject(value + 1, values[value]);
      }
      sql.executeUpdate();
    }
  }

  private long count(String query) throws SQLException {
    try (Statement sql = db.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
