package org.openpar.identity.model;

import java.time.Clock;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// The command line beside a running application, on the day of the sample province.
public final class Consoles {

  private Consoles() {}

  /// What `openpar admin create` prints.
  public static String print(JdbcTemplate jdbc, Clock clock) {
    return jdbc.execute((ConnectionCallback<String>) database -> ConsoleLink.make(database, clock));
  }

  /// What `openpar admin recover` prints.
  public static String recover(JdbcTemplate jdbc, Clock clock, String username) {
    return jdbc.execute(
        (ConnectionCallback<String>) database -> ConsoleLink.recover(database, clock, username));
  }
}
