package org.openpar.platform.persistence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The database for a command, which may come while the server works or while it rests: the
/// external one when an address is given, else that of the data folder, started for the time if
/// need be.
public final class DatabaseAccess implements AutoCloseable {

  private static final int PORT_LINE = 3;
  private static final int TIMEOUT_MILLIS = 1_000;

  private final String url;
  private final Properties login;
  private final @Nullable EmbeddedDatabase started;

  private DatabaseAccess(String url, Properties login, @Nullable EmbeddedDatabase started) {
    this.url = url;
    this.login = login;
    this.started = started;
  }

  /// @param environment where `OPENPAR_DB_URL` and its login may stand
  /// @throws NoDatabaseThere when the folder holds none
  public static DatabaseAccess of(Path data, Map<String, String> environment)
      throws IOException, SQLException {
    String address = environment.getOrDefault("OPENPAR_DB_URL", "");
    if (!address.isBlank()) {
      Properties login = new Properties();
      copy(environment.get("OPENPAR_DB_USER"), login, "user");
      copy(environment.get("OPENPAR_DB_PASSWORD"), login, "password");
      return new DatabaseAccess(address, login, null);
    }
    Path cluster = data.resolve("db");
    if (!Files.isDirectory(cluster)) {
      throw new NoDatabaseThere(data);
    }
    OptionalInt running = port(cluster);
    EmbeddedDatabase started = running.isPresent() ? null : EmbeddedDatabase.start(data);
    int port = running.isPresent() ? running.getAsInt() : port(cluster).orElseThrow();
    Properties login = new Properties();
    login.setProperty("user", "postgres");
    copy(Files.readString(data.resolve("db.password")).strip(), login, "password");
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), login, started);
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, login);
  }

  @Override
  public void close() throws IOException {
    if (started != null) {
      started.close();
    }
  }

  /// Where the cluster listens, if it does.
  private static OptionalInt port(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (lines.size() <= PORT_LINE) {
      return OptionalInt.empty();
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
      return OptionalInt.of(port);
    } catch (IOException nobodyListens) {
      return OptionalInt.empty();
    }
  }

  private static void copy(@Nullable String value, Properties login, String name) {
    if (value != null) {
      login.setProperty(name, value);
    }
  }
}
