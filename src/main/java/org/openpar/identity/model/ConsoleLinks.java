package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openpar.identity.AccountId;
import org.openpar.identity.ConsoleLinkPrinted;
import org.openpar.identity.ConsoleLinkUsed;
import org.openpar.identity.OneTimeLinkId;
import org.openpar.identity.model.OneTimeLinks.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes known what was printed on the server past every permission: the trail keeps it, and the
/// administrators hear of it. The command line cannot write to the trail, so the application looks
/// for new links by itself, at the latest when one is used.
@Service
public class ConsoleLinks {

  private static final Duration ALARMING = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsoleLinks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /// Tells of every link that nobody knows of yet.
  @Transactional
  public void announce() {
    jdbc.sql(
            """
            update identity.one_time_link set announced_at = :now
             where purpose in ('FIRST_ADMINISTRATOR', 'RECOVERY') and announced_at is null
            returning id, purpose, account_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new ConsoleLinkPrinted(
                    new OneTimeLinkId(row.getObject("id", UUID.class)),
                    row.getString("purpose"),
                    Optional.ofNullable(row.getObject("account_id", UUID.class))
                        .map(AccountId::new)
                        .orElse(null)))
        .list()
        .forEach(events::publishEvent);
  }

  /// One of them was used, for this account.
  @Transactional
  void used(AccountId account, Purpose purpose) {
    announce();
    events.publishEvent(new ConsoleLinkUsed(account, purpose.name()));
  }

  /// Whether one was printed in the last days, apart from those of the beginning, when there was
  /// nobody yet.
  @Transactional(readOnly = true)
  public boolean printedLately() {
    return jdbc.sql(
            """
            select exists (
              select from identity.one_time_link l
               where l.purpose in ('FIRST_ADMINISTRATOR', 'RECOVERY') and l.made_at > :since
                 and exists (select from identity.account a where a.opened_at < l.made_at))
            """)
        .param("since", OffsetDateTime.now(clock).minus(ALARMING))
        .query(Boolean.class)
        .single();
  }

  /// Whoever is an administrator today and can be written to.
  @Transactional(readOnly = true)
  public List<AccountId> listAdministrators() {
    return jdbc.sql(
            """
            select a.id from identity.account a
             where a.enabled and exists (
                   select from identity.role_grant g
                    where g.account_id = a.id and g.role = 'ADMINISTRATOR' and g.ended_at is null
                      and (g.valid_from is null or g.valid_from <= :day)
                      and (g.valid_to is null or g.valid_to >= :day))
            """)
        .param("day", LocalDate.now(clock))
        .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
        .list();
  }
}
