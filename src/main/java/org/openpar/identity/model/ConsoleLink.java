package org.openpar.identity.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.model.OneTimeLinks.Purpose;
import org.openpar.platform.model.Identifier;

/// The links for administrators, made from the command line without the rest of the application.
public final class ConsoleLink {

  /// How long somebody may take to introduce themselves.
  public static final int HOURS = 72;

  /// How long somebody may take who is waiting beside the console.
  public static final int RECOVERY_HOURS = 1;

  private ConsoleLink() {}

  /// Nobody of this name is an administrator.
  public static final class NoAdministrator extends RuntimeException {
    NoAdministrator(String username) {
      super(username);
    }
  }

  /// Makes the link for a new administrator, and the one printed before worthless; returns its
  /// path.
  public static String make(Connection database, Clock clock) throws SQLException {
    return OneTimeLinks.FIRST_ADMINISTRATOR_PATH
        + make(database, clock, Purpose.FIRST_ADMINISTRATOR, null, Duration.ofHours(HOURS));
  }

  /// Makes the link that gives an administrator the account back; returns its path.
  public static String recover(Connection database, Clock clock, String username)
      throws SQLException {
    UUID account = administrator(database, clock, username);
    return OneTimeLinks.ACTIVATION_PATH
        + make(database, clock, Purpose.RECOVERY, account, Duration.ofHours(RECOVERY_HOURS));
  }

  private static UUID administrator(Connection database, Clock clock, String username)
      throws SQLException {
    try (PreparedStatement find =
        database.prepareStatement(
            """
            select a.id from identity.account a
             where (a.username = ? or a.email = ?) and exists (
                   select from identity.role_grant g
                    where g.account_id = a.id and g.role = 'ADMINISTRATOR' and g.ended_at is null
                      and (g.valid_to is null or g.valid_to >= ?))
            """)) {
      String name = Accounts.fold(username);
      find.setString(1, name);
      find.setString(2, name);
      find.setObject(3, LocalDate.now(clock));
      try (ResultSet found = find.executeQuery()) {
        if (!found.next()) {
          throw new NoAdministrator(username);
        }
        return found.getObject(1, UUID.class);
      }
    }
  }

  private static String make(
      Connection database, Clock clock, Purpose purpose, @Nullable UUID account, Duration validity)
      throws SQLException {
    SecretToken token = SecretToken.next();
    OffsetDateTime now = OffsetDateTime.now(clock);
    try (PreparedStatement old =
            database.prepareStatement(
                """
                update identity.one_time_link set used_at = ?
                 where purpose = ? and account_id is not distinct from ? and used_at is null
                """);
        PreparedStatement link =
            database.prepareStatement(
                """
                insert into identity.one_time_link
                  (id, token_hash, purpose, account_id, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?)
                """)) {
      old.setObject(1, now);
      old.setString(2, purpose.name());
      old.setObject(3, account, Types.OTHER);
      old.executeUpdate();
      link.setObject(1, Identifier.next());
      link.setBytes(2, token.hash());
      link.setString(3, purpose.name());
      link.setObject(4, account, Types.OTHER);
      link.setObject(5, now);
      link.setObject(6, now.plus(validity));
      link.executeUpdate();
    }
    return token.words();
  }
}
