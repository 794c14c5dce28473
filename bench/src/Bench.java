import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Fills, measures, prints. See docs/benchmarks.md for the method.
public final class Bench {

  private static final int MANY = 16;

  private final boolean quick;
  private final String only;
  private final Path work = Path.of("target/bench").toAbsolutePath();
  private final Path statics = work.resolve("static");
  private final Path log = work.resolve("server.log");
  private final StringBuilder report = new StringBuilder();
  private final Map<String, List<String>> overviews = new LinkedHashMap<>();

  private Bench(List<String> options) {
    quick = options.contains("--quick");
    int place = options.indexOf("--only");
    only = place < 0 ? "" : options.get(place + 1);
  }

  public static void main(String... arguments) throws Exception {
    List<String> options = List.of(arguments);
    if (options.contains("--plans")) {
      new Bench(options).plans();
    } else {
      new Bench(options).run(options.contains("--again"), options.contains("--country"));
    }
    System.exit(0);
  }

  private void run(boolean again, boolean country) throws Exception {
    if (!again) {
      empty(work);
    }
    Files.createDirectories(statics);
    say("OpenPAR, measured " + LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES)
        + (quick ? ", quick run (not for quoting)" : "") + ", " + machine());
    String starts = again ? "data of the last run" : newProvince();
    try (Server server = start()) {
      measure(server, true, "Province: " + starts);
      if (country) {
        fill(server, Province::country);
      }
    }
    if (country) {
      try (Server server = start()) {
        measure(server, false, "Country: the same plan among 103, start to the first page "
            + Table.number(server.secondsToFirstPage()) + " s");
      }
    }
    if (only.isEmpty()) {
      papers();
    }
    say("");
    overviews.forEach((name, millis) ->
        say("- " + name + ": " + String.join(" → ", millis) + " ms p50"));
    Files.writeString(work.resolve("figures.md"), report);
  }

  /// The life of a plan; the register is the sample's, then that of a country.
  private void plans() throws Exception {
    empty(work);
    Files.createDirectories(statics);
    say("OpenPAR, measured " + LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES)
        + (quick ? ", quick run (not for quoting)" : "") + ", " + machine());
    try (Server server = start()) {
      PlanLife life = new PlanLife(server, work, statics, this::say, quick);
      life.papers();
      life.province();
      life.grow();
    }
    try (Server server = start()) {
      new PlanLife(server, work, statics, this::say, quick).country();
      say("\nMemory after the run " + server.memory() + " MiB.");
    }
    Files.writeString(work.resolve("figures-plans.md"), report);
  }

  private String newProvince() throws Exception {
    String first;
    try (Server server = start()) {
      first = Table.number(server.secondsToFirstPage()) + " s to the first page, "
          + Table.number(server.secondsToReady()) + " s with register and accounts sown";
      fill(server, Province::province);
    }
    List<Double> later = new ArrayList<>();
    for (int run = 0; run < (quick ? 1 : 3); run++) {
      try (Server server = start()) {
        later.add(server.secondsToFirstPage());
      }
    }
    later.sort(Comparator.naturalOrder());
    return "first start " + first + "; later starts "
        + Table.number(later.get(later.size() / 2)) + " s to the first page";
  }

  private Server start() throws Exception {
    return Server.start(work.resolve("data"), Integer.parseInt(
        System.getenv().getOrDefault("BENCH_PORT", "8122")), statics, log);
  }

  private interface Filling {
    void fill(Province province) throws Exception;
  }

  private void fill(Server server, Filling filling) throws Exception {
    try (Connection db = server.database()) {
      Province province = new Province(db);
      long begun = System.nanoTime();
      filling.fill(province);
      System.err.printf("filled: %d assignments, %d reports, %.1f s%n",
          province.count("execution.assignment"), province.count("execution.progress"),
          (System.nanoTime() - begun) / 1e9);
    }
  }

  /// The flood of wrong passwords holds this machine's address, and every sign-in after it would be
  /// turned away unread.
  private static void forgetTries(Connection db) throws SQLException {
    try (Statement sql = db.createStatement()) {
      sql.execute("delete from identity.guess_path");
    }
  }

  private void measure(Server server, boolean whole, String title) throws Exception {
    try (Connection db = server.database()) {
      Province province = new Province(db);
      UUID plan = province.plan();
      say("\n## " + title + "\n");
      say(province.count("execution.assignment") + " assignments, "
          + province.count("execution.progress") + " progress steps, "
          + province.count("organization.unit") + " units. Memory (PSS, with PostgreSQL) after start "
          + server.memory() + " MiB.\n");
      Map<String, Load.Result> limits = new Queries(server, db, province, plan).all(quick ? 1 : 3);
      forgetTries(db);
      Pages pages = new Pages(server, province, plan);
      keepStatic(server, pages);
      say(Table.head("what", "who", "CPU ms per request", "of it PostgreSQL", "p50 ms", "p90 ms",
          "rate at 16", "page kB", "on the wire kB", "aim: CPU ms", "× bare SQL"));
      List<Page> chosen =
          pages.all().stream()
              .filter(page -> page.name().contains(only) && (whole || page.many()))
              .filter(page -> whole || page.aim() > 0 || page.name().startsWith("tree"))
              .toList();
      for (Page page : chosen) {
        warm(server, page);
      }
      for (Page page : chosen) {
        forgetTries(db);
        measure(server, page, limits);
      }
      boundary(server, db, chosen);
      say("\n" + Table.head("limit: bare SQL through JDBC", "CPU ms, client + PostgreSQL",
          "p50 ms", "p90 ms"));
      limits.forEach((name, it) -> say(Table.row(name, Table.number(it.cpuMillis()),
          Table.number(it.percentile(50)), Table.number(it.percentile(90)))));
      say("\nMemory after the run " + server.memory() + " MiB.");
      visit("my work", Visit.of(server, pages.officer(), "/viec"));
      visit("overview", Visit.of(server, pages.officer(), "/tong-quan?plan=" + plan));
      visit("the matrix", Visit.of(server, pages.officer(), "/tong-quan/ma-tran?plan=" + plan));
    }
  }

  private void visit(String name, Visit visit) {
    say("A first visit of " + name + " takes " + Table.number(visit.first() / 1000.0) + " kB in "
        + visit.files() + " files, a repeated one " + Table.number(visit.again() / 1000.0) + " kB.");
  }

  private void keepStatic(Server server, Pages pages) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      Files.write(statics.resolve("my-work.html"), wire.ask(pages.officer().get("/viec")).plain());
    }
  }

  private void measure(Server server, Page page, Map<String, Load.Result> limits) throws Exception {
    Wire.Answer first = look(server, page);
    warm(server, page);
    List<Load.Result> single = new ArrayList<>();
    List<Load.Result> many = new ArrayList<>();
    for (int run = 0; run < (quick ? 1 : 3); run++) {
      single.add(Load.run(server, page.questions(), 1, quick ? 2 : 3, run));
      if (page.many()) {
        many.add(Load.run(server, page.questions(), MANY, quick ? 2 : 3, run));
      }
    }
    Stream.concat(single.stream(), many.stream()).forEach(result -> demand(page, result));
    List<Load.Result> all = new ArrayList<>(single);
    all.addAll(many);
    double cpu = median(all, Load.Result::cpuMillis);
    Load.Result limit = limits.get(page.limit());
    if (page.name().contains("overview")) {
      overviews.computeIfAbsent(page.name() + ", " + page.who(), none -> new ArrayList<>())
          .add(Table.number(median(single, it -> it.percentile(50))));
    }
    say(Table.row(
        page.name(), page.who(), Table.number(cpu),
        Table.number(median(all, Load.Result::postgresMillis)),
        Table.number(median(single, it -> it.percentile(50))),
        Table.number(median(single, it -> it.percentile(90))),
        many.isEmpty() ? "" : Table.number(median(many, Load.Result::rate)),
        first.status() == 200 ? Table.number(first.plain().length / 1000.0) : "",
        Table.number(first.bytes() / 1000.0),
        page.aim() == 0 ? "" : "≤ " + Table.number(page.aim()) + (cpu <= page.aim() ? " ✔" : " ✘"),
        limit == null ? "" : Table.number(cpu / limit.cpuMillis())));
  }

  /// What row-level security costs a page: the same one with the policies and without, by turns.
  private void boundary(Server server, Connection db, List<Page> pages) throws Exception {
    say("\n" + Table.head("unit boundary", "who", "CPU ms with", "without", "p50 ms with", "without"));
    for (Page page : pages) {
      if (page.name().startsWith("my work") || page.name().startsWith("assignment")) {
        Map<Boolean, List<Load.Result>> runs = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        for (int run = 0; run < (quick ? 2 : 6); run++) {
          boolean bound = run % 2 == 0;
          bind(db, bound);
          Load.run(server, page.questions(), 1, 1, run);
          runs.get(bound).add(Load.run(server, page.questions(), 1, quick ? 2 : 3, run));
        }
        bind(db, true);
        say(Table.row(page.name(), page.who(),
            Table.number(median(runs.get(true), Load.Result::cpuMillis)),
            Table.number(median(runs.get(false), Load.Result::cpuMillis)),
            Table.number(median(runs.get(true), it -> it.percentile(50))),
            Table.number(median(runs.get(false), it -> it.percentile(50)))));
      }
    }
  }

  private static void bind(Connection db, boolean bound) throws Exception {
    try (var statement = db.createStatement()) {
      for (String table : List.of("assignment", "progress", "evidence", "unit_setting")) {
        statement.execute("alter table execution." + table + (bound ? " enable" : " disable")
            + " row level security");
      }
    }
    if (!db.getAutoCommit()) {
      db.commit();
    }
  }

  /// Once through all pages and once more before each: what is measured is compiled code.
  private void warm(Server server, Page page) throws Exception {
    Load.run(server, page.questions(), page.many() ? MANY : 1, quick ? 2 : 4, 1);
  }

  private static double median(List<Load.Result> results, ToDoubleFunction<Load.Result> figure) {
    double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length % 2 == 1
        ? sorted[sorted.length / 2]
        : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  }

  /// A page that is not the page would be measured very fast.
  private static Wire.Answer look(Server server, Page page) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      Wire.Answer first = wire.ask(page.questions().next(0, 0));
      boolean right = first.status() == page.status()
          && (page.expected().isEmpty() || first.text().contains(page.expected()))
          && (page.name().contains("sign-in") || !first.header("Location").contains("dang-nhap"));
      if (!right) {
        throw new IllegalStateException(page.name() + ": " + first.head());
      }
      return first;
    }
  }

  private static void demand(Page page, Load.Result result) {
    if (!result.statuses().keySet().stream().allMatch(status -> status == page.status())) {
      throw new IllegalStateException(page.name() + ": " + result.statuses());
    }
  }

  private void papers() throws Exception {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    say("\n## Reading a plan\n");
    say(Table.head("what", "p50", "p90", "runs", ""));
    Papers.read(work, quick ? 10 : 50).forEach(this::say);
  }

  private static String machine() throws IOException {
    String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
        .filter(line -> line.startsWith("model name"))
        .findFirst().map(line -> line.substring(line.indexOf(':') + 2)).orElse("");
    return Runtime.getRuntime().availableProcessors() + " cores (" + model + "), load before the run "
        + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + ", Java "
        + Runtime.version().feature();
  }

  private void say(String line) {
    System.out.println(line);
    report.append(line).append('\n');
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
