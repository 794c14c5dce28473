package org.openpar.identity.model;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.PasskeyId;
import org.openpar.identity.PasskeyRegistered;
import org.openpar.identity.PasskeyRemoved;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys of accounts. Only their public half lies here, so whoever steals the database opens
/// nothing with it.
@Service
public class Passkeys implements UserCredentialRepository {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Passkeys(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Passkey> listOf(AccountId account) {
    return jdbc.sql(
            """
            select id, label, created_at, last_used_at from identity.passkey
             where account_id = :account order by created_at, id
            """)
        .param("account", account.value())
        .query(
            (row, number) ->
                new Passkey(
                    new PasskeyId(row.getObject("id", UUID.class)),
                    row.getString("label"),
                    instant(row, "created_at"),
                    instant(row, "last_used_at")))
        .list();
  }

  /// Takes away one of the account's own.
  @Transactional
  public void remove(AccountId account, PasskeyId passkey) {
    String label =
        jdbc.sql(
                """
                delete from identity.passkey where account_id = :account and id = :id
                returning label
                """)
            .param("account", account.value())
            .param("id", passkey.value())
            .query(String.class)
            .optional()
            .orElseThrow(() -> new NotFound("passkey " + passkey.value()));
    events.publishEvent(new PasskeyRemoved(account, label));
  }

  /// By what a passkey knows its owner: the id of the account, which tells a stranger nothing.
  public static Bytes handle(AccountId account) {
    return new Bytes(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(account.value().getMostSignificantBits())
            .putLong(account.value().getLeastSignificantBits())
            .array());
  }

  /// The account of a handle; nobody's when it is none of ours.
  public static AccountId owner(Bytes handle) {
    if (handle.getBytes().length != 2 * Long.BYTES) {
      throw new NotFound("passkey owner");
    }
    ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
    return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  /// WebAuthn writes a new passkey here, and after each use what has changed of it.
  @Override
  @Transactional
  public void save(CredentialRecord record) {
    AccountId account = owner(record.getUserEntityUserId());
    if (use(record) > 0) {
      return;
    }
    jdbc.sql(
            """
            insert into identity.passkey
              (id, account_id, label, credential_id, public_key, signature_count, verifies_user,
               backup_eligible, backed_up, transports, attestation, attestation_data, created_at,
               last_used_at)
            values (:id, :account, :label, :credential, :key, :count, :verifies, :eligible, :backed,
                    :transports, :attestation, :data, :now, :now)
            """)
        .param("id", PasskeyId.next().value())
        .param("account", account.value())
        .param("label", record.getLabel())
        .param("credential", record.getCredentialId().getBytes())
        .param("key", record.getPublicKey().getBytes())
        .param("count", record.getSignatureCount())
        .param("verifies", record.isUvInitialized())
        .param("eligible", record.isBackupEligible())
        .param("backed", record.isBackupState())
        .param(
            "transports",
            record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" ")))
        .param("attestation", bytes(record.getAttestationObject()))
        .param("data", bytes(record.getAttestationClientDataJSON()))
        .param("now", OffsetDateTime.now(clock))
        .update();
    events.publishEvent(new PasskeyRegistered(account, record.getLabel()));
  }

  private int use(CredentialRecord record) {
    return jdbc.sql(
            """
            update identity.passkey
               set signature_count = :count, verifies_user = :verifies, backed_up = :backed,
                   last_used_at = :now
             where credential_id = :credential
            """)
        .param("count", record.getSignatureCount())
        .param("verifies", record.isUvInitialized())
        .param("backed", record.isBackupState())
        .param("now", OffsetDateTime.now(clock))
        .param("credential", record.getCredentialId().getBytes())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return jdbc.sql("select * from identity.passkey where credential_id = :credential")
        .param("credential", credential.getBytes())
        .query((row, number) -> read(row))
        .optional()
        .orElse(null);
  }

  @Override
  @Transactional(readOnly = true)
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return jdbc.sql("select * from identity.passkey where account_id = :account")
        .param("account", owner(handle).value())
        .query((row, number) -> read(row))
        .list();
  }

  /// Nobody but their owner takes one away, by [#remove].
  @Override
  public void delete(Bytes credential) {
    throw new UnsupportedOperationException("passkeys are removed by their owner");
  }

  private static CredentialRecord read(ResultSet row) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(handle(new AccountId(row.getObject("account_id", UUID.class))))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("verifies_user"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports(row.getString("transports")))
        .attestationObject(optional(row.getBytes("attestation")))
        .attestationClientDataJSON(optional(row.getBytes("attestation_data")))
        .created(instant(row, "created_at"))
        .lastUsed(instant(row, "last_used_at"))
        .label(row.getString("label"))
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static @Nullable Bytes optional(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }
}
