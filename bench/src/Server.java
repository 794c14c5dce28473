import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// An OpenPAR of our own with its embedded PostgreSQL: started, weighed, stopped.
final class Server implements AutoCloseable {

  static final String TODAY = "2018-10-05";
  private static final String READY = "đã sẵn sàng";
  private static final double TICKS_A_SECOND = 100;

  private final Process process;
  private final Path data;
  private final int port;
  private final double secondsToFirstPage;
  private final double secondsToReady;

  private Server(
      Process process, Path data, int port, double secondsToFirstPage, double secondsToReady) {
    this.process = process;
    this.data = data;
    this.port = port;
    this.secondsToFirstPage = secondsToFirstPage;
    this.secondsToReady = secondsToReady;
  }

  /// From the command to the first page that was answered whole.
  static Server start(Path data, int port, Path statics, Path log) throws Exception {
    if (answers(port)) {
      throw new IllegalStateException("Port " + port + " is taken; choose another: BENCH_PORT");
    }
    ProcessBuilder command =
        new ProcessBuilder(
            "./openpar", "start", "--sample", "--today", TODAY, "--data", data.toString(),
            "--port", String.valueOf(port));
    // So that a file of our choice is served by the same server, for comparison.
    command.environment().put(
        "SPRING_WEB_RESOURCES_STATIC_LOCATIONS", "classpath:/static/,file:" + statics + "/");
    command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
    long begun = System.nanoTime();
    Process process = command.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    double firstPage = 0;
    while (!Files.readString(log).contains(READY)) {
      if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
        process.destroy();
        throw new IllegalStateException("The server did not start, see " + log);
      }
      if (firstPage == 0 && answers(port)) {
        firstPage = (System.nanoTime() - begun) / 1e9;
      }
      Thread.sleep(10);
    }
    double ready = (System.nanoTime() - begun) / 1e9;
    return new Server(process, data, port, firstPage == 0 ? ready : firstPage, ready);
  }

  private static boolean answers(int port) {
    try (Wire wire = new Wire(port)) {
      byte[] request = "GET /dang-nhap HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes();
      return wire.ask(request).status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  double secondsToFirstPage() {
    return secondsToFirstPage;
  }

  /// Until register and accounts are sown too and the console greets.
  double secondsToReady() {
    return secondsToReady;
  }

  Connection database() throws IOException, SQLException {
    String dbPort = Files.readAllLines(data.resolve("db/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + dbPort + "/postgres?reWriteBatchedInserts=true",
        "postgres",
        Files.readString(data.resolve("db.password")).strip());
  }

  private long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("db/postmaster.pid")).getFirst().strip());
  }

  /// CPU seconds so far.
  ///
  /// @param java of the application
  /// @param postgres of PostgreSQL and all its processes, those that ended included
  record Cpu(double java, double postgres) {

    double total() {
      return java + postgres;
    }

    Cpu since(Cpu before) {
      return new Cpu(java - before.java, postgres - before.postgres);
    }
  }

  Cpu cpu() throws IOException {
    long top = postmaster();
    double postgres = 0;
    for (long pid : tree(top)) {
      postgres += ticks(pid, pid == top);
    }
    return new Cpu(ticks(process.pid(), false) / TICKS_A_SECOND, postgres / TICKS_A_SECOND);
  }

  private static long ticks(long pid, boolean withEnded) {
    String[] stat = stat(pid);
    if (stat.length == 0) {
      return 0;
    }
    long own = Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
    return withEnded ? own + Long.parseLong(stat[13]) + Long.parseLong(stat[14]) : own;
  }

  /// Proportional set size of the application and PostgreSQL, MiB.
  long memory() throws IOException {
    List<Long> all = new ArrayList<>(tree(process.pid()));
    tree(postmaster()).stream().filter(pid -> !all.contains(pid)).forEach(all::add);
    long kib = 0;
    for (long pid : all) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
        kib += lines.filter(line -> line.startsWith("Pss:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
      } catch (IOException | java.io.UncheckedIOException ended) {
        continue;
      }
    }
    return kib / 1024;
  }

  /// A process and everything it started.
  private static List<Long> tree(long top) throws IOException {
    Map<Long, List<Long>> children = new HashMap<>();
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      all.map(path -> path.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(Long::valueOf)
          .forEach(pid -> {
            String[] stat = stat(pid);
            if (stat.length > 0) {
              children.computeIfAbsent(Long.valueOf(stat[1]), none -> new ArrayList<>()).add(pid);
            }
          });
    }
    List<Long> tree = new ArrayList<>();
    Deque<Long> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      long pid = open.pop();
      tree.add(pid);
      open.addAll(children.getOrDefault(pid, List.of()));
    }
    return tree;
  }

  /// The fields after the name, which may contain spaces: state, parent, …
  private static String[] stat(long pid) {
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException ended) {
      return new String[0];
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
