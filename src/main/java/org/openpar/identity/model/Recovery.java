package org.openpar.identity.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.openpar.identity.AccountEnabled;
import org.openpar.identity.AccountId;
import org.openpar.identity.OutsideIdentityUnlinked;
import org.openpar.identity.model.OneTimeLinks.Purpose;
import org.openpar.organization.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives an administrator who lost every way in the account back, on the word of whoever holds the
/// server: the breaking of the glass (TCVN 14423:2026, 5.5.2.2 b). Whatever stood in the way, or
/// may be in strange hands, goes; roles stay as they were.
@Component
class Recovery {

  /// Nobody else gave one: the trail says why it was done.
  private static final String REASON = "Khôi phục tài khoản quản trị bằng liên kết trên máy chủ";

  private final JdbcClient jdbc;
  private final Authenticators authenticators;
  private final Passkeys passkeys;
  private final ConsoleLinks console;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Recovery(
      JdbcClient jdbc,
      Authenticators authenticators,
      Passkeys passkeys,
      ConsoleLinks console,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.console = console;
    this.events = events;
    this.clock = clock;
  }

  /// In the transaction that sets the new password.
  void breakTheGlass(AccountId account) {
    console.used(account, Purpose.RECOVERY);
    if (authenticators.has(account)) {
      authenticators.reset(account, REASON);
    }
    passkeys.listOf(account).forEach(passkey -> passkeys.remove(account, passkey.id()));
    leaveTheDirectory(account);
    reopen(account);
  }

  /// The password the directory keeps may be what cannot be proved any more.
  private void leaveTheDirectory(AccountId account) {
    int cut =
        jdbc.sql(
                """
                delete from identity.outside_identity
                 where account_id = :account and issuer = :place
                """)
            .param("account", account.value())
            .param("place", OutsidePlace.DIRECTORY)
            .update();
    if (cut > 0) {
      events.publishEvent(new OutsideIdentityUnlinked(account, OutsidePlace.DIRECTORY));
    }
  }

  private void reopen(AccountId account) {
    jdbc.sql(
            """
            update identity.account
               set enabled = true, in_use_since = :now, warned_at = null,
                   closed_at = null, closed_because = null, closed_reason = null
             where id = :id and not enabled
            returning person_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", account.value())
        .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
        .optional()
        .ifPresent(person -> events.publishEvent(new AccountEnabled(account, person, REASON)));
  }
}
