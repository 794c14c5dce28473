package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// The command line beside a running application.
public final class Consoles {

  private static final Clock DAY =
      Clock.fixed(
          LocalDate.of(2018, 10, 15).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private Consoles() {}

  /// What `openpar admin create` prints, on the day of the sample province.
  public static String print(JdbcTemplate jdbc) {
    return jdbc.execute((ConnectionCallback<String>) database -> ConsoleLink.make(database, DAY));
  }

  /// What `openpar admin recover` prints.
  public static String recover(JdbcTemplate jdbc, String username) {
    return jdbc.execute(
        (ConnectionCallback<String>) database -> ConsoleLink.recover(database, DAY, username));
  }
}
