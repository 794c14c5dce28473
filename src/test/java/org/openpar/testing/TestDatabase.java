package org.openpar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// The one PostgreSQL of a test run; every Spring context gets a database of its own in it.
public final class TestDatabase {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  /// The JDBC address of a new, empty database.
  public static String create() {
    String name = "openpar_" + NUMBER.incrementAndGet();
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return SERVER.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("encoding", "UTF8")
          .start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
