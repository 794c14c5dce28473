package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// The command line beside a running application.
public final class Consoles {

  private Consoles() {}

  /// What `openpar admin create` prints, on the day of the sample province.
  public static String print(JdbcTemplate jdbc) {
    Clock day =
        Clock.fixed(
            LocalDate.of(2018, 10, 15).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return jdbc.execute((ConnectionCallback<String>) database -> ConsoleLink.make(database, day));
  }
}
