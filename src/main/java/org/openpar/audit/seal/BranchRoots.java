package org.openpar.audit.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/// The root of any range of leaves of a sealed tree. Above the branches all roots are kept, below
/// them those of the branch last asked for, so that a proof costs a look-up a step and a whole
/// export one hash a leaf.
final class BranchRoots implements InclusionProof.Roots {

  private static final int BRANCHES_KEPT = 4;

  private record Range(long first, long end) {}

  private final MerkleHash hash = new MerkleHash();
  private final long size;
  private final List<List<byte[]>> levels = new ArrayList<>();
  private final LongFunction<List<byte[]>> leavesOf;
  private final Map<Range, byte[]> ragged = new HashMap<>();
  private final Map<Long, List<List<byte[]>>> branches =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<List<byte[]>>> eldest) {
          return size() > BRANCHES_KEPT;
        }
      };

  /// @param branches the roots of all full branches
  /// @param leavesOf reads the leaves of a branch
  BranchRoots(long size, List<byte[]> branches, LongFunction<List<byte[]>> leavesOf) {
    this.size = size;
    this.leavesOf = leavesOf;
    long full = size / SealStore.LEAVES_A_BRANCH;
    levels.addAll(upwards(branches.subList(0, (int) Math.min(full, branches.size()))));
  }

  InclusionProof proof(long leaf) {
    return InclusionProof.of(leaf, size, this);
  }

  @Override
  public byte[] root(long first, long end) {
    long length = end - first;
    if (Long.bitCount(length) == 1 && first % length == 0) {
      int height = Long.numberOfTrailingZeros(length);
      if (height >= SealStore.BRANCH_HEIGHT) {
        return levels.get(height - SealStore.BRANCH_HEIGHT).get((int) (first >> height));
      }
      long branch = first / SealStore.LEAVES_A_BRANCH;
      List<List<byte[]>> within =
          branches.computeIfAbsent(branch, number -> upwards(leavesOf.apply(number)));
      return within.get(height).get((int) ((first % SealStore.LEAVES_A_BRANCH) >> height));
    }
    return raggedRoot(first, end);
  }

  /// The right edge of the tree is not full; its roots are few and asked for again and again.
  private byte[] raggedRoot(long first, long end) {
    Range range = new Range(first, end);
    byte[] known = ragged.get(range);
    if (known == null) {
      long split = first + InclusionProof.split(end - first);
      known = hash.node(root(first, split), root(split, end));
      ragged.put(range, known);
    }
    return known;
  }

  /// All full subtrees above these roots, level by level.
  private List<List<byte[]>> upwards(List<byte[]> roots) {
    List<List<byte[]>> all = new ArrayList<>();
    List<byte[]> level = roots;
    while (!level.isEmpty()) {
      all.add(level);
      List<byte[]> above = new ArrayList<>(level.size() / 2);
      for (int i = 0; i + 1 < level.size(); i += 2) {
        above.add(hash.node(level.get(i), level.get(i + 1)));
      }
      level = above;
    }
    return all;
  }
}
