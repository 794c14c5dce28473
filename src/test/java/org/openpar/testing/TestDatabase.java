package org.openpar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The one PostgreSQL of a test run; every Spring context gets a database of its own in it. As in
/// operation the tables belong to one role and the application works in another; neither stands
/// above row-level security.
public final class TestDatabase {

  private static final String OWNER = "openpar_owner";
  private static final String APPLICATION = "openpar_app";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  /// The JDBC address of a new, empty database for the role that owns it.
  public static String create() {
    return ownedAddress(createNamed());
  }

  /// The JDBC address of a new, empty database for the superuser of the cluster, whom nothing
  /// stops.
  public static String createForSuperuser() {
    return address(createNamed()) + "?user=postgres";
  }

  /// What points the application at a new, empty database.
  public static List<String> properties() {
    return List.of(
        "openpar.db-url=" + address(createNamed()),
        "openpar.db-user=" + APPLICATION,
        "openpar.db-owner-user=" + OWNER);
  }

  /// The owner's way into the database of an application: to make tables only a test needs, to
  /// arrange what the application may not, to look at everything.
  public static JdbcClient owner(Environment environment) {
    String url = environment.getRequiredProperty("openpar.db-url");
    return JdbcClient.create(
        new DriverManagerDataSource(ownedAddress(url.substring(url.lastIndexOf('/') + 1))));
  }

  private static String createNamed() {
    String name = "openpar_" + NUMBER.incrementAndGet();
    execute("create database " + name + " owner " + OWNER);
    return name;
  }

  private static String address(String name) {
    return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name;
  }

  private static String ownedAddress(String name) {
    return address(name) + "?user=" + OWNER + "&options=-c%20app.reach=*";
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("encoding", "UTF8")
              .start();
      execute(server, "create role " + OWNER + " login");
      execute(server, "create role " + APPLICATION + " login");
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void execute(String sql) {
    execute(SERVER, sql);
  }

  private static void execute(EmbeddedPostgres server, String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
