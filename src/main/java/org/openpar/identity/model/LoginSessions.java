package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountDisabled;
import org.openpar.identity.AccountId;
import org.openpar.identity.LoginSessionId;
import org.openpar.identity.LoginSessionsEnded;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The login sessions in the database: one statement reads one, and only a change is written. What
/// was ended stays ended, whoever still holds its cookie.
@Service
public class LoginSessions implements SessionRepository<LoginSession> {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Duration KEPT = Duration.ofDays(1);

  private static final String LOCKED =
      """
       from identity.login_session
       where key_hash = :hash and created_at > :oldest
         and last_seen_at + make_interval(secs => idle_seconds) <= :now
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LoginSessions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public LoginSession createSession() {
    return LoginSession.begin(clock);
  }

  @Override
  public void save(LoginSession session) {
    if (!session.isStored()) {
      insert(session);
    } else if (session.isChanged()) {
      update(session);
    } else {
      return;
    }
    session.written();
  }

  @Override
  public @Nullable LoginSession findById(String key) {
    SecretToken token = new SecretToken(key);
    return jdbc.sql("select * from identity.login_session where key_hash = :hash")
        .param("hash", token.hash())
        .query(
            (row, number) ->
                LoginSession.stored(
                    new LoginSessionId(row.getObject("id", UUID.class)),
                    clock,
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                    token,
                    Duration.ofSeconds(row.getInt("idle_seconds")),
                    values(row.getString("attributes"))))
        .optional()
        .filter(session -> !session.isExpired())
        .orElse(null);
  }

  @Override
  public void deleteById(String key) {
    jdbc.sql("delete from identity.login_session where key_hash = :hash")
        .param("hash", new SecretToken(key).hash())
        .update();
  }

  /// Whether this key opened a session that only lay idle too long.
  @Transactional(readOnly = true)
  public boolean isLocked(String key) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return jdbc.sql("select exists (select" + LOCKED + "and account_id is not null)")
        .param("hash", new SecretToken(key).hash())
        .param("now", now)
        .param("oldest", now.minus(LoginSession.ABSOLUTE))
        .query(Boolean.class)
        .single();
  }

  /// What this account had shown in the session that lay idle too long. Whoever takes it ends the
  /// old one; past the absolute limit there is nothing to take.
  @Transactional
  public Optional<Locked> takeLocked(String key, AccountId account) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return jdbc.sql(
            "delete"
                + LOCKED
                + """
                and account_id = :account
                returning created_at, attributes ->> 'factors' as factors
                """)
        .param("hash", new SecretToken(key).hash())
        .param("now", now)
        .param("oldest", now.minus(LoginSession.ABSOLUTE))
        .param("account", account.value())
        .query(
            (row, number) ->
                new Locked(
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    Objects.requireNonNullElse(row.getString("factors"), "")))
        .optional();
  }

  /// A session that waits for its owner.
  ///
  /// @param since when all factors were asked for
  public record Locked(Instant since, String factors) {}

  /// A closed account that is opened again does not wake up signed in.
  @EventListener
  void on(AccountDisabled closed) {
    endAll(closed.account());
  }

  /// Ends every login session of an account at once: it was closed, or its password changed.
  @Transactional
  public void endAll(AccountId account) {
    jdbc.sql("delete from identity.login_session where account_id = :account")
        .param("account", account.value())
        .update();
  }

  /// Ends the others of an account, but not the one with this key.
  @Transactional
  public int endOthers(AccountId account, String key) {
    int count =
        jdbc.sql(
                """
                delete from identity.login_session
                 where account_id = :account and key_hash <> :hash
                """)
            .param("account", account.value())
            .param("hash", new SecretToken(key).hash())
            .update();
    if (count > 0) {
      events.publishEvent(new LoginSessionsEnded(account, count));
    }
    return count;
  }

  /// Ends one of the account's own.
  @Transactional
  public void end(AccountId account, LoginSessionId session) {
    int count =
        jdbc.sql("delete from identity.login_session where account_id = :account and id = :id")
            .param("account", account.value())
            .param("id", session.value())
            .update();
    if (count == 0) {
      throw new NotFound("login session " + session.value());
    }
    events.publishEvent(new LoginSessionsEnded(account, count));
  }

  /// Where an account is signed in now, the latest first.
  @Transactional(readOnly = true)
  public List<Place> listOf(AccountId account, String key) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return jdbc.sql(
            """
            select id, created_at, last_seen_at, address, agent, key_hash = :hash as here
              from identity.login_session
             where account_id = :account
               and last_seen_at + make_interval(secs => idle_seconds) > :now
               and created_at > :oldest
             order by last_seen_at desc, id
            """)
        .param("hash", new SecretToken(key).hash())
        .param("account", account.value())
        .param("now", now)
        .param("oldest", now.minus(LoginSession.ABSOLUTE))
        .query(
            (row, number) ->
                new Place(
                    new LoginSessionId(row.getObject("id", UUID.class)),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                    row.getString("address"),
                    row.getString("agent"),
                    row.getBoolean("here")))
        .list();
  }

  /// Where somebody is signed in.
  ///
  /// @param here whether it is the session that asks
  public record Place(
      LoginSessionId id,
      Instant since,
      Instant lastSeen,
      String address,
      String agent,
      boolean here) {}

  private void insert(LoginSession session) {
    jdbc.sql("delete from identity.login_session where last_seen_at < :long")
        .param("long", OffsetDateTime.now(clock).minus(KEPT))
        .update();
    jdbc.sql(
            """
            insert into identity.login_session
              (id, key_hash, account_id, created_at, last_seen_at, idle_seconds, address, agent,
               attributes)
            values (:id, :hash, cast(:values::jsonb ->> 'account' as uuid),
                    coalesce(cast(:values::jsonb ->> 'since' as timestamptz), :now), :now, :idle,
                    :values::jsonb ->> 'address', :values::jsonb ->> 'agent', :values::jsonb)
            """)
        .param("id", session.row().value())
        .param("hash", session.key().hash())
        .param("now", OffsetDateTime.now(clock))
        .param("idle", session.getMaxInactiveInterval().toSeconds())
        .param("values", json(session.valuesToSet()))
        .update();
  }

  /// Only what this request changed: another one may run in the same session.
  private void update(LoginSession session) {
    jdbc.sql(
            """
            with s as (select (attributes - cast(:removed as text[])) || :values::jsonb as kept
                         from identity.login_session where id = :id)
            update identity.login_session
               set key_hash = :hash, last_seen_at = :now, idle_seconds = :idle, attributes = s.kept,
                   account_id = cast(s.kept ->> 'account' as uuid),
                   created_at = coalesce(cast(s.kept ->> 'since' as timestamptz), created_at),
                   address = s.kept ->> 'address', agent = s.kept ->> 'agent'
              from s
             where id = :id
            """)
        .param("id", session.row().value())
        .param("hash", session.key().hash())
        .param("now", OffsetDateTime.now(clock))
        .param("idle", session.getMaxInactiveInterval().toSeconds())
        .param("removed", session.namesToRemove().toArray(String[]::new))
        .param("values", json(session.valuesToSet()))
        .update();
  }

  private static String json(Map<String, JsonNode> values) {
    ObjectNode all = MAPPER.createObjectNode();
    values.forEach(all::set);
    return all.toString();
  }

  private static Map<String, JsonNode> values(String json) {
    Map<String, JsonNode> values = new HashMap<>();
    MAPPER.readTree(json).properties().forEach(one -> values.put(one.getKey(), one.getValue()));
    return values;
  }
}
