package org.openpar.identity.model;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpar.identity.AccountDisabled;
import org.openpar.identity.AccountEnabled;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountOpened;
import org.openpar.identity.AccountState;
import org.openpar.identity.Actor;
import org.openpar.identity.ClosedBecause;
import org.openpar.identity.Policy;
import org.openpar.identity.SignInPathReleased;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.text.Normal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening accounts for persons, closing and reopening them, freeing a held way in. One person has
/// one account, and each act has its reason.
@Service
@Transactional
public class AccountKeeping {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"]+@[\\p{L}\\d]([\\p{L}\\d.-]*[\\p{L}\\d])?\\.[\\p{L}]{2,}");
  private static final int LONGEST_USERNAME = 64;
  private static final int LONGEST_EMAIL = 254;
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String CANDIDATES =
      """
      select distinct on (p.id) p.id, p.full_name, p.email, post.title, post.unit_id, v.name as unit_name
        from organization.person p
        join organization.post post on post.person_id = p.id
             and (post.valid_from is null or post.valid_from <= :day)
             and (post.valid_to is null or post.valid_to >= :day)
        join organization.unit_version v on v.unit_id = post.unit_id
             and (v.valid_from is null or v.valid_from <= :day)
             and (v.valid_to is null or v.valid_to >= :day)
       where not exists (select from identity.account a where a.person_id = p.id)
       order by p.id, post.main desc, post.valid_from desc nulls last
      """;

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final AccountLists lists;
  private final Administrators administrators;
  private final SignInThrottle throttle;
  private final Authenticators authenticators;
  private final LoginSessions sessions;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountKeeping(
      JdbcClient jdbc,
      Accounts accounts,
      AccountLists lists,
      Administrators administrators,
      SignInThrottle throttle,
      Authenticators authenticators,
      LoginSessions sessions,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.lists = lists;
    this.administrators = administrators;
    this.throttle = throttle;
    this.authenticators = authenticators;
    this.sessions = sessions;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// Persons in a post within reach who have no account; the words may leave accents out.
  @Transactional(readOnly = true)
  public List<Candidate> listCandidates(String words, Actor by) {
    policy.demand(by, IdentityActs.OPEN);
    String folded = Normal.fold(words);
    return candidates().stream()
        .filter(
            person ->
                Normal.fold(person.name() + "\n" + person.title() + "\n" + person.unitName())
                    .contains(folded))
        .filter(person -> policy.permits(by, IdentityActs.OPEN, person.unit()))
        .toList();
  }

  /// The person, or [NotFound]: of another's reach, without a post, or with an account already.
  @Transactional(readOnly = true)
  public Candidate candidate(PersonId person, Actor by) {
    return listCandidates("", by).stream()
        .filter(one -> one.id().equals(person))
        .findFirst()
        .orElseThrow(() -> new NotFound("candidate " + person.value()));
  }

  /// Opens an account with a password nobody knows: the way in is handed over by the activation
  /// link, never by the administrator.
  public AccountId open(PersonId person, OpeningWish wish, Actor by) {
    Candidate candidate = candidate(person, by);
    policy.demand(by, IdentityActs.OPEN, candidate.unit());
    String username = Accounts.fold(wish.username());
    String email = Accounts.fold(wish.email());
    var refused = new ActRefused.Gathering();
    if (refused.unless(!username.isEmpty(), "username", "identity.refused.username-missing")
        && refused.unless(
            USERNAME.matcher(username).matches() && username.length() <= LONGEST_USERNAME,
            "username",
            "identity.refused.username-form")) {
      refused.unless(
          isFree("username", username), "username", "identity.refused.username-taken", username);
    }
    if (refused.unless(!email.isEmpty(), "email", "identity.refused.email-missing")
        && refused.unless(
            EMAIL.matcher(email).matches() && email.length() <= LONGEST_EMAIL,
            "email",
            "identity.refused.email-form")) {
      refused.unless(isFree("email", email), "email", "identity.refused.email-taken", email);
    }
    refused.refuse();
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    AccountId id =
        accounts.open(person, username, email, HexFormat.of().formatHex(secret), List.of());
    events.publishEvent(new AccountOpened(id, person, username, email));
    return id;
  }

  /// Shuts an account; whoever is signed in with it is signed out.
  public void close(AccountId id, String reason, Actor by) {
    AccountLine account = mine(id, IdentityActs.CLOSE, by);
    administrators.inTurn();
    var refused = new ActRefused.Gathering();
    refused.unless(account.state() != AccountState.CLOSED, "", "identity.refused.account-closed");
    refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    refused.unless(!id.equals(by.account()), "", "identity.refused.own-account");
    refused.unless(
        !administrators.wouldBeMissed(account), "", "identity.refused.last-administrator");
    refused.refuse();
    shut(account, ClosedBecause.DECIDED, reason.strip());
  }

  /// Opens a closed account again; without use it closes again after the usual time.
  public void reopen(AccountId id, String reason, Actor by) {
    AccountLine account = mine(id, IdentityActs.CLOSE, by);
    var refused = new ActRefused.Gathering();
    refused.unless(account.state() == AccountState.CLOSED, "", "identity.refused.account-open");
    refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    refused.unless(inPost(account.person()), "", "identity.refused.no-post");
    refused.refuse();
    jdbc.sql(
            """
            update identity.account
               set enabled = true, in_use_since = :now, warned_at = null,
                   closed_at = null, closed_because = null, closed_reason = null
             where id = :id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id.value())
        .update();
    events.publishEvent(new AccountEnabled(id, account.person(), reason.strip()));
  }

  /// Frees the ways into an account that are held after wrong tries.
  public int release(AccountId id, Actor by) {
    AccountLine account = mine(id, IdentityActs.UNLOCK, by);
    int failures = throttle.release(id);
    events.publishEvent(new SignInPathReleased(id, account.person(), failures));
    return failures;
  }

  /// Takes a lost authenticator away with its recovery codes, and signs the person out wherever the
  /// account is signed in. Not one's own: that takes the authenticator itself. Only who may close
  /// accounts does it: whoever frees a held way in does not come near an administrator's proof.
  public void resetSecondFactor(AccountId id, String reason, Actor by) {
    mine(id, IdentityActs.CLOSE, by);
    var refused = new ActRefused.Gathering();
    refused.unless(authenticators.has(id), "", "identity.refused.no-second-factor");
    refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    refused.unless(!id.equals(by.account()), "", "identity.refused.own-account");
    refused.refuse();
    authenticators.reset(id, reason.strip());
    sessions.endAll(id);
  }

  /// How many wrong tries an account has lately seen.
  @Transactional(readOnly = true)
  public int countFailures(AccountLine account) {
    return throttle.tries(account.id());
  }

  /// Writes the closing down; whoever asks has made sure that it may close.
  void shut(AccountLine account, ClosedBecause because, String reason) {
    jdbc.sql(
            """
            update identity.account
               set enabled = false, closed_at = :now, closed_because = :because,
                   closed_reason = :reason
             where id = :id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("because", because.name())
        .param("reason", reason)
        .param("id", account.id().value())
        .update();
    events.publishEvent(new AccountDisabled(account.id(), account.person(), because, reason));
  }

  private AccountLine mine(AccountId id, String act, Actor by) {
    policy.demand(by, act);
    AccountLine account = lists.account(id, by);
    policy.demand(by, act, account.unit());
    return account;
  }

  private boolean isFree(String column, String value) {
    return !jdbc.sql("select exists (select from identity.account where " + column + " = :value)")
        .param("value", value)
        .query(Boolean.class)
        .single();
  }

  private boolean inPost(PersonId person) {
    return jdbc.sql(
            """
            select exists (select from organization.post
             where person_id = :person
               and (valid_from is null or valid_from <= :day)
               and (valid_to is null or valid_to >= :day))
            """)
        .param("person", person.value())
        .param("day", LocalDate.now(clock))
        .query(Boolean.class)
        .single();
  }

  private List<Candidate> candidates() {
    return jdbc.sql(CANDIDATES)
        .param("day", LocalDate.now(clock))
        .query(
            (row, number) ->
                new Candidate(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("full_name"),
                    row.getString("title"),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    row.getString("unit_name"),
                    row.getString("email")))
        .list();
  }
}
