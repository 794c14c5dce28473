package org.openpar.identity.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.openpar.identity.KeyRotationId;
import org.openpar.identity.SecretsKeyRotated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes known that somebody changed the key on the server, which the command line cannot do.
@Service
public class KeyRotations {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeyRotations(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void announce() {
    jdbc.sql(
            """
            update identity.key_rotation set announced_at = :now
             where announced_at is null
            returning id, key_id, secrets
            """)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new SecretsKeyRotated(
                    new KeyRotationId(row.getObject("id", UUID.class)),
                    row.getString("key_id"),
                    row.getInt("secrets")))
        .list()
        .forEach(events::publishEvent);
  }
}
