package org.openpar.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/// The password of the embedded cluster, made once and kept in a file only its owner can read.
/// Without it, every local user of the machine could open the database.
record ClusterPassword(String password, Path hostRules) {

  private static final String RULES =
      "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

  static ClusterPassword of(Path data, Path cluster) throws IOException {
    Path file = data.resolve("db.password");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      byte[] secret = new byte[24];
      new SecureRandom().nextBytes(secret);
      Files.writeString(file, HexFormat.of().formatHex(secret));
    }
    return new ClusterPassword(Files.readString(file).strip(), cluster.resolve("pg_hba.conf"));
  }

  /// Sets the password and, from now on, asks for it. A cluster comes from its making open to all.
  void enforce(EmbeddedPostgres server) throws IOException, SQLException {
    if (Files.readString(hostRules).equals(RULES)) {
      return;
    }
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role postgres password '" + password + "'");
      Files.writeString(hostRules, RULES);
      statement.execute("select pg_reload_conf()");
    }
  }
}
