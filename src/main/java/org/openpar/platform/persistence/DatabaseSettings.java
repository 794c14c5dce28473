package org.openpar.platform.persistence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data lies.
///
/// @param data the folder of the embedded database (`--data`)
/// @param dbUrl an external PostgreSQL, JDBC address (`OPENPAR_DB_URL`); blank = the embedded one
/// @param dbUser its user, when the address does not name one (`OPENPAR_DB_USER`)
/// @param dbPassword its password, likewise (`OPENPAR_DB_PASSWORD`)
/// @param dbOwnerUser the user who owns the tables and runs migrations (`OPENPAR_DB_OWNER_USER`);
///     blank = the one above does both
/// @param dbOwnerPassword the owner's password (`OPENPAR_DB_OWNER_PASSWORD`)
/// @param dbConnections how many connections the application holds at most
@ConfigurationProperties("openpar")
record DatabaseSettings(
    @DefaultValue("data") Path data,
    @Nullable String dbUrl,
    @Nullable String dbUser,
    @Nullable String dbPassword,
    @Nullable String dbOwnerUser,
    @Nullable String dbOwnerPassword,
    @DefaultValue("10") int dbConnections) {

  boolean external() {
    return dbUrl != null && !dbUrl.isBlank();
  }

  boolean ownerApart() {
    return dbOwnerUser != null && !dbOwnerUser.isBlank();
  }
}
