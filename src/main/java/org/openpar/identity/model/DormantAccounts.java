package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openpar.identity.AccountGoingDormant;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.ClosedBecause;
import org.openpar.organization.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closes what nobody uses and what belongs to nobody in post (TCVN 14423:2026, 5.6.2.3). All is
/// computed as of today, so nothing is lost when a day was missed, and doing it twice does nothing.
/// The last administrator stays: a province that sleeps for two months must still wake up.
@Service
@Transactional
public class DormantAccounts {

  private static final String WITHOUT_POST =
      """
      select a.id from identity.account a
       where a.enabled and not exists (
         select from organization.post p
          where p.person_id = a.person_id
            and (p.valid_from is null or p.valid_from <= :day)
            and (p.valid_to is null or p.valid_to >= :day))
      """;

  private final JdbcClient jdbc;
  private final AccountRows rows;
  private final AccountKeeping keeping;
  private final Administrators administrators;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DormantAccounts(
      JdbcClient jdbc,
      AccountRows rows,
      AccountKeeping keeping,
      Administrators administrators,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.keeping = keeping;
    this.administrators = administrators;
    this.events = events;
    this.clock = clock;
  }

  /// Closes all there is to close today, and warns of what will be next.
  public void close() {
    Set<AccountId> withoutPost = withoutPost();
    for (AccountLine account : rows.all()) {
      if (account.state() == AccountState.CLOSED) {
        continue;
      }
      if (withoutPost.contains(account.id())) {
        shut(account, ClosedBecause.LEFT_POST);
      } else if (account.closesOn() != null && !account.closesOn().isAfter(today())) {
        shut(account, ClosedBecause.DORMANT);
      } else if (account.state() == AccountState.IDLE) {
        warn(account);
      }
    }
  }

  /// Closes the account of a person who holds no post any more, at once.
  public void close(PersonId person) {
    Set<AccountId> withoutPost = withoutPost();
    rows.all().stream()
        .filter(account -> account.person().equals(person))
        .filter(account -> account.state() != AccountState.CLOSED)
        .filter(account -> withoutPost.contains(account.id()))
        .forEach(account -> shut(account, ClosedBecause.LEFT_POST));
  }

  private void shut(AccountLine account, ClosedBecause because) {
    administrators.inTurn();
    if (!administrators.wouldBeMissed(account)) {
      keeping.shut(account, because, "");
    }
  }

  private void warn(AccountLine account) {
    int fresh =
        jdbc.sql(
                """
                update identity.account set warned_at = :now where id = :id and warned_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", account.id().value())
            .update();
    if (fresh > 0) {
      events.publishEvent(
          new AccountGoingDormant(
              account.id(), account.person(), Objects.requireNonNull(account.closesOn())));
    }
  }

  private Set<AccountId> withoutPost() {
    return new HashSet<>(
        jdbc.sql(WITHOUT_POST)
            .param("day", today())
            .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
            .list());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
