package org.openpar.identity.model;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpar.platform.model.Identifier;

/// Puts a new key in the place of the old one, beside the running application. Three steps, each of
/// which finds what the one before left, so that whoever is cut off begins again with the same
/// command: the new key is written beside the old one; one transaction locks everything anew; the
/// old key is destroyed. At each moment the keys on the disk open everything in the database.
public final class KeyRotation {

  /// Where something locked stands, by the column that names the row.
  private static final Map<String, String> LOCKED =
      Map.of(
          "identity.authenticator", "account_id",
          "identity.offered_authenticator", "account_id",
          "identity.retired_recovery_key", "key_id");

  private final Store store;
  private final Clock clock;

  private KeyRotation(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Where the keys are.
  private sealed interface Store {

    List<SecretKey> keys() throws IOException;

    record OfTheFile(KeyFile file) implements Store {
      @Override
      public List<SecretKey> keys() throws IOException {
        return file.read();
      }
    }

    record OfTheEnvironment(List<SecretKey> keys) implements Store {}
  }

  /// The environment holds one key only: which one should take its place?
  public static final class NextKeyMissing extends RuntimeException {}

  /// @param given what OPENPAR_KEY says, empty where the key lies in the folder
  public static KeyRotation of(String given, Path data, Clock clock) {
    if (given.isBlank()) {
      return new KeyRotation(new Store.OfTheFile(KeyFile.in(data)), clock);
    }
    List<SecretKey> keys = SecretKey.parse(given);
    if (keys.size() == 1) {
      throw new NextKeyMissing();
    }
    return new KeyRotation(new Store.OfTheEnvironment(keys), clock);
  }

  /// All three steps.
  ///
  /// @return how many secrets are locked with the new key now
  public int run(Connection database) throws SQLException, IOException {
    demandThatEverythingOpens(database);
    prepare();
    int secrets = lockAnew(database);
    finish();
    return secrets;
  }

  void demandThatEverythingOpens(Connection database) throws SQLException, IOException {
    SecretBox box = SecretBox.of(store.keys());
    for (String table : LOCKED.keySet()) {
      readLocked(database, table).values().forEach(box::unlock);
    }
  }

  void prepare() throws IOException {
    if (store instanceof Store.OfTheFile(KeyFile file)) {
      file.prepareNext();
    }
  }

  int lockAnew(Connection database) throws SQLException, IOException {
    boolean alone = database.getAutoCommit();
    database.setAutoCommit(false);
    try {
      int secrets = lockAll(database);
      database.commit();
      return secrets;
    } catch (SQLException | RuntimeException cutOff) {
      database.rollback();
      throw cutOff;
    } finally {
      database.setAutoCommit(alone);
    }
  }

  void finish() throws IOException {
    if (store instanceof Store.OfTheFile(KeyFile file)) {
      file.keepNewestOnly();
    }
  }

  /// The second step without its end.
  int lockAll(Connection database) throws SQLException, IOException {
    try (Statement shut = database.createStatement()) {
      // Nobody begins an authenticator meanwhile: see Authenticators.begin.
      shut.execute(
          """
          lock table identity.authenticator, identity.offered_authenticator,
                     identity.retired_recovery_key in share row exclusive mode
          """);
    }
    List<SecretKey> keys = store.keys();
    SecretBox box = SecretBox.of(keys);
    int secrets = 0;
    for (String table : LOCKED.keySet()) {
      secrets += lockAnew(database, table, box);
    }
    for (SecretKey old : keys.subList(0, keys.size() - 1)) {
      retire(database, old, box);
    }
    record(database, keys.getLast(), secrets);
    return secrets;
  }

  private static int lockAnew(Connection database, String table, SecretBox box)
      throws SQLException {
    Map<Object, byte[]> locked = readLocked(database, table);
    try (PreparedStatement update =
        database.prepareStatement(
            "update %s set secret = ? where %s = ?".formatted(table, LOCKED.get(table)))) {
      for (var row : locked.entrySet()) {
        update.setBytes(1, box.lock(box.unlock(row.getValue())));
        update.setObject(2, row.getKey());
        update.addBatch();
      }
      update.executeBatch();
    }
    return locked.size();
  }

  private static Map<Object, byte[]> readLocked(Connection database, String table)
      throws SQLException {
    Map<Object, byte[]> locked = new LinkedHashMap<>();
    try (PreparedStatement select =
            database.prepareStatement(
                "select %s, secret from %s".formatted(LOCKED.get(table), table));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        locked.put(row.getObject(1), row.getBytes(2));
      }
    }
    return locked;
  }

  /// What only has a fingerprint cannot be locked anew: the recovery codes people have on paper go
  /// on being recognised by what the old key left for them.
  private void retire(Connection database, SecretKey old, SecretBox box) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            """
            insert into identity.retired_recovery_key (key_id, secret, retired_at)
            select ?, ?, ?
             where exists (select from identity.recovery_code where used_at is null)
            on conflict (key_id) do nothing
            """)) {
      insert.setString(1, old.id());
      insert.setBytes(2, box.lock(old.derived(Authenticators.RECOVERY)));
      insert.setObject(3, OffsetDateTime.now(clock));
      insert.executeUpdate();
    }
  }

  /// Once for each new key, also when the command had to begin again.
  private void record(Connection database, SecretKey newest, int secrets) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            """
            insert into identity.key_rotation (id, key_id, rotated_at, secrets) values (?, ?, ?, ?)
            on conflict (key_id) do nothing
            """)) {
      insert.setObject(1, Identifier.next());
      insert.setString(2, newest.id());
      insert.setObject(3, OffsetDateTime.now(clock));
      insert.setInt(4, secrets);
      insert.executeUpdate();
    }
  }
}
