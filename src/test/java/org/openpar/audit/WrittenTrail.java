package org.openpar.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openpar.testing.TestDatabase;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A trail in a database that has nothing else, written by the very code of the application.
public final class WrittenTrail {

  private static final List<String> WORDS =
      List.of("Sở Nội vụ", "UBND huyện Mai Sơn", "hoàn thành", "\"trích\"", "30/6/2018", "😀");

  private final String url;
  private final TrailSecret secret;
  private final DataSource database;
  private final Clock clock;
  private final Random random;

  public WrittenTrail(Path folder, Clock clock, long seed) {
    this(TestDatabase.createForSuperuser(), folder, clock, seed);
    migrate(url);
  }

  /// Goes on writing in a copy.
  public WrittenTrail(String url, Path folder, Clock clock, long seed) {
    this(url, new DriverManagerDataSource(url), folder, clock, seed);
  }

  /// Writes within a transaction of somebody else.
  public WrittenTrail(DataSource database, Path folder, Clock clock, long seed) {
    this("", database, folder, clock, seed);
  }

  private WrittenTrail(String url, DataSource database, Path folder, Clock clock, long seed) {
    this.url = url;
    this.random = new Random(seed);
    this.secret = TrailSecret.in(folder);
    this.database = database;
    this.clock = clock;
  }

  public String url() {
    return url;
  }

  public TrailSecret secret() {
    return secret;
  }

  public DriverManagerDataSource database() {
    return new DriverManagerDataSource(url);
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /// Over one connection, unless whoever reads the trail gave a way of their own: to open one for
  /// each trace would take longer than everything else.
  public void write(int traces) {
    if (url.isEmpty()) {
      write(database, traces);
      return;
    }
    var connection = new SingleConnectionDataSource(url, true);
    write(connection, traces);
    connection.destroy();
  }

  private void write(DataSource way, int traces) {
    var store = new TraceStore(new NamedParameterJdbcTemplate(way), Optional::empty, clock, secret);
    for (int i = 0; i < traces; i++) {
      store.add(
          new Deed(
              random.nextBoolean() ? "ProgressReported" : "Task",
              "Task",
              new UUID(random.nextLong(), random.nextLong()),
              Outcome.DONE,
              random.nextInt(3) == 0 ? null : thing(),
              thing()));
    }
  }

  private ObjectNode thing() {
    ObjectNode thing = JsonNodeFactory.instance.objectNode();
    thing.put("title", WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1000));
    thing.put("count", random.nextInt(1_000_000));
    thing.put("share", random.nextDouble());
    thing.putObject("columns").put("reason", WORDS.get(random.nextInt(WORDS.size())));
    thing.putArray("dues").add("2018-06-30").add(random.nextBoolean());
    return thing;
  }

  public static void migrate(String url) {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration/audit"));
        Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists unaccent");
      for (Path file : files.sorted().toList()) {
        statement.execute(Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
