package org.openpar.identity.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The devices on which somebody has signed in before, by a secret in a cookie.
@Service
public class Devices {

  private final JdbcClient jdbc;
  private final Clock clock;

  Devices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The name under which tries from this device are counted for an account; "" while it is strange
  /// to that account.
  @Transactional(readOnly = true)
  public String known(@Nullable String secret, String subject) {
    if (secret == null || secret.isEmpty()) {
      return "";
    }
    byte[] hash = new SecretToken(secret).hash();
    return jdbc.sql(
                """
                select exists (select from identity.known_device
                                where key_hash = :hash and account_id::text = :subject)
                """)
            .param("hash", hash)
            .param("subject", subject)
            .query(Boolean.class)
            .single()
        ? HexFormat.of().formatHex(hash)
        : "";
  }

  /// Remembers the device for an account; the secret stays the one it has, if it has one.
  @Transactional
  public String remember(@Nullable String secret, AccountId account) {
    SecretToken token =
        secret == null || secret.isEmpty() ? SecretToken.next() : new SecretToken(secret);
    jdbc.sql(
            """
            insert into identity.known_device (key_hash, account_id, last_sign_in_at)
            values (:hash, :account, :now)
            on conflict (key_hash, account_id) do update set last_sign_in_at = :now
            """)
        .param("hash", token.hash())
        .param("account", account.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
    return token.words();
  }

  /// After a reset nothing that was known before is trusted.
  @Transactional
  public void forget(AccountId account) {
    jdbc.sql("delete from identity.known_device where account_id = :account")
        .param("account", account.value())
        .update();
  }
}
