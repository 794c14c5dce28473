package org.openpar.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TraceForm;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of the seal.
class SealStore {

  /// So many leaves make a branch, whose root is kept.
  static final int LEAVES_A_BRANCH = 256;

  static final int BRANCH_HEIGHT = 8;

  private static final int ROWS_A_TRIP = 1_000;
  private static final long LOCK = 0x6F70656E706172L;

  /// Where the transactions of this cluster stand.
  ///
  /// @param upTo the oldest that still runs; what earlier ones wrote is all there
  record Position(String upTo, long cluster) {}

  record Leaf(long number, long trace, byte[] hash) {}

  /// A seal with the position it was made at.
  record Stored(Checkpoint checkpoint, Position position) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  SealStore(DataSource database) {
    this.template = new JdbcTemplate(database);
    this.template.setFetchSize(ROWS_A_TRIP);
    this.jdbc = JdbcClient.create(template);
  }

  /// Two nodes seal in turn; the lock goes with the transaction.
  void takeTurn() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query((RowCallbackHandler) row -> {});
  }

  UUID log() {
    return jdbc.sql("select id from audit.log").query(UUID.class).single();
  }

  Position position() {
    return jdbc.sql(
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text as up_to,
                   (select system_identifier from pg_control_system()) as cluster
            """)
        .query((row, number) -> position(row))
        .single();
  }

  Optional<Stored> findLast() {
    return jdbc.sql(
            """
            select line, up_to::text as up_to, cluster from audit.checkpoint
             order by size desc limit 1
            """)
        .query((row, number) -> stored(row))
        .optional();
  }

  List<Checkpoint> listNewest(int limit) {
    return jdbc.sql("select line from audit.checkpoint order by size desc limit :limit")
        .param("limit", limit)
        .query((row, number) -> checkpoint(row.getString("line")))
        .list();
  }

  List<Checkpoint> listAfter(long size) {
    return jdbc.sql("select line from audit.checkpoint where size > :size order by size")
        .param("size", size)
        .query((row, number) -> checkpoint(row.getString("line")))
        .list();
  }

  List<byte[]> listBranches() {
    return jdbc.sql("select root from audit.branch order by number")
        .query((row, number) -> row.getBytes("root"))
        .list();
  }

  List<byte[]> listLeaves(long branch) {
    return jdbc.sql(
            """
            select hash from audit.leaf
             where number >= :first and number < :first + :many order by number
            """)
        .param("first", branch * LEAVES_A_BRANCH)
        .param("many", LEAVES_A_BRANCH)
        .query((row, number) -> row.getBytes("hash"))
        .list();
  }

  MerkleTree tree() {
    MerkleTree tree = new MerkleTree();
    jdbc.sql("select root from audit.branch order by number")
        .query((RowCallbackHandler) row -> tree.addSubtree(BRANCH_HEIGHT, row.getBytes("root")));
    jdbc.sql("select hash from audit.leaf where number >= :from order by number")
        .param("from", tree.size())
        .query((RowCallbackHandler) row -> tree.add(row.getBytes("hash")));
    return tree;
  }

  /// The traces that can be sealed now, in the order of their numbers: written by a transaction
  /// that has ended, so that no earlier one can slip in behind.
  ///
  /// @param since where the last seal stood; null when all traces are to be looked through: at the
  ///     first seal, and in a copy on another cluster, whose transactions are counted anew
  void eachUnsealed(@Nullable Position since, Position now, Consumer<TraceForm> trace) {
    String range =
        since == null
            ? "(t.xid < :upTo::xid8 or t.xid >= pg_snapshot_xmax(pg_current_snapshot()))"
            : "t.xid >= :since::xid8 and t.xid < :upTo::xid8";
    jdbc.sql(
            "select "
                + TraceForm.COLUMNS
                + " from audit.trace t where "
                + range
                + " and not exists (select from audit.leaf l where l.trace = t.number)"
                + " order by t.number")
        .param("upTo", now.upTo())
        .param("since", since == null ? "0" : since.upTo())
        .query((RowCallbackHandler) row -> trace.accept(TraceForm.of(row)));
  }

  void addLeaves(List<Leaf> leaves) {
    template.batchUpdate(
        "insert into audit.leaf (number, trace, hash) values (?, ?, ?)",
        leaves,
        leaves.size(),
        (statement, leaf) -> {
          statement.setLong(1, leaf.number());
          statement.setLong(2, leaf.trace());
          statement.setBytes(3, leaf.hash());
        });
  }

  void addBranch(long number, byte[] root) {
    template.update("insert into audit.branch (number, root) values (?, ?)", number, root);
  }

  void add(Checkpoint checkpoint, Position position) {
    jdbc.sql(
            """
            insert into audit.checkpoint (size, at, line, up_to, cluster)
            values (:size, :at, :line, :upTo::xid8, :cluster)
            """)
        .param("size", checkpoint.size())
        .param("at", OffsetDateTime.ofInstant(checkpoint.at(), ZoneOffset.UTC))
        .param("line", checkpoint.line())
        .param("upTo", position.upTo())
        .param("cluster", position.cluster())
        .update();
  }

  /// When the oldest trace that no seal covers yet was written.
  Optional<OffsetDateTime> findOldestUnsealed(@Nullable Position since) {
    return jdbc.sql(
            """
            select min(t.at) from audit.trace t
             where t.xid >= :since::xid8
               and not exists (select from audit.leaf l where l.trace = t.number)
            """)
        .param("since", since == null ? "0" : since.upTo())
        .query(OffsetDateTime.class)
        .optional();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(checkpoint(row.getString("line")), position(row));
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(Objects.requireNonNull(row.getString("up_to")), row.getLong("cluster"));
  }

  static Checkpoint checkpoint(String line) {
    return Checkpoint.find(line).orElseThrow(() -> new TrailBroken("torn seal: " + line));
  }
}
