package org.openpar.audit.seal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TraceForm;
import org.springframework.transaction.support.TransactionOperations;

/// Seals what has been written since the last seal. Writers never wait for it: they write their
/// rows plainly, and only afterwards do these become leaves.
///
/// It looks before it signs: a tree that does not have the root of the last seal, or that is
/// smaller than what was anchored, gets no further signature that would make it look right.
public class Sealer {

  private static final int LEAVES_A_TRIP = 1_000;

  private final SealStore store;
  private final KeyFolder keys;
  private final AnchorFile anchors;
  private final @Nullable Syslog syslog;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final MerkleHash hash = new MerkleHash();

  /// The tree as this node last left it.
  private @Nullable MerkleTree known;

  private @Nullable Checkpoint anchored;

  /// The size of the last seal the other machine has heard of; below 0 as long as this node has
  /// anchored nothing.
  private long told = -1;

  Sealer(
      SealStore store,
      KeyFolder keys,
      AnchorFile anchors,
      @Nullable Syslog syslog,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.keys = keys;
    this.anchors = anchors;
    this.syslog = syslog;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Seals and anchors.
  ///
  /// @return the last seal, also when there was nothing new; nothing as long as there is no trace
  public synchronized Optional<Checkpoint> seal() throws IOException {
    Optional<Checkpoint> last = Objects.requireNonNull(transaction.execute(open -> sealed()));
    if (last.isPresent()) {
      anchor(last.get());
    }
    return last;
  }

  /// When the oldest trace was written that is not sealed yet.
  public Optional<Instant> findOldestUnsealed() {
    return store
        .findOldestUnsealed(store.findLast().map(SealStore.Stored::position).orElse(null))
        .map(at -> at.toInstant());
  }

  /// Seals, newest first.
  public List<Checkpoint> listNewest(int limit) {
    return store.listNewest(limit);
  }

  private Optional<Checkpoint> sealed() {
    store.takeTurn();
    UUID log = store.log();
    Optional<SealStore.Stored> last = store.findLast();
    MerkleTree tree = checked(log, last.map(SealStore.Stored::checkpoint).orElse(null));
    SealStore.Position now = store.position();
    SealStore.@Nullable Position since =
        last.map(SealStore.Stored::position)
            .filter(position -> position.cluster() == now.cluster())
            .orElse(null);
    Growth growth = new Growth(tree.copy());
    store.eachUnsealed(since, now, growth::add);
    growth.store();
    if (growth.tree.size() == tree.size()) {
      known = tree;
      return last.map(SealStore.Stored::checkpoint);
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Checkpoint next =
        Checkpoint.of(
            log,
            growth.tree.size(),
            growth.tree.root(),
            HexFormat.of().formatHex(tree.root()),
            at,
            keys.current(at));
    store.add(next, now);
    known = growth.tree;
    return Optional.of(next);
  }

  /// The tree, when it is what the last seal says it is.
  private MerkleTree checked(UUID log, @Nullable Checkpoint last) {
    Optional<Checkpoint> outside =
        anchored == null ? anchors.findLargest(log) : Optional.of(anchored);
    long size = last == null ? 0 : last.size();
    if (outside.isPresent() && outside.get().size() > size) {
      throw new TrailBroken("the anchors are ahead: " + outside.get().size() + " > " + size);
    }
    String root = last == null ? HexFormat.of().formatHex(hash.empty()) : last.root();
    MerkleTree tree = known;
    if (tree == null || !is(tree, size, root)) {
      tree = store.tree();
    }
    if (!is(tree, size, root)) {
      throw new TrailBroken("the leaves do not have the root that was sealed");
    }
    if (last != null && !last.isSignedByOneOf(keys.known())) {
      throw new TrailBroken("the last seal bears the signature of no known key: " + last.key());
    }
    return tree;
  }

  private static boolean is(MerkleTree tree, long size, String root) {
    return tree.size() == size && HexFormat.of().formatHex(tree.root()).equals(root);
  }

  private void anchor(Checkpoint last) throws IOException {
    if (anchored == null) {
      anchored = anchors.findLargest(last.log()).orElse(null);
    }
    long from = anchored == null ? 0 : anchored.size();
    if (told < 0) {
      told = from;
    }
    for (Checkpoint one : from == last.size() ? List.<Checkpoint>of() : store.listAfter(from)) {
      anchors.append(one);
      anchored = one;
    }
    tell(last);
  }

  /// The other machine hears of every seal, also of those made while it did not answer.
  private void tell(Checkpoint last) throws IOException {
    if (syslog == null || told == last.size()) {
      return;
    }
    for (Checkpoint one : store.listAfter(told)) {
      syslog.send(one);
      told = one.size();
    }
  }

  /// The leaves of one seal on their way into the tables.
  private final class Growth {
    private final MerkleTree tree;
    private final List<SealStore.Leaf> waiting = new ArrayList<>();

    Growth(MerkleTree tree) {
      this.tree = tree;
    }

    void add(TraceForm trace) {
      byte[] leaf = hash.leaf(trace.bytes());
      waiting.add(new SealStore.Leaf(tree.size(), trace.number(), leaf));
      tree.add(leaf);
      if (tree.size() % SealStore.LEAVES_A_BRANCH == 0) {
        store.addBranch(
            tree.size() / SealStore.LEAVES_A_BRANCH - 1, tree.subtree(SealStore.BRANCH_HEIGHT));
      }
      if (waiting.size() == LEAVES_A_TRIP) {
        store();
      }
    }

    void store() {
      if (!waiting.isEmpty()) {
        store.addLeaves(waiting);
        waiting.clear();
      }
    }
  }
}
