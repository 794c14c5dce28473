package org.openpar.audit.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TraceForm;
import org.openpar.audit.TrailSecret;

/// Checks the whole trail of a database against the seals in it, the keys and the anchors outside.
/// It reads row by row, so that a trail of any length needs the same memory.
///
/// The database is not believed in anything: each leaf is hashed again from what the trace says,
/// each root is worked out again, and the last word is that of the anchors, which the database does
/// not have.
public class TrailVerifier {

  private static final int ROWS_A_TRIP = 2_000;
  private static final int ANCHOR_TRIES = 20;
  private static final long ANCHOR_PAUSE_MILLIS = 100;

  private final Connection database;
  private final Supplier<KnownKeys> keys;
  private final AnchorFile anchors;
  private final @Nullable TrailSecret secret;

  /// @param keys asked for once the database has been begun with: a key that is made meanwhile has
  ///     signed nothing that is seen
  /// @param secret that of the application, where it is at hand: with it a trace written past the
  ///     application is found even though it was sealed
  public TrailVerifier(
      Connection database,
      Supplier<KnownKeys> keys,
      AnchorFile anchors,
      @Nullable TrailSecret secret) {
    this.database = database;
    this.keys = keys;
    this.anchors = anchors;
    this.secret = secret;
  }

  public Verdict verify() throws SQLException {
    // Anchors read before the database cannot be ahead of it, those read after cannot be behind.
    List<Checkpoint> before = new ArrayList<>();
    anchors.each(before::add);
    // Inside a running transaction it checks what that sees.
    boolean own = database.getAutoCommit();
    database.setAutoCommit(false);
    try (Statement begin = database.createStatement()) {
      if (own) {
        begin.execute("set transaction isolation level repeatable read, read only");
      }
      UUID log = log();
      Check check = new Check(log, before.stream().filter(one -> one.log().equals(log)).toList());
      if (check.anchors.isEmpty() && !before.isEmpty()) {
        check.findings.add(Fault.ROLLED_BACK, "other-trail");
      }
      check.leaves();
      check.ends();
      check.unsealed();
      check.anchored();
      return check.verdict();
    } finally {
      if (own) {
        database.rollback();
        database.setAutoCommit(true);
      }
    }
  }

  private UUID log() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select id from audit.log")) {
      return row.next() ? row.getObject(1, UUID.class) : new UUID(0, 0);
    }
  }

  private Statement streaming() throws SQLException {
    Statement statement = database.createStatement();
    statement.setFetchSize(ROWS_A_TRIP);
    return statement;
  }

  /// One pass over a trail.
  private final class Check {
    private final UUID log;
    private final List<Checkpoint> anchors;
    private final KnownKeys known = keys.get();
    private final Findings findings = new Findings();
    private final MerkleTree tree = new MerkleTree();
    private final MerkleHash hash = new MerkleHash();
    private final HexFormat hex = HexFormat.of();
    private @Nullable Checkpoint head;
    private boolean rootsDiffer;
    private boolean markedBefore;
    private boolean anchorFound;
    private boolean numbersAscend = true;
    private long lastNumber;
    private long leaves;
    private long pending;
    private int nextAnchor;

    Check(UUID log, List<Checkpoint> anchors) {
      this.log = log;
      this.anchors =
          anchors.stream().sorted((one, other) -> Long.compare(one.size(), other.size())).toList();
    }

    void leaves() throws SQLException {
      try (Statement statement = streaming();
          Statement seals = streaming();
          ResultSet row =
              statement.executeQuery(
                  "select l.number as leaf, l.trace as of_trace, l.hash, "
                      + TraceForm.COLUMNS
                      + " from audit.leaf l left join audit.trace t on t.number = l.trace"
                      + " order by l.number");
          ResultSet seal =
              seals.executeQuery("select size, line from audit.checkpoint order by size")) {
        boolean more = seal.next();
        while (row.next()) {
          leaf(row);
          compareAnchors();
          while (more && seal.getLong("size") <= leaves) {
            seal(seal);
            more = seal.next();
          }
        }
        while (more) {
          seal(seal);
          more = seal.next();
        }
      }
    }

    private void leaf(ResultSet row) throws SQLException {
      long number = row.getLong("leaf");
      long trace = row.getLong("of_trace");
      if (number != leaves) {
        findings.add(Fault.DELETED, "leaf-missing", leaves);
        rootsDiffer = true;
      }
      leaves = number + 1;
      numbersAscend &= trace > lastNumber;
      lastNumber = trace;
      byte[] sealed = row.getBytes("hash");
      if (row.getObject("number") == null) {
        findings.add(Fault.DELETED, "trace-missing", trace);
      } else {
        TraceForm form = TraceForm.of(row);
        boolean genuine = genuine(form, row.getBytes("mark"));
        if (!Arrays.equals(hash.leaf(form.bytes()), sealed)) {
          changed(trace, genuine && row.getBytes("mark") != null);
        } else if (!genuine) {
          findings.add(Fault.INSERTED, "foreign", trace);
        }
      }
      tree.add(sealed);
    }

    /// A trace the application wrote itself, but that stands under another number, was moved.
    private void changed(long trace, boolean genuine) {
      if (genuine) {
        findings.add(Fault.REORDERED, "moved", trace);
      } else {
        findings.add(Fault.CHANGED, "changed", trace);
      }
    }

    /// Traces from before there were marks have none; once there are, each has one.
    private boolean genuine(TraceForm form, byte @Nullable [] mark) {
      if (mark == null) {
        return !markedBefore;
      }
      markedBefore = true;
      return secret == null || Arrays.equals(mark, form.mark(secret));
    }

    private void seal(ResultSet row) throws SQLException {
      long size = row.getLong("size");
      Optional<Checkpoint> read = Checkpoint.find(row.getString("line"));
      if (read.isEmpty() || read.get().size() != size || !read.get().log().equals(log)) {
        findings.add(Fault.CHANGED, "seal-changed", size);
        return;
      }
      Checkpoint checkpoint = read.get();
      if (!known.knows(checkpoint.key())) {
        findings.add(Fault.RESIGNED, "unknown-key", size, checkpoint.key());
      } else if (!checkpoint.isSignedByOneOf(known)) {
        findings.add(Fault.RESIGNED, "wrong-signature", size);
      }
      String before = head == null ? hex.formatHex(hash.empty()) : head.root();
      if (!checkpoint.previous().equals(before)) {
        findings.add(Fault.DELETED, "seal-missing", size);
      }
      if (size == leaves && !rootsDiffer && !hex.formatHex(tree.root()).equals(checkpoint.root())) {
        rootsDiffer = true;
        findings.add(
            numbersAscend ? Fault.CHANGED : Fault.REORDERED,
            "root",
            head == null ? 0 : head.size(),
            size - 1);
      }
      head = checkpoint;
      numbersAscend = true;
      lastNumber = 0;
    }

    private void compareAnchors() {
      while (nextAnchor < anchors.size() && anchors.get(nextAnchor).size() <= leaves) {
        Checkpoint anchor = anchors.get(nextAnchor++);
        if (anchor.size() == leaves
            && !rootsDiffer
            && !hex.formatHex(tree.root()).equals(anchor.root())) {
          findings.add(Fault.ROLLED_BACK, "anchor-differs", anchor.size());
        }
      }
    }

    void ends() throws SQLException {
      long sealed = head == null ? 0 : head.size();
      if (leaves < sealed) {
        findings.add(
            rootsDiffer ? Fault.DELETED : Fault.CUT, "leaves-missing", sealed - leaves, sealed);
      }
      if (!anchors.isEmpty() && anchors.getLast().size() > sealed) {
        // Numbers are given once and never again, even when their rows are deleted.
        boolean written = lastNumberGiven() >= anchors.getLast().size();
        findings.add(
            written ? Fault.CUT : Fault.ROLLED_BACK,
            written ? "cut" : "older-copy",
            anchors.getLast().size(),
            sealed);
      } else if (leaves > sealed) {
        findings.add(rootsDiffer ? Fault.INSERTED : Fault.CUT, "leaves-unsealed", leaves - sealed);
      }
    }

    private long lastNumberGiven() throws SQLException {
      try (Statement statement = database.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select last_value from "
                      + "pg_sequences where schemaname = 'audit'"
                      + " and sequencename = 'trace_number_seq'")) {
        return row.next() ? row.getLong(1) : 0;
      }
    }

    void unsealed() throws SQLException {
      try (Statement statement = streaming();
          ResultSet row =
              statement.executeQuery(
                  "select "
                      + TraceForm.COLUMNS
                      + """
                      , t.xid < (select c.up_to from audit.checkpoint c
                                   where c.cluster = (select system_identifier
                                                        from pg_control_system())
                                   order by c.size desc limit 1) as late
                         from audit.trace t
                        where not exists (select from audit.leaf l where l.trace = t.number)
                        order by t.number
                      """)) {
        while (row.next()) {
          TraceForm form = TraceForm.of(row);
          if (row.getBoolean("late") || !genuine(form, row.getBytes("mark"))) {
            findings.add(Fault.INSERTED, "unsealed", form.number());
          } else {
            pending++;
          }
        }
      }
    }

    void anchored() {
      if (head == null) {
        return;
      }
      Checkpoint last = head;
      for (int tries = 0; !anchorFound && tries < ANCHOR_TRIES; tries++) {
        if (tries > 0 && !pause()) {
          return;
        }
        TrailVerifier.this.anchors.each(
            one -> anchorFound |= one.log().equals(log) && one.size() >= last.size());
      }
      if (!anchorFound) {
        findings.add(
            Fault.NOT_ANCHORED, anchors.isEmpty() ? "no-anchor" : "anchor-behind", last.size());
      }
    }

    /// The anchor of a seal that was made this moment is on its way.
    private static boolean pause() {
      try {
        Thread.sleep(ANCHOR_PAUSE_MILLIS);
        return true;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    Verdict verdict() {
      return new Verdict(leaves, pending, head, anchorFound, findings.kept());
    }
  }
}
