package org.openpar.audit.seal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.TraceSearch;
import org.openpar.audit.TrailSecret;
import org.openpar.audit.WrittenTrail;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What the trail costs: `bench/trail`. Writes with and without their trace, by the code of the
/// application on a durable database, while the sealer works; then a long trail sealed, handed out
/// and checked.
final class SealBench {

  private static final int ROUNDS = 5;
  private static final int WRITERS = 4;
  private static final int ROWS = 5_000;
  private static final String UPDATE = "update work set n = n + 1, words = ? where id = ?";
  private static final String INSERT = "insert into step (work, words) values (?, ?)";
  private static final String WORDS = "Đã trình UBND tỉnh dự thảo lần 2, đang tiếp thu ý kiến.";

  private final String url;
  private final Path folder;
  private final long millis;
  private final Clock clock = Clock.systemUTC();

  private SealBench(String url, Path folder, long millis) {
    this.url = url;
    this.folder = folder;
    this.millis = millis;
  }

  /// @param arguments how many traces the long trail has, and how many seconds a round takes
  public static void main(String... arguments) throws Exception {
    int traces = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("openpar-bench");
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "128MB")
            .start()) {
      new SealBench(server.getJdbcUrl("postgres", "postgres"), folder, seconds * 1_000).run(traces);
    }
    System.exit(0);
  }

  private void run(int traces) throws Exception {
    WrittenTrail.migrate(url);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table work (id int primary key, n int, words text)");
      statement.execute("create table step (id bigserial primary key, work int, words text)");
      statement.execute("insert into work select i, 0, '' from generate_series(1, " + ROWS + ") i");
    }
    Sealer sealer =
        SealedTrail.sealer(
            new DriverManagerDataSource(url),
            new KeyFolder(folder),
            new AnchorFile(folder.resolve("anchors.log")),
            clock);
    say("| what | figure |");
    say("|---|---|");
    writes(sealer, 1);
    writes(sealer, WRITERS);
    longTrail(sealer, traces);
  }

  private void writes(Sealer sealer, int writers) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread sealing = Thread.ofPlatform().start(() -> sealUntil(over, sealer));
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double one = rate(writers, false);
      double other = rate(writers, true);
      if (round > 0) {
        without.add(one);
        with.add(other);
      }
    }
    over.set(true);
    sealing.join();
    sealer.seal();
    double bare = median(without);
    double traced = median(with);
    say("| writes/s, %d connection(s), without a trace | %,.0f |", writers, bare);
    say("| the same with its trace, sealer running | %,.0f |", traced);
    say("| ratio (aim 80%%) | %.0f%% |", 100 * traced / bare);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select percentile_cont(0.5) within group (order by lag),
                       percentile_cont(0.99) within group (order by lag), max(lag)
                  from (select extract(epoch from s.at - t.at) as lag
                          from audit.leaf l join audit.trace t on t.number = l.trace
                          cross join lateral (select at from audit.checkpoint c
                                               where c.size > l.number order by c.size limit 1) s)
                """)) {
      row.next();
      say(
          "| sealing lag so far, p50 / p99 / most (a round every 5 s) | %.1f / %.1f / %.1f s |",
          row.getDouble(1), row.getDouble(2), row.getDouble(3));
    }
  }

  private static void sealUntil(AtomicBoolean over, Sealer sealer) {
    try {
      while (!over.get()) {
        sealer.seal();
        Thread.sleep(5_000);
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private double rate(int writers, boolean traced) throws Exception {
    AtomicLong done = new AtomicLong();
    long end = System.nanoTime() + millis * 1_000_000;
    List<Thread> threads = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      int seed = writer;
      threads.add(Thread.ofPlatform().start(() -> write(seed, end, traced, done)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return done.get() * 1_000.0 / millis;
  }

  private void write(int seed, long end, boolean traced, AtomicLong done) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement update = connection.prepareStatement(UPDATE);
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      WrittenTrail trail =
          new WrittenTrail(new SingleConnectionDataSource(connection, true), folder, clock, seed);
      for (int turn = seed; System.nanoTime() < end; turn += WRITERS) {
        update.setString(1, WORDS);
        update.setInt(2, 1 + turn % ROWS);
        update.executeUpdate();
        insert.setInt(1, 1 + turn % ROWS);
        insert.setString(2, WORDS);
        insert.executeUpdate();
        if (traced) {
          trail.write(1);
        }
        connection.commit();
        done.incrementAndGet();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void longTrail(Sealer sealer, int traces) throws Exception {
    long begun = System.nanoTime();
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      var database = new SingleConnectionDataSource(connection, true);
      WrittenTrail trail = new WrittenTrail(database, folder, clock, 1);
      for (int written = 0; written < traces; written += 10_000) {
        trail.write(10_000);
        connection.commit();
      }
    }
    say("| %,d traces written | %.1f s |", traces, since(begun));
    begun = System.nanoTime();
    sealer.seal();
    say("| sealed in one round | %.1f s, %,.0f/s |", since(begun), traces / since(begun));
    begun = System.nanoTime();
    sealer.seal();
    say("| a round with nothing new | %.0f ms |", since(begun) * 1_000);
    Path export = folder.resolve("export.jsonl");
    KeyFolder keys = new KeyFolder(folder);
    AnchorFile anchors = new AnchorFile(folder.resolve("anchors.log"));
    try (Connection connection = DriverManager.getConnection(url)) {
      begun = System.nanoTime();
      Verdict verdict =
          new TrailVerifier(connection, keys::known, anchors, TrailSecret.in(folder)).verify();
      say("| verified in the database, %,d traces | %.1f s |", verdict.checked(), since(begun));
      demand(verdict);
      connection.setAutoCommit(false);
      var database = new SingleConnectionDataSource(connection, true);
      begun = System.nanoTime();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(export), 1 << 16)) {
        new TrailExport(AuditTrail.in(database), database, keys, clock)
            .write(TraceSearch.all(), out);
      }
    }
    say("| handed out whole, %,d MB | %.1f s |", Files.size(export) >> 20, since(begun));
    begun = System.nanoTime();
    Verdict verdict = new ExportVerifier(keys.known(), anchors, null).verify(export);
    say(
        "| export verified without a database, %,d traces | %.1f s |",
        verdict.checked(), since(begun));
    demand(verdict);
    Runtime runtime = Runtime.getRuntime();
    say(
        "| heap in use at the end | %,d MB |",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    Files.delete(export);
  }

  private static void demand(Verdict verdict) {
    if (!verdict.intact()) {
      throw new IllegalStateException(verdict.findings().toString());
    }
  }

  private static double median(List<Double> rates) {
    return rates.stream().sorted().toList().get(rates.size() / 2);
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void say(String line, Object... figures) {
    System.out.println(String.format(Locale.ROOT, line, figures));
  }
}
