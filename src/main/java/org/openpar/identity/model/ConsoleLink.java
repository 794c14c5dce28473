package org.openpar.identity.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.openpar.platform.model.Identifier;

/// The link for an administrator, made from the command line without the rest of the application.
public final class ConsoleLink {

  public static final int HOURS = 72;

  private ConsoleLink() {}

  /// Makes the link, and the one printed before worthless; returns its path.
  public static String make(Connection database, Clock clock) throws SQLException {
    SecretToken token = SecretToken.next();
    OffsetDateTime now = OffsetDateTime.now(clock);
    try (Statement old = database.createStatement();
        PreparedStatement link =
            database.prepareStatement(
                """
                insert into identity.one_time_link (id, token_hash, purpose, made_at, expires_at)
                values (?, ?, 'FIRST_ADMINISTRATOR', ?, ?)
                """)) {
      old.executeUpdate(
          """
          update identity.one_time_link set used_at = now()
           where purpose = 'FIRST_ADMINISTRATOR' and used_at is null
          """);
      link.setObject(1, Identifier.next());
      link.setBytes(2, token.hash());
      link.setObject(3, now);
      link.setObject(4, now.plusHours(HOURS));
      link.executeUpdate();
    }
    return OneTimeLinks.FIRST_ADMINISTRATOR_PATH + token.words();
  }
}
