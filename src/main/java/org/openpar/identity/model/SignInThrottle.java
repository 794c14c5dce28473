package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openpar.identity.AccountId;
import org.openpar.identity.ProofRefused;
import org.openpar.identity.SignInPathHeld;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Holds the path of whoever guesses, not the person they are guessed for: after five tries in a
/// quarter of an hour a name is held for strange devices, from whatever address, first for 15
/// minutes, then twice as long, up to twelve hours. A device that has signed in before has a count
/// of its own, so nobody can lock an agency out on reporting day. An address that tries many names
/// is held as well.
///
/// A try is counted before anything is compared: a hundred at once are still a hundred.
@Service
public class SignInThrottle {

  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration LONGEST_HOLD = Duration.ofHours(12);
  private static final Duration FORGOTTEN = Duration.ofHours(24);
  private static final int TRIES = 5;
  private static final int TRIES_OF_AN_ADDRESS = 50;
  private static final int LONGEST_SUBJECT = 200;
  private static final int MOST_DOUBLINGS = 10;
  private static final String ADDRESS = "ADDRESS";

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignInThrottle(
      JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /// One path: what is guessed, for whom, from which known device ("" = a strange one).
  public record Path(GuessPath kind, String subject, String device) {

    /// What is guessed from an address, for whomever.
    public static Path from(GuessPath kind, String address) {
      return new Path(kind, Network.of(address), "");
    }
  }

  /// Counts a try and says whether it may be made.
  @Transactional
  public boolean admits(Path path) {
    Row row = row(path.kind().name(), path.subject(), path.device());
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (row.isHeld(now)) {
      return false;
    }
    Row next = row.again(now, TRIES);
    store(path.kind().name(), path.subject(), path.device(), next);
    if (next.isHeld(now)) {
      account(path.subject())
          .ifPresent(id -> events.publishEvent(new SignInPathHeld(id, path.kind().name())));
    }
    return true;
  }

  /// The try was right: the path is as good as new.
  @Transactional
  public void succeeded(Path path) {
    jdbc.sql(
            "delete from identity.guess_path where kind = :kind and subject = :subject and device = :device")
        .params(
            Map.of("kind", path.kind().name(), "subject", path.subject(), "device", path.device()))
        .update();
  }

  /// The try was wrong. It was counted before; where it is known whose proof was tried, the trail
  /// learns of it.
  public void failed(Path path) {
    account(path.subject())
        .ifPresent(id -> events.publishEvent(new ProofRefused(id, path.kind().name())));
  }

  /// Whether an address has tried too many names.
  @Transactional
  public boolean admitsAddress(String address) {
    return !row(ADDRESS, Network.of(address), "").isHeld(OffsetDateTime.now(clock));
  }

  @Transactional
  public void failedFrom(String address) {
    Row row = row(ADDRESS, Network.of(address), "");
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (!row.isHeld(now)) {
      store(ADDRESS, Network.of(address), "", row.again(now, TRIES_OF_AN_ADDRESS));
    }
    jdbc.sql(
            "delete from identity.guess_path where began_at < :long and (held_until is null or held_until < :now)")
        .params(Map.of("long", now.minus(FORGOTTEN), "now", now))
        .update();
  }

  /// Frees every way into an account, and says how many tries there had been.
  @Transactional
  public int release(AccountId account) {
    int tries = tries(account);
    jdbc.sql("delete from identity.guess_path where subject = :subject")
        .param("subject", account.value().toString())
        .update();
    return tries;
  }

  /// How many tries an account has lately seen that were not right.
  @Transactional(readOnly = true)
  public int tries(AccountId account) {
    return jdbc.sql(
            """
            select coalesce(sum(tries), 0) from identity.guess_path
             where subject = :subject and (began_at > :since or held_until > :now)
            """)
        .param("subject", account.value().toString())
        .param("since", OffsetDateTime.now(clock).minus(WINDOW))
        .param("now", OffsetDateTime.now(clock))
        .query(Integer.class)
        .single();
  }

  /// What is counted for a typed name: the account, so that its mail address is no second way; for
  /// a name nobody has, the name.
  @Transactional(readOnly = true)
  public String subject(String usernameOrEmail) {
    return accounts
        .findId(usernameOrEmail)
        .map(account -> account.value().toString())
        .orElseGet(() -> cut(Accounts.fold(usernameOrEmail)));
  }

  /// Begun or found, and locked until the end, in one statement: a sign-in that succeeds meanwhile
  /// may delete the row between two.
  private Row row(String kind, String subject, String device) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    Map<String, Object> key = Map.of("kind", kind, "subject", subject, "device", device);
    return jdbc.sql(
            """
            insert into identity.guess_path (kind, subject, device, tries, began_at)
            values (:kind, :subject, :device, 0, :now)
            on conflict (kind, subject, device) do update set tries = guess_path.tries
            returning tries, began_at, holds, held_until
            """)
        .params(key)
        .param("now", now)
        .query(
            (row, number) ->
                new Row(
                    row.getInt("tries"),
                    row.getObject("began_at", OffsetDateTime.class),
                    row.getInt("holds"),
                    Optional.ofNullable(row.getObject("held_until", OffsetDateTime.class))))
        .single();
  }

  private void store(String kind, String subject, String device, Row row) {
    jdbc.sql(
            """
            update identity.guess_path
               set tries = :tries, began_at = :began, holds = :holds, held_until = :until
             where kind = :kind and subject = :subject and device = :device
            """)
        .params(Map.of("kind", kind, "subject", subject, "device", device))
        .param("tries", row.tries())
        .param("began", row.beganAt())
        .param("holds", row.holds())
        .param("until", row.heldUntil().orElse(null))
        .update();
  }

  private static Optional<AccountId> account(String subject) {
    try {
      return Optional.of(new AccountId(UUID.fromString(subject)));
    } catch (IllegalArgumentException nobody) {
      return Optional.empty();
    }
  }

  private static String cut(String words) {
    return words.length() <= LONGEST_SUBJECT ? words : words.substring(0, LONGEST_SUBJECT);
  }

  private record Row(
      int tries, OffsetDateTime beganAt, int holds, Optional<OffsetDateTime> heldUntil) {

    boolean isHeld(OffsetDateTime now) {
      return heldUntil.filter(until -> until.isAfter(now)).isPresent();
    }

    Row again(OffsetDateTime now, int limit) {
      boolean fresh = heldUntil.isPresent() || beganAt.plus(WINDOW).isBefore(now);
      int more = fresh ? 1 : tries + 1;
      OffsetDateTime began = fresh ? now : beganAt;
      int before = beganAt.plus(FORGOTTEN).isBefore(now) ? 0 : holds;
      if (more < limit) {
        return new Row(more, began, before, Optional.empty());
      }
      Duration hold = WINDOW.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
      return new Row(
          more,
          began,
          before + 1,
          Optional.of(now.plus(hold.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : hold)));
    }
  }
}
