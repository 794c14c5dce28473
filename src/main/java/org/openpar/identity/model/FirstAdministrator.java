package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openpar.identity.AccountActivated;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountOpened;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.RoleGranted;
import org.openpar.identity.model.OneTimeLinks.Purpose;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The very first administrator. There is no account to begin with: whoever started the program on
/// an empty database has a link with which one is made, once; so has whoever asks for one on the
/// machine itself (`openpar admin create`).
@Service
public class FirstAdministrator {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
  /// Nobody else gave it: the trail says why it was given.
  private static final String REASON = "Người quản trị tự khai bằng liên kết trên máy chủ";

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Passwords passwords;
  private final People people;
  private final Units units;
  private final Credentials credentials;
  private final ConsoleLinks console;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FirstAdministrator(
      Accounts accounts,
      OneTimeLinks links,
      Passwords passwords,
      People people,
      Units units,
      Credentials credentials,
      ConsoleLinks console,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.people = people;
    this.units = units;
    this.credentials = credentials;
    this.console = console;
    this.events = events;
    this.clock = clock;
  }

  /// Who they are, as they say it themselves.
  public record Introduction(
      String name, String title, String username, String email, String password, String again) {}

  /// Whether the link still makes one.
  @Transactional(readOnly = true)
  public void look(String token) {
    if (links.open(token).purpose() != Purpose.FIRST_ADMINISTRATOR) {
      throw new OneTimeLinks.LinkUnknown();
    }
  }

  @Transactional
  public AccountId introduce(String token, Introduction who) {
    look(token);
    String username = Accounts.fold(who.username());
    String email = Accounts.fold(who.email());
    demand(!who.name().isBlank(), "name", "first.name");
    demand(!who.title().isBlank(), "title", "first.post");
    demand(USERNAME.matcher(username).matches(), "username", "first.username");
    demand(EMAIL.matcher(email).matches(), "email", "first.email");
    passwords.check("password", who.password(), List.of(who.name(), username, email));
    Credentials.same(who.password(), who.again());
    links.use(token);
    UnitId province = province();
    LocalDate today = LocalDate.now(clock);
    PersonId person = people.employ(who.name().strip(), who.title().strip(), province, null, today);
    AccountId account =
        accounts.open(
            person,
            username,
            email,
            who.password(),
            List.of(new Grant(Role.ADMINISTRATOR, province)));
    credentials.activated(account);
    events.publishEvent(new AccountOpened(account, person, username, email));
    events.publishEvent(
        new RoleGranted(account, person, Role.ADMINISTRATOR, province, today, null, REASON));
    events.publishEvent(new AccountActivated(account));
    console.used(account, Purpose.FIRST_ADMINISTRATOR);
    return account;
  }

  private UnitId province() {
    return units.on(LocalDate.now(clock)).units().stream()
        .filter(unit -> unit.kind() == UnitKind.PROVINCE)
        .map(Unit::id)
        .findFirst()
        .orElseThrow();
  }

  private static void demand(boolean right, String field, String key) {
    if (!right) {
      throw new IntroductionIncomplete(field, Objects.requireNonNull(key));
    }
  }

  static final class IntroductionIncomplete extends RuleViolated {
    IntroductionIncomplete(String field, String key) {
      super(field, key);
    }
  }
}
