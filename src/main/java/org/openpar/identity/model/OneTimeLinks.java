package org.openpar.identity.model;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.OneTimeLinkMade;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links that open an account once: to activate it, to replace a forgotten password, to make the
/// very first administrator. Only their hash is kept; a new one makes the one before it worthless.
@Service
public class OneTimeLinks {

  public static final String ACTIVATION_PATH = "/kich-hoat/";
  public static final String FIRST_ADMINISTRATOR_PATH = "/quan-tri-dau-tien/";

  /// What a link is for.
  enum Purpose {
    ACTIVATION,
    RESET,
    FIRST_ADMINISTRATOR,
    /// The account of an administrator who lost every way in, at the word of the console.
    RECOVERY
  }

  /// @param account none for the very first administrator, who has none yet
  record Link(Purpose purpose, @Nullable AccountId account) {}

  private final JdbcClient jdbc;
  private final SignInSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OneTimeLinks(
      JdbcClient jdbc, SignInSettings settings, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /// The path of a new link with which the owner of an account chooses a password.
  @Transactional
  public String activation(AccountId account) {
    return ACTIVATION_PATH
        + make(Purpose.ACTIVATION, account, Duration.ofHours(settings.linkHours()));
  }

  @Transactional
  String reset(AccountId account) {
    return ACTIVATION_PATH + make(Purpose.RESET, account, Duration.ofHours(settings.resetHours()));
  }

  @Transactional
  String firstAdministrator() {
    return FIRST_ADMINISTRATOR_PATH
        + make(Purpose.FIRST_ADMINISTRATOR, null, Duration.ofHours(settings.linkHours()));
  }

  /// What a link still opens, or why it opens nothing any more.
  @Transactional(readOnly = true)
  Link open(String token) {
    return jdbc.sql("select * from identity.one_time_link where token_hash = :hash")
        .param("hash", new SecretToken(token).hash())
        .query(
            (row, number) -> {
              if (row.getObject("used_at") != null) {
                throw new LinkUsed();
              }
              if (row.getObject("expires_at", OffsetDateTime.class)
                  .isBefore(OffsetDateTime.now(clock))) {
                throw new LinkExpired();
              }
              return new Link(
                  Purpose.valueOf(row.getString("purpose")),
                  Optional.ofNullable(row.getObject("account_id", UUID.class))
                      .map(AccountId::new)
                      .orElse(null));
            })
        .optional()
        .orElseThrow(LinkUnknown::new);
  }

  /// Uses the link up; of two who come at once, one.
  @Transactional
  Link use(String token) {
    Link link = open(token);
    int used =
        jdbc.sql(
                """
                update identity.one_time_link set used_at = :now
                 where token_hash = :hash and used_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("hash", new SecretToken(token).hash())
            .update();
    if (used == 0) {
      throw new LinkUsed();
    }
    return link;
  }

  private String make(Purpose purpose, @Nullable AccountId account, Duration validity) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    UUID whose = account == null ? null : account.value();
    jdbc.sql(
            """
            update identity.one_time_link set used_at = :now
             where purpose = :purpose and account_id is not distinct from :account
               and used_at is null
            """)
        .param("now", now)
        .param("purpose", purpose.name())
        .param("account", whose, Types.OTHER)
        .update();
    SecretToken token = SecretToken.next();
    jdbc.sql(
            """
            insert into identity.one_time_link
              (id, token_hash, purpose, account_id, made_at, expires_at)
            values (:id, :hash, :purpose, :account, :now, :expires)
            """)
        .param("id", Identifier.next())
        .param("hash", token.hash())
        .param("purpose", purpose.name())
        .param("account", whose, Types.OTHER)
        .param("now", now)
        .param("expires", now.plus(validity))
        .update();
    if (account != null) {
      events.publishEvent(new OneTimeLinkMade(account, purpose.name()));
    }
    return token.words();
  }

  /// A link opens nothing; each reason has its own sentence.
  public abstract static sealed class LinkDead extends RuleViolated {
    LinkDead(String key) {
      super("", key);
    }
  }

  static final class LinkUsed extends LinkDead {
    LinkUsed() {
      super("link.used");
    }
  }

  static final class LinkExpired extends LinkDead {
    LinkExpired() {
      super("link.expired");
    }
  }

  static final class LinkUnknown extends LinkDead {
    LinkUnknown() {
      super("link.unknown");
    }
  }
}
