package org.openpar.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// The database an OpenPAR is working on, for a command that runs beside it.
public final class RunningDatabase {

  /// In `postmaster.pid`, as PostgreSQL writes it.
  private static final int LINE_OF_THE_PORT = 3;

  private RunningDatabase() {}

  /// A connection to the external database where one is named, to the embedded one of the folder
  /// otherwise.
  public static Connection connect(Optional<String> external, Path data) throws SQLException {
    Optional<String> named = external.filter(url -> !url.isBlank());
    if (named.isPresent()) {
      String user = System.getenv("OPENPAR_DB_USER");
      return user == null
          ? DriverManager.getConnection(named.get())
          : DriverManager.getConnection(named.get(), user, System.getenv("OPENPAR_DB_PASSWORD"));
    }
    try {
      String port =
          Files.readAllLines(data.resolve("db/postmaster.pid")).get(LINE_OF_THE_PORT).strip();
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
          "postgres",
          Files.readString(data.resolve("db.password")).strip());
    } catch (IOException | IndexOutOfBoundsException stopped) {
      throw new NotRunning(stopped);
    }
  }

  /// Nothing runs on the folder.
  public static class NotRunning extends RuntimeException {
    NotRunning(Exception cause) {
      super(cause);
    }
  }
}
