package org.openpar.audit.seal;

import java.util.ArrayList;
import java.util.List;

/// Shows that a leaf is in a tree whose root is known (RFC 9162, 2.1.3): the hashes of the siblings
/// on the way up.
record InclusionProof(long leaf, long size, List<byte[]> siblings) {

  InclusionProof {
    siblings = List.copyOf(siblings);
  }

  /// The root of any range of leaves `[first, end)`.
  @FunctionalInterface
  interface Roots {
    byte[] root(long first, long end);
  }

  static InclusionProof of(long leaf, long size, Roots roots) {
    List<byte[]> siblings = new ArrayList<>();
    climb(leaf, 0, size, roots, siblings);
    return new InclusionProof(leaf, size, siblings);
  }

  private static void climb(long leaf, long first, long end, Roots roots, List<byte[]> siblings) {
    if (end - first == 1) {
      return;
    }
    long split = first + split(end - first);
    if (leaf < split) {
      climb(leaf, first, split, roots, siblings);
      siblings.add(roots.root(split, end));
    } else {
      climb(leaf, split, end, roots, siblings);
      siblings.add(roots.root(first, split));
    }
  }

  /// The root that follows from the proof; the caller compares it with the one that is signed.
  byte[] rootFor(byte[] leafHash, MerkleHash hash) {
    if (leaf < 0 || leaf >= size) {
      return hash.empty();
    }
    int next = 0;
    byte[] root = leafHash;
    long index = leaf;
    long last = size - 1;
    while (last > 0) {
      if (index % 2 == 1 || index == last) {
        if (index % 2 == 1) {
          if (next == siblings.size()) {
            return hash.empty();
          }
          root = hash.node(siblings.get(next++), root);
        } else {
          // The last one of a row without a partner moves up as it is.
          index /= 2;
          last /= 2;
          continue;
        }
      } else {
        if (next == siblings.size()) {
          return hash.empty();
        }
        root = hash.node(root, siblings.get(next++));
      }
      index /= 2;
      last /= 2;
    }
    return next == siblings.size() ? root : hash.empty();
  }

  /// The largest power of two below the number.
  static long split(long number) {
    return Long.highestOneBit(number - 1);
  }
}
