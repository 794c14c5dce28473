package org.openpar.audit.seal;

import java.util.ArrayList;
import java.util.List;

/// A growing Merkle tree of which only the roots of the full subtrees are kept, at most one of each
/// height: adding a leaf costs two hashes, and a billion leaves need thirty roots.
final class MerkleTree {

  private record Subtree(int height, byte[] root) {}

  private final MerkleHash hash = new MerkleHash();
  private final List<Subtree> subtrees;
  private long size;

  /// The root of the last subtree of each height that became full; it may since be part of a
  /// larger.
  private final List<byte[]> full;

  MerkleTree() {
    this(new ArrayList<>(), new ArrayList<>(), 0);
  }

  private MerkleTree(List<Subtree> subtrees, List<byte[]> full, long size) {
    this.subtrees = subtrees;
    this.full = full;
    this.size = size;
  }

  MerkleTree copy() {
    return new MerkleTree(new ArrayList<>(subtrees), new ArrayList<>(full), size);
  }

  void add(byte[] leaf) {
    addSubtree(0, leaf);
  }

  /// Adds a full subtree of 2^height leaves; the tree so far must be full of such.
  void addSubtree(int height, byte[] root) {
    if (!subtrees.isEmpty() && subtrees.getLast().height() < height) {
      throw new IllegalStateException("a subtree of height " + height + " after smaller ones");
    }
    size += 1L << height;
    Subtree grown = remembered(new Subtree(height, root));
    while (!subtrees.isEmpty() && subtrees.getLast().height() == grown.height()) {
      byte[] left = subtrees.removeLast().root();
      grown = remembered(new Subtree(grown.height() + 1, hash.node(left, grown.root())));
    }
    subtrees.add(grown);
  }

  /// The root of the last full subtree of this height.
  byte[] subtree(int height) {
    return full.get(height);
  }

  private Subtree remembered(Subtree grown) {
    while (full.size() <= grown.height()) {
      full.add(grown.root());
    }
    full.set(grown.height(), grown.root());
    return grown;
  }

  long size() {
    return size;
  }

  byte[] root() {
    if (subtrees.isEmpty()) {
      return hash.empty();
    }
    byte[] root = subtrees.getLast().root();
    for (int i = subtrees.size() - 2; i >= 0; i--) {
      root = hash.node(subtrees.get(i).root(), root);
    }
    return root;
  }
}
