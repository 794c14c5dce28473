package org.openpar.identity.model;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.openpar.identity.AccountId;
import org.openpar.identity.ProofChange;
import org.openpar.identity.RecoveryCodeUsed;
import org.openpar.identity.RecoveryCodesRenewed;
import org.openpar.identity.SecondFactorEnrolled;
import org.openpar.identity.SecondFactorRemoved;
import org.openpar.identity.SecondFactorReplaced;
import org.openpar.identity.SecondFactorReset;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second factor: an authenticator on a telephone, and ten recovery codes for the day it is
/// lost. A code opens once; its secret lies locked in the database.
@Service
public class Authenticators {

  private static final int CODES = 10;
  private static final int LETTERS = 12;
  private static final int GROUP = 4;

  /// Without letters that look like others.
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  /// What a recovery code is fingerprinted for.
  static final String RECOVERY = "recovery-code";

  private static final Pattern DIGITS = Pattern.compile("\\d{6}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
  private static final SecureRandom RANDOM = new SecureRandom();

  /// What a right code was.
  public enum Proof {
    AUTHENTICATOR,
    RECOVERY_CODE
  }

  private final JdbcClient jdbc;
  private final SecretBox box;
  private final RealTime time;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Authenticators(
      JdbcClient jdbc,
      SecretBox box,
      RealTime time,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.box = box;
    this.time = time;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public boolean has(AccountId account) {
    return jdbc.sql(
            """
            select exists (select from identity.authenticator
                            where account_id = :account and confirmed_at is not null)
            """)
        .param("account", account.value())
        .query(Boolean.class)
        .single();
  }

  /// A new secret for an authenticator that is to be set up, in words. Whoever has looked at one
  /// before knows nothing of it; an authenticator that is there works on.
  @Transactional
  public String begin(AccountId account) {
    keepTheKey();
    jdbc.sql(
            """
            insert into identity.offered_authenticator (account_id, secret, made_at)
            values (:account, :secret, :now)
            on conflict (account_id) do update
               set secret = excluded.secret, made_at = excluded.made_at
            """)
        .param("account", account.value())
        .param("secret", box.lock(TimeCodes.next().secret()))
        .param("now", OffsetDateTime.now(clock))
        .update();
    return begun(account);
  }

  /// The key is not changed between the locking of a secret and the end of the transaction: else
  /// it would come too late to be locked anew (KeyRotation).
  private void keepTheKey() {
    jdbc.sql("lock table identity.offered_authenticator in row exclusive mode").update();
  }

  /// The secret that was shown last and waits to be confirmed, in words.
  @Transactional(readOnly = true)
  public String begun(AccountId account) {
    return offered(account).secretInWords();
  }

  /// The new authenticator has shown that it works: from now on it is asked for, and no other.
  /// Returns the recovery codes, for this once.
  @Transactional
  public List<String> confirm(AccountId account, String code) {
    long step =
        offered(account)
            .step(BETWEEN.matcher(code).replaceAll(""), time.now())
            .orElseThrow(CodeWrong::new);
    ProofChange done =
        has(account) ? new SecondFactorReplaced(account) : new SecondFactorEnrolled(account);
    int set =
        jdbc.sql(
                """
                with offered as (
                  delete from identity.offered_authenticator where account_id = :account
                  returning account_id, secret, made_at)
                insert into identity.authenticator
                       (account_id, secret, made_at, confirmed_at, last_step)
                select account_id, secret, made_at, :now, :step from offered
                on conflict (account_id) do update
                   set secret = excluded.secret, made_at = excluded.made_at,
                       confirmed_at = excluded.confirmed_at, last_step = excluded.last_step
                """)
            .param("account", account.value())
            .param("now", OffsetDateTime.now(clock))
            .param("step", step)
            .update();
    if (set == 0) {
      // Another window was faster.
      throw new AuthenticatorMissing();
    }
    events.publishEvent(done);
    return fresh(account);
  }

  /// What a code proves, if it is right; a right one is never right again.
  @Transactional
  public Optional<Proof> prove(AccountId account, String code) {
    String plain = BETWEEN.matcher(code).replaceAll("");
    if (DIGITS.matcher(plain).matches()) {
      return has(account) && fits(account, plain)
          ? Optional.of(Proof.AUTHENTICATOR)
          : Optional.empty();
    }
    return useRecoveryCode(account, plain) ? Optional.of(Proof.RECOVERY_CODE) : Optional.empty();
  }

  /// New recovery codes; the old ones are worthless.
  @Transactional
  public List<String> renew(AccountId account) {
    if (!has(account)) {
      throw new AuthenticatorMissing();
    }
    events.publishEvent(new RecoveryCodesRenewed(account));
    return fresh(account);
  }

  @Transactional(readOnly = true)
  public int countRecoveryCodes(AccountId account) {
    return jdbc.sql(
            """
            select count(*) from identity.recovery_code
             where account_id = :account and used_at is null
            """)
        .param("account", account.value())
        .query(Integer.class)
        .single();
  }

  @Transactional
  public void remove(AccountId account) {
    takeAway(account, new SecondFactorRemoved(account));
  }

  /// An administrator helps whoever has lost it.
  @Transactional
  void reset(AccountId account, String reason) {
    takeAway(account, new SecondFactorReset(account, reason));
  }

  private void takeAway(AccountId account, ProofChange because) {
    for (String table : List.of("recovery_code", "authenticator", "offered_authenticator")) {
      jdbc.sql("delete from identity." + table + " where account_id = :account")
          .param("account", account.value())
          .update();
    }
    events.publishEvent(because);
  }

  /// Right, and of a later step than any before: a code read over a shoulder opens nothing.
  private boolean fits(AccountId account, String code) {
    OptionalLong step =
        codes(account).map(codes -> codes.step(code, time.now())).orElse(OptionalLong.empty());
    return step.isPresent()
        && jdbc.sql(
                    """
                    update identity.authenticator set last_step = :step
                     where account_id = :account and last_step < :step
                    """)
                .param("step", step.getAsLong())
                .param("account", account.value())
                .update()
            == 1;
  }

  private Optional<TimeCodes> codes(AccountId account) {
    return jdbc.sql("select secret from identity.authenticator where account_id = :account")
        .param("account", account.value())
        .query((row, number) -> new TimeCodes(box.unlock(row.getBytes("secret"))))
        .optional();
  }

  private TimeCodes offered(AccountId account) {
    return jdbc.sql("select secret from identity.offered_authenticator where account_id = :account")
        .param("account", account.value())
        .query((row, number) -> new TimeCodes(box.unlock(row.getBytes("secret"))))
        .optional()
        .orElseThrow(AuthenticatorMissing::new);
  }

  private boolean useRecoveryCode(AccountId account, String code) {
    boolean used =
        jdbc.sql(
                    """
                    update identity.recovery_code set used_at = :now
                     where account_id = :account and code_hash in (:hashes) and used_at is null
                    """)
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.value())
                .param("hashes", fingerprints(code.toUpperCase(Locale.ROOT)))
                .update()
            == 1;
    if (used) {
      events.publishEvent(new RecoveryCodeUsed(account, countRecoveryCodes(account)));
    }
    return used;
  }

  /// What the code looks like under the key of today and under each that was in its place.
  private List<byte[]> fingerprints(String code) {
    List<byte[]> fingerprints =
        new ArrayList<>(
            jdbc.sql("select secret from identity.retired_recovery_key")
                .query((row, number) -> SecretKey.mac(box.unlock(row.getBytes("secret")), code))
                .list());
    fingerprints.add(box.fingerprint(RECOVERY, code));
    return fingerprints;
  }

  private List<String> fresh(AccountId account) {
    jdbc.sql("delete from identity.recovery_code where account_id = :account")
        .param("account", account.value())
        .update();
    List<String> codes = new ArrayList<>();
    while (codes.size() < CODES) {
      String code = code();
      jdbc.sql(
              """
              insert into identity.recovery_code (account_id, code_hash) values (:account, :hash)
              """)
          .param("account", account.value())
          .param("hash", box.fingerprint(RECOVERY, code))
          .update();
      codes.add(code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }
    return List.copyOf(codes);
  }

  private static String code() {
    StringBuilder code = new StringBuilder();
    for (int place = 0; place < LETTERS; place++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  static final class CodeWrong extends RuleViolated {
    CodeWrong() {
      super("code", "second-factor.wrong");
    }
  }

  static final class AuthenticatorMissing extends RuleViolated {
    AuthenticatorMissing() {
      super("", "second-factor.missing");
    }
  }
}
