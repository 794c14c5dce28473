package org.openpar.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpar.audit.TraceForm;
import org.openpar.audit.WrittenTrail;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/// What a superuser of the database can do to the trail, five hundred times at random, and that
/// none of it goes unnoticed as long as the last anchor is out of his reach.
class TamperingTests {

  private static final int TRIES = 440;
  private static final int ROLLBACKS = 60;
  private static final int SEALS = 12;

  @TempDir private static Path folder;
  @TempDir private static Path foreign;

  private static SealedTrail trail;
  private static final List<String> COPIES = new ArrayList<>();

  private final Random random = new Random(20_261_126);

  @BeforeAll
  static void writeATrailAndKeepACopyOfEachStage() throws Exception {
    trail = new SealedTrail(folder, 500);
    for (int seal = 0; seal < SEALS; seal++) {
      trail.writeAndSeal(20 + seal * 7);
      COPIES.add(copy(trail.written.url(), "stage_" + seal));
    }
  }

  @Test
  void findsEveryTamperingAndSaysWhatItWas() throws Exception {
    Map<Fault, Integer> found = new EnumMap<>(Fault.class);
    List<String> missed = new ArrayList<>();
    try (Connection superuser = trail.written.connect();
        Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (int i = 0; i < TRIES; i++) {
        superuser.setAutoCommit(false);
        Tampering tampering = Tampering.values()[i % Tampering.values().length];
        tampering.act(new Attacker(superuser, random, foreign));
        Verdict verdict = trail.verify(superuser);
        verdict.findings().forEach(finding -> found.merge(finding.fault(), 1, Integer::sum));
        if (verdict.intact() || !tampering.isTold(verdict)) {
          missed.add(i + " " + tampering + " " + verdict.findings());
        }
        superuser.rollback();
        superuser.setAutoCommit(true);
      }
    }
    assertThat(missed).isEmpty();
    assertThat(found).containsKeys(Fault.CHANGED, Fault.DELETED, Fault.INSERTED, Fault.REORDERED);
    assertThat(trail.verify().findings()).isEmpty();
  }

  @Test
  void findsEveryOlderCopyAlsoAfterItHasGrownAgain() throws Exception {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < ROLLBACKS; i++) {
      String url = copy(COPIES.get(random.nextInt(SEALS - 1)), "old_" + i);
      if (i % 2 == 1) {
        grow(url);
      }
      try (Connection copy = DriverManager.getConnection(url)) {
        Verdict verdict = trail.verify(copy);
        if (verdict.findings().stream().noneMatch(one -> one.fault() == Fault.ROLLED_BACK)) {
          missed.add(i + " " + url + " " + verdict.findings());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void neverAccusesAnUntouchedTrailWhileItIsWritten() throws Exception {
    Path other = Files.createDirectory(folder.resolve("busy"));
    SealedTrail busy = new SealedTrail(other, 7);
    List<Finding> accused = new ArrayList<>();
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; i < 40; i++) {
                    try {
                      busy.written.write(1 + i % 5);
                      busy.sealer.seal();
                    } catch (IOException failure) {
                      throw new IllegalStateException(failure);
                    }
                  }
                });
    while (writer.isAlive()) {
      accused.addAll(busy.verify().findings());
    }
    assertThat(accused).isEmpty();
    assertThat(busy.verify().checked()).isEqualTo(120);
  }

  @Test
  void saysThatAnchorsAreMissing() throws Exception {
    try (Connection connection = trail.written.connect()) {
      var nowhere = new AnchorFile(folder.resolve("nowhere.log"));
      Verdict verdict =
          new TrailVerifier(connection, trail.keys::known, nowhere, trail.written.secret())
              .verify();
      assertThat(verdict.code()).isEqualTo(Fault.NOT_ANCHORED.code());
    }
  }

  /// The attacker restores a backup, takes the anchors away and lets the application work on.
  private void grow(String url) throws IOException {
    var copy = new WrittenTrail(url, folder, SealedTrail.CLOCK, random.nextLong());
    AnchorFile own = new AnchorFile(foreign.resolve("own-anchors.log"));
    Sealer sealer = SealedTrail.sealer(copy.database(), trail.keys, own);
    int most = random.nextInt(1, 400);
    copy.write(most);
    sealer.seal();
    copy.write(most);
    sealer.seal();
    Files.delete(own.path());
  }

  private static String copy(String from, String name) throws SQLException {
    String original = from.replaceFirst(".*/([^?]+).*", "$1");
    String server = from.replace("/" + original, "/postgres");
    try (Connection connection = DriverManager.getConnection(server);
        Statement statement = connection.createStatement()) {
      statement.execute("create database %s_%s template %s".formatted(original, name, original));
    }
    return from.replace("/" + original, "/" + original + "_" + name);
  }

  /// @param fault what must be told, among others
  private enum Tampering {
    EDIT_A_NAME(Fault.CHANGED),
    EDIT_A_TIME(Fault.CHANGED),
    EDIT_A_VALUE(Fault.CHANGED),
    EDIT_AND_HASH_ANEW(Fault.CHANGED),
    EDIT_AND_BUILD_THE_TREE_ANEW(Fault.CHANGED),
    DELETE(Fault.DELETED),
    DELETE_WITH_LEAF(Fault.DELETED),
    DELETE_AND_RENUMBER(Fault.DELETED),
    SWAP_CONTENTS(Fault.CHANGED),
    SWAP_CONTENTS_WITH_MARKS(Fault.REORDERED),
    SWAP_LEAVES(Fault.REORDERED),
    INSERT_NOW(Fault.INSERTED),
    INSERT_BACKDATED(Fault.INSERTED),
    INSERT_A_REPLAY(Fault.INSERTED),
    INSERT_WITH_LEAF(Fault.INSERTED),
    CUT_TAIL(Fault.CUT),
    CUT_SEALS_ONLY(Fault.CUT),
    DELETE_A_SEAL(Fault.DELETED),
    EDIT_A_SEAL(Fault.RESIGNED),
    REWRITE_ALL_WITH_A_NEW_KEY(Fault.RESIGNED),
    EMPTY_ALL(Fault.CUT),
    ANOTHER_TRAIL(Fault.ROLLED_BACK);

    private final Fault fault;

    Tampering(Fault fault) {
      this.fault = fault;
    }

    boolean isTold(Verdict verdict) {
      return verdict.findings().stream().anyMatch(finding -> finding.fault() == fault);
    }

    void act(Attacker attacker) throws SQLException, IOException {
      switch (this) {
        case EDIT_A_NAME -> attacker.edit("person_name = 'Người khác'");
        case EDIT_A_TIME -> attacker.edit("at = at - interval '1 microsecond'");
        case EDIT_A_VALUE -> attacker.edit("after = jsonb_set(after, '{count}', '-1')");
        case EDIT_AND_HASH_ANEW -> attacker.hashAnew(attacker.edit("outcome = 'DENIED'"));
        case EDIT_AND_BUILD_THE_TREE_ANEW -> {
          attacker.edit("act = 'Bịa'");
          attacker.resealWith(new KeyFolder(folder), false);
        }
        case DELETE -> attacker.run("delete from audit.trace where number = " + attacker.any());
        case DELETE_WITH_LEAF -> attacker.deleteWithLeaf(attacker.any(), false);
        case DELETE_AND_RENUMBER -> attacker.deleteWithLeaf(attacker.any(), true);
        case SWAP_CONTENTS -> attacker.swapContents("");
        case SWAP_CONTENTS_WITH_MARKS -> attacker.swapContents(", mark");
        case SWAP_LEAVES -> attacker.swapLeaves();
        case INSERT_NOW -> attacker.insert("at, null, pg_current_xact_id()");
        case INSERT_BACKDATED -> attacker.insert("at - interval '3 days', mark, xid");
        case INSERT_A_REPLAY -> attacker.insert("at, mark, xid");
        case INSERT_WITH_LEAF -> attacker.insertWithLeaf();
        case CUT_TAIL -> attacker.cut(true);
        case CUT_SEALS_ONLY -> attacker.cut(false);
        case DELETE_A_SEAL ->
            attacker.run("delete from audit.checkpoint where size = " + attacker.seal());
        case EDIT_A_SEAL ->
            attacker.run(
                "update audit.checkpoint set line = replace(line, '2018-10-15T02', '2018-10-15T01')"
                    + " where size = "
                    + attacker.seal());
        case REWRITE_ALL_WITH_A_NEW_KEY -> {
          attacker.edit("person_name = 'Người khác'");
          attacker.resealWith(new KeyFolder(foreign), true);
        }
        case EMPTY_ALL ->
            attacker.run("truncate audit.trace, audit.leaf, audit.branch, audit.checkpoint");
        case ANOTHER_TRAIL -> attacker.run("update audit.log set id = gen_random_uuid()");
      }
    }
  }

  /// A superuser with triggers off, and with every tool the application has but its keys.
  private record Attacker(Connection connection, Random random, Path foreign) {

    void run(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    long ask(String sql) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getLong(1);
      }
    }

    /// Some trace, but not one of the last seal, so that cutting is told from deleting.
    long any() throws SQLException {
      long count = ask("select size from audit.checkpoint order by size desc offset 1 limit 1");
      return ask("select trace from audit.leaf where number = " + random.nextLong(count));
    }

    long seal() throws SQLException {
      return ask(
          "select size from audit.checkpoint order by size limit 1 offset "
              + random.nextInt(SEALS - 1));
    }

    long edit(String change) throws SQLException {
      long trace = any();
      run("update audit.trace set " + change + " where number = " + trace);
      return trace;
    }

    void hashAnew(long trace) throws SQLException {
      String forged;
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select " + TraceForm.COLUMNS + " from audit.trace t where number = " + trace)) {
        row.next();
        byte[] hash = new MerkleHash().leaf(TraceForm.of(row).bytes());
        forged = HexFormat.of().formatHex(hash);
      }
      run("update audit.leaf set hash = '\\x" + forged + "' where trace = " + trace);
    }

    void deleteWithLeaf(long trace, boolean renumber) throws SQLException {
      long leaf = ask("select number from audit.leaf where trace = " + trace);
      run("delete from audit.trace where number = " + trace);
      run("delete from audit.leaf where number = " + leaf);
      if (renumber) {
        run("update audit.leaf set number = -number where number > " + leaf);
        run("update audit.leaf set number = -number - 1 where number < 0");
      }
    }

    void swapContents(String more) throws SQLException {
      long one = any();
      long other = any();
      while (other == one) {
        other = any();
      }
      String columns = "at, act, subject_id, reason, before, after" + more;
      run(
          """
          update audit.trace t set (%s) = (select %s from audit.trace o
             where o.number in (%d, %d) and o.number <> t.number)
           where t.number in (%d, %d)
          """
              .formatted(columns, columns, one, other, one, other));
    }

    void swapLeaves() throws SQLException {
      long one = ask("select number from audit.leaf where trace = " + any());
      // Its neighbor, which is sealed with it unless it is the last of its seal.
      long other =
          ask("select count(*) from audit.checkpoint where size = " + (one + 1)) > 0
              ? one - 1
              : one + 1;
      run("update audit.leaf set number = -1 where number = " + one);
      run("update audit.leaf set number = " + one + " where number = " + other);
      run("update audit.leaf set number = " + other + " where number = -1");
    }

    void insert(String atMarkXid) throws SQLException {
      run(
          """
          insert into audit.trace (act, subject_kind, subject_id, after, at, mark, xid)
          select act, subject_kind, subject_id, after, %s from audit.trace where number = %d
          """
              .formatted(atMarkXid, any()));
    }

    void insertWithLeaf() throws SQLException {
      insert("at, mark, xid");
      long trace = ask("select max(number) from audit.trace");
      long place = ask("select number from audit.leaf where trace = " + any());
      run("update audit.leaf set number = -number - 2 where number >= " + place);
      run("update audit.leaf set number = -number - 1 where number < 0");
      run("insert into audit.leaf values (%d, %d, sha256('x'))".formatted(place, trace));
      hashAnew(trace);
    }

    void cut(boolean withTraces) throws SQLException {
      long size = seal();
      run("delete from audit.checkpoint where size > " + size);
      if (withTraces) {
        run(
            "delete from audit.trace where number in"
                + " (select trace from audit.leaf where number >= "
                + size
                + ")");
        run("delete from audit.leaf where number >= " + size);
      }
    }

    void resealWith(KeyFolder keys, boolean signs) throws SQLException, IOException {
      if (!signs) {
        // Without a key he can only build the tree and keep the seals as they are.
        rebuild();
        return;
      }
      run("truncate audit.leaf, audit.branch, audit.checkpoint");
      new Sealer(
              new SealStore(new SingleConnectionDataSource(connection, true)),
              keys,
              new AnchorFile(foreign.resolve("forged-anchors.log")),
              null,
              TransactionOperations.withoutTransaction(),
              SealedTrail.CLOCK)
          .seal();
      Files.delete(foreign.resolve("forged-anchors.log"));
    }

    private void rebuild() throws SQLException {
      List<Long> traces = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select trace from audit.leaf order by number")) {
        while (row.next()) {
          traces.add(row.getLong(1));
        }
      }
      for (long trace : traces) {
        hashAnew(trace);
      }
    }
  }
}
