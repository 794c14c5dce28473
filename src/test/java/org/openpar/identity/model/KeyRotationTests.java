package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.AccountId;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The key is changed on a folder of the test's own, beside the application of the sample province.
@OpenParTest
class KeyRotationTests {

  private static final String USERNAME = "long.stttt";

  @Autowired private DataSource database;
  @Autowired private JdbcClient jdbc;
  @Autowired private Accounts accounts;
  @Autowired private RealTime time;
  @Autowired private Clock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private KeyRotations rotations;
  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;

  @TempDir private Path data;

  private AccountId account;
  private List<String> codes;

  @BeforeEach
  void somebodyUsesTwoFactors() throws IOException {
    leaveNothing();
    account = accounts.find(USERNAME).orElseThrow().id();
    Authenticators authenticators = running();
    begin(authenticators);
    codes = authenticators.confirm(account, code("offered_authenticator"));
    begin(authenticators);
  }

  @AfterEach
  void leaveNothing() {
    for (String table :
        List.of(
            "recovery_code",
            "authenticator",
            "offered_authenticator",
            "retired_recovery_key",
            "key_rotation")) {
      jdbc.sql("delete from identity." + table).update();
    }
  }

  @Test
  void putsANewKeyInThePlaceOfTheOldOne() throws Exception {
    String old = key();
    byte[] before = secret("authenticator");
    Authenticators running = running();

    int secrets = rotate();

    assertThat(secrets).isEqualTo(2);
    assertThat(key()).isNotEqualTo(old);
    assertThat(Files.readAllLines(file())).hasSize(1);
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> SecretBox.of(SecretKey.parse(old)).unlock(secret("authenticator")))
        .as("the old key opens nothing any more")
        .hasMessageContaining("OPENPAR_KEY");
    assertThat(box().unlock(secret("authenticator")))
        .isEqualTo(SecretBox.of(SecretKey.parse(old)).unlock(before));
    assertThat(proves(running)).as("the application that was running").isTrue();
  }

  @Test
  void recoveryCodesOnPaperStayGoodThroughEveryChange() throws Exception {
    rotate();
    rotate();

    assertThat(running().prove(account, codes.get(0))).contains(Authenticators.Proof.RECOVERY_CODE);
    assertThat(running().prove(account, codes.get(0))).as("once").isEmpty();
    assertThat(running().prove(account, "2222-3333-4444")).isEmpty();
  }

  @Test
  void everyThingOpensWhereverThePowerWasCutAndTheSameCommandFinishes() throws Exception {
    String old = key();
    rotation().prepare();
    assertThat(proves(running())).as("the new key is written, nothing is locked with it").isTrue();

    cutOffInTheMiddleOfTheTransaction();
    assertThat(proves(running())).as("the transaction went with the machine").isTrue();

    rotation().prepare();
    assertThat(Files.readAllLines(file())).as("no third key").hasSize(2).startsWith(old);
    try (Connection connection = database.getConnection()) {
      rotation().lockAnew(connection);
    }
    assertThat(proves(running())).as("locked anew, the old key is still there").isTrue();

    Files.writeString(data.resolve("secrets.key.new"), "a half-written f");
    assertThat(proves(running())).as("half a file beside the whole one").isTrue();

    String fresh = Files.readAllLines(file()).getLast();
    rotate();
    assertThat(Files.readAllLines(file())).containsExactly(fresh);
    assertThat(data.resolve("secrets.key.new")).doesNotExist();
    assertThat(proves(running())).isTrue();
    assertThat(running().prove(account, codes.get(1))).contains(Authenticators.Proof.RECOVERY_CODE);
    assertThat(jdbc.sql("select count(*) from identity.key_rotation").query(Long.class).single())
        .as("one change, however often it was begun")
        .isOne();
  }

  @Test
  void waitsForWhoIsJustSettingAnAuthenticatorUp() throws Exception {
    Authenticators running = running();
    CompletableFuture<Integer> rotation = new CompletableFuture<>();
    transaction.executeWithoutResult(
        open -> {
          running.begin(account);
          rotation.completeAsync(this::rotateAside);
          assertThatThrownBy(() -> rotation.get(300, TimeUnit.MILLISECONDS))
              .isInstanceOf(TimeoutException.class);
        });
    rotation.join();
    assertThat(running().begun(account)).isNotEmpty();
  }

  @Test
  void changesNothingWhereTheKeyDoesNotFit() throws Exception {
    Path stranger = data.resolve("stranger");
    KeyFile.in(stranger).createUnlessThere();
    byte[] before = secret("authenticator");

    try (Connection connection = database.getConnection()) {
      assertThatThrownBy(() -> KeyRotation.of("", stranger, clock).run(connection))
          .hasMessageContaining("OPENPAR_KEY");
    }

    assertThat(secret("authenticator")).isEqualTo(before);
    assertThat(Files.readAllLines(stranger.resolve("secrets.key"))).hasSize(1);
  }

  @Test
  void takesBothKeysFromTheEnvironmentWhereTheyAreGivenThere() throws Exception {
    String old = key();
    String fresh = SecretKey.generate().words();
    assertThatThrownBy(() -> KeyRotation.of(old, data, clock))
        .isInstanceOf(KeyRotation.NextKeyMissing.class);

    try (Connection connection = database.getConnection()) {
      KeyRotation.of(old + "," + fresh, data, clock).run(connection);
    }

    assertThat(new SecretBox(fresh, data).unlock(secret("authenticator"))).isNotEmpty();
    assertThat(key()).as("the file is not asked").isEqualTo(old);
  }

  @Test
  void theTrailKnowsOfEveryChangeOnce() throws Exception {
    rotate();

    rotations.announce();
    rotations.announce();

    UUID rotation = jdbc.sql("select id from identity.key_rotation").query(UUID.class).single();
    assertThat(trail.history(rotation).stream().map(Trace::act))
        .containsExactly("SecretsKeyRotated");
  }

  private void begin(Authenticators authenticators) {
    transaction.executeWithoutResult(open -> authenticators.begin(account));
  }

  private int rotateAside() {
    try {
      return rotate();
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private int rotate() throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      return rotation().run(connection);
    }
  }

  private void cutOffInTheMiddleOfTheTransaction() throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      rotation().lockAll(connection);
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private KeyRotation rotation() {
    return KeyRotation.of("", data, clock);
  }

  /// The application as it would be after a start at this moment.
  private Authenticators running() throws IOException {
    return new Authenticators(jdbc, box(), time, events, clock);
  }

  private SecretBox box() throws IOException {
    return new SecretBox("", data);
  }

  private boolean proves(Authenticators running) throws IOException {
    jdbc.sql("update identity.authenticator set last_step = 0").update();
    return running.prove(account, code("authenticator")).isPresent()
        && !running.begun(account).isEmpty();
  }

  private String code(String table) throws IOException {
    return new TimeCodes(box().unlock(secret(table))).at(time.now().getEpochSecond() / 30);
  }

  private byte[] secret(String table) {
    return jdbc.sql("select secret from identity." + table + " where account_id = :account")
        .param("account", account.value())
        .query(byte[].class)
        .single();
  }

  private Path file() {
    return data.resolve("secrets.key");
  }

  private String key() throws IOException {
    return Files.readString(file()).strip();
  }
}
