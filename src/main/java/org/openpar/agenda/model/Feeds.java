package org.openpar.agenda.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.openpar.agenda.CalendarFeedClosed;
import org.openpar.agenda.CalendarFeedOpened;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The secret links by which calendars ask what is due: one for each person, told once, kept as a
/// hash, taken back or replaced at any time.
@Service
@Transactional
public class Feeds {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Feeds(JdbcClient jdbc, Policy policy, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// Makes a new link; the one before stops working.
  ///
  /// @return the secret in it, which nobody can be told again
  public String open(Actor by) {
    policy.demand(by, AgendaActs.READ);
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    jdbc.sql(
            """
            insert into agenda.feed (account_id, token_hash, made_on) values (?, ?, ?)
            on conflict (account_id) do update
              set token_hash = excluded.token_hash, made_on = excluded.made_on
            """)
        .params(by.account().value(), hash(token), LocalDate.now(clock))
        .update();
    events.publishEvent(new CalendarFeedOpened(by.account()));
    return token;
  }

  public void close(Actor by) {
    int closed =
        jdbc.sql("delete from agenda.feed where account_id = ?")
            .param(by.account().value())
            .update();
    if (closed > 0) {
      events.publishEvent(new CalendarFeedClosed(by.account()));
    }
  }

  /// Since when the person has a link.
  @Transactional(readOnly = true)
  public Optional<LocalDate> find(Actor actor) {
    return jdbc.sql("select made_on from agenda.feed where account_id = ?")
        .param(actor.account().value())
        .query(LocalDate.class)
        .optional();
  }

  /// Whose secret it is.
  @Transactional(readOnly = true)
  public Optional<AccountId> find(String token) {
    return jdbc.sql("select account_id from agenda.feed where token_hash = ?")
        .param(hash(token))
        .query(UUID.class)
        .optional()
        .map(AccountId::new);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
