package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Holds the path of whoever guesses passwords, not the person they are guessed for: five failures
/// for one name from one address close that path for a quarter of an hour, so nobody can lock an
/// agency out on reporting day from elsewhere. Many names from one address, or one name from many,
/// close too.
@Service
public class SignInThrottle {

  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int FOR_ONE_NAME_FROM_ONE_ADDRESS = 5;
  private static final int FROM_ONE_ADDRESS = 50;
  private static final int FOR_ONE_NAME = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInThrottle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public boolean holds(String username, String address) {
    return jdbc.sql(
            """
            select count(*) filter (where username = :name and address = :address) >= :both
                or count(*) filter (where address = :address) >= :fromAddress
                or count(*) filter (where username = :name) >= :forName
              from identity.sign_in_failure
             where failed_at > :since and (username = :name or address = :address)
            """)
        .params(
            Map.of(
                "name", Accounts.fold(username),
                "address", address,
                "both", FOR_ONE_NAME_FROM_ONE_ADDRESS,
                "fromAddress", FROM_ONE_ADDRESS,
                "forName", FOR_ONE_NAME,
                "since", now().minus(WINDOW)))
        .query(Boolean.class)
        .single();
  }

  @Transactional
  public void failed(String username, String address) {
    jdbc.sql("insert into identity.sign_in_failure values (:name, :address, :now)")
        .params(Map.of("name", Accounts.fold(username), "address", address, "now", now()))
        .update();
    jdbc.sql("delete from identity.sign_in_failure where failed_at < :since")
        .param("since", now().minus(WINDOW.multipliedBy(4)))
        .update();
  }

  @Transactional
  public void succeeded(String username, String address) {
    jdbc.sql("delete from identity.sign_in_failure where username = :name and address = :address")
        .params(Map.of("name", Accounts.fold(username), "address", address))
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
