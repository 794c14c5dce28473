package org.openpar.identity.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openpar.identity.AccountActivated;
import org.openpar.identity.AccountId;
import org.openpar.identity.PasswordChanged;
import org.openpar.identity.PasswordReset;
import org.openpar.identity.model.OneTimeLinks.Link;
import org.openpar.identity.model.OneTimeLinks.Purpose;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The passwords of accounts: chosen by their owner, known to nobody else. Whenever one changes,
/// the login sessions opened with the old one end.
@Service
public class Credentials {

  private final JdbcClient jdbc;
  private final Passwords rules;
  private final PasswordEncoder encoder;
  private final OneTimeLinks links;
  private final LoginSessions sessions;
  private final Devices devices;
  private final Directory directory;
  private final SignInThrottle throttle;
  private final Recovery recovery;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Credentials(
      JdbcClient jdbc,
      Passwords rules,
      PasswordEncoder encoder,
      OneTimeLinks links,
      LoginSessions sessions,
      Devices devices,
      Directory directory,
      SignInThrottle throttle,
      Recovery recovery,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.encoder = encoder;
    this.links = links;
    this.sessions = sessions;
    this.devices = devices;
    this.directory = directory;
    this.throttle = throttle;
    this.recovery = recovery;
    this.events = events;
    this.clock = clock;
  }

  /// Whose account a link opens; it throws when the link opens none any more.
  @Transactional(readOnly = true)
  public Owner ownerOf(String token) {
    Link link = links.open(token);
    AccountId account = link.account();
    if (account == null || (link.purpose() != Purpose.RECOVERY && isClosed(account))) {
      throw new OneTimeLinks.LinkUnknown();
    }
    return owner(account);
  }

  /// A link sent before an account was closed opens it no more than the old password does.
  private boolean isClosed(AccountId account) {
    return jdbc.sql("select not enabled from identity.account where id = :id")
        .param("id", account.value())
        .query(Boolean.class)
        .single();
  }

  /// The owner of an account chooses a password by a link.
  @Transactional
  public void choose(String token, String password, String again) {
    Owner owner = ownerOf(token);
    boolean recovers = links.open(token).purpose() == Purpose.RECOVERY;
    if (!recovers && directoryName(owner.account()).isPresent()) {
      throw new PasswordElsewhere();
    }
    rules.check("password", password, owner.own());
    same(password, again);
    boolean first = links.use(token).purpose() == Purpose.ACTIVATION;
    if (recovers) {
      recovery.breakTheGlass(owner.account());
    }
    set(
        owner.account(),
        password,
        first ? new AccountActivated(owner.account()) : new PasswordReset(owner.account()));
    sessions.endAll(owner.account());
    if (!first) {
      devices.forget(owner.account());
    }
    throttle.release(owner.account());
  }

  /// The owner chooses another password; the old one is asked for, the other sessions end.
  @Transactional
  public void change(AccountId account, String old, String password, String again, String key) {
    Owner owner = owner(account);
    if (directoryName(account).isPresent()) {
      throw new PasswordElsewhere();
    }
    if (!matches(account, old)) {
      throw new PasswordWrong("old");
    }
    rules.check("password", password, owner.own());
    same(password, again);
    if (Passwords.normal(old).equals(Passwords.normal(password))) {
      throw new PasswordUnchanged();
    }
    set(account, password, new PasswordChanged(account));
    sessions.endOthers(account, key);
  }

  /// Whether this is the password of the account. Of one that is linked to the directory only the
  /// directory knows; what was chosen here before opens nothing.
  public boolean matches(AccountId account, String password) {
    Optional<String> elsewhere = directoryName(account);
    if (elsewhere.isPresent()) {
      return directory.proves(elsewhere.get(), password);
    }
    String hash =
        jdbc.sql("select password_hash from identity.account where id = :id")
            .param("id", account.value())
            .query(String.class)
            .single();
    return encoder.matches(password, hash);
  }

  private Optional<String> directoryName(AccountId account) {
    return jdbc.sql(
            """
            select subject from identity.outside_identity
             where account_id = :account and issuer = :place
            """)
        .param("account", account.value())
        .param("place", OutsidePlace.DIRECTORY)
        .query(String.class)
        .optional();
  }

  /// The password an account was opened with is its owner's own choice.
  @Transactional
  void activated(AccountId account) {
    jdbc.sql("update identity.account set password_set_at = :now where id = :id")
        .param("now", OffsetDateTime.now(clock))
        .param("id", account.value())
        .update();
  }

  private void set(AccountId account, String password, DomainEvent event) {
    jdbc.sql(
            """
            update identity.account set password_hash = :hash, password_set_at = :now
             where id = :id
            """)
        .param("hash", Objects.requireNonNull(encoder.encode(password)))
        .param("now", OffsetDateTime.now(clock))
        .param("id", account.value())
        .update();
    events.publishEvent(event);
  }

  static void same(String password, String again) {
    if (!password.equals(again)) {
      throw new PasswordsDiffer();
    }
  }

  @Transactional(readOnly = true)
  public Owner owner(AccountId account) {
    return jdbc.sql(
            """
            select a.id, p.full_name, a.username, a.email,
                   array(select distinct v.name
                           from organization.post post
                           join organization.unit_version v on v.unit_id = post.unit_id
                          where post.person_id = p.id) as units
              from identity.account a join organization.person p on p.id = a.person_id
             where a.id = :id
            """)
        .param("id", account.value())
        .query(
            (row, number) ->
                new Owner(
                    new AccountId(row.getObject("id", UUID.class)),
                    row.getString("full_name"),
                    row.getString("username"),
                    row.getString("email"),
                    List.of((String[]) row.getArray("units").getArray())))
        .single();
  }

  /// Whose account it is, as a page greets them.
  ///
  /// @param units where they hold or have held a post, by every name these units have had
  public record Owner(
      AccountId account, String name, String username, String email, List<String> units) {

    /// What is guessed first.
    List<String> own() {
      return Stream.concat(Stream.of(name, username, email), units.stream()).toList();
    }
  }

  public static final class PasswordWrong extends RuleViolated {
    public PasswordWrong(String field) {
      super(field, "password.wrong");
    }
  }

  static final class PasswordElsewhere extends RuleViolated {
    PasswordElsewhere() {
      super("password", "password.elsewhere");
    }
  }

  static final class PasswordsDiffer extends RuleViolated {
    PasswordsDiffer() {
      super("again", "password.differ");
    }
  }

  static final class PasswordUnchanged extends RuleViolated {
    PasswordUnchanged() {
      super("password", "password.unchanged");
    }
  }
}
