package org.openpar.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The two roles of the embedded cluster: `postgres` owns the tables and changes their form,
/// [#APPLICATION] works with them and is bound by row-level security.
///
/// @param owner the password of `postgres`
/// @param application the password of the other
record ClusterRoles(ClusterPassword owner, ClusterPassword application, Path hostRules) {

  static final String OWNER = "postgres";
  static final String APPLICATION = "openpar_app";
  private static final String RULES =
      "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";
  private static final String MAKE_APPLICATION =
      """
      do $$ begin
        if not exists (select from pg_roles where rolname = '%1$s') then
          create role %1$s;
        end if;
      end $$;
      alter role %1$s login nosuperuser nobypassrls nocreatedb nocreaterole noinherit
        noreplication password '%2$s'
      """;

  static ClusterRoles of(Path data, Path cluster) throws IOException {
    return new ClusterRoles(
        ClusterPassword.in(data.resolve("db.password")),
        ClusterPassword.in(data.resolve("application.password")),
        cluster.resolve("pg_hba.conf"));
  }

  /// Makes what is missing, and from the first time on asks for the passwords. A cluster comes from
  /// its making open to all.
  void enforce(EmbeddedPostgres server) throws IOException, SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(MAKE_APPLICATION.formatted(APPLICATION, application.value()));
      if (!Files.readString(hostRules).equals(RULES)) {
        statement.execute("alter role " + OWNER + " password '" + owner.value() + "'");
        Files.writeString(hostRules, RULES);
        statement.execute("select pg_reload_conf()");
      }
    }
  }
}
