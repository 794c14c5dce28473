package org.openpar.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

  /// The leaves and roots that Certificate Transparency logs are tested with.
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private final MerkleHash hash = new MerkleHash();

  @Test
  void findsTheRootsOfTheKnownTrees() {
    MerkleTree tree = new MerkleTree();
    assertThat(hex(tree.root()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (int i = 0; i < LEAVES.size(); i++) {
      tree.add(hash.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
      assertThat(hex(tree.root())).as("size %d", i + 1).isEqualTo(ROOTS.get(i));
    }
  }

  @Test
  void provesEveryLeafOfEverySizeAndNoOther() {
    for (int size = 1; size <= 70; size++) {
      List<byte[]> leaves = leaves(size);
      MerkleTree tree = new MerkleTree();
      leaves.forEach(tree::add);
      for (int leaf = 0; leaf < size; leaf++) {
        InclusionProof proof = InclusionProof.of(leaf, size, (a, b) -> root(leaves, a, b));
        assertThat(proof.rootFor(leaves.get(leaf), hash)).isEqualTo(tree.root());
        assertThat(proof.rootFor(hash.leaf(new byte[] {1, 2, 3}), hash)).isNotEqualTo(tree.root());
        var elsewhere = new InclusionProof((leaf + 1) % (size + 1), size, proof.siblings());
        assertThat(elsewhere.rootFor(leaves.get(leaf), hash)).isNotEqualTo(tree.root());
      }
    }
  }

  @Test
  void growsFromFullSubtreesAsFromLeaves() {
    List<byte[]> leaves = leaves(13);
    MerkleTree byLeaf = new MerkleTree();
    leaves.forEach(byLeaf::add);
    MerkleTree bySubtree = new MerkleTree();
    for (int block = 0; block < 3; block++) {
      bySubtree.addSubtree(2, root(leaves, block * 4L, block * 4L + 4));
    }
    bySubtree.add(leaves.get(12));

    assertThat(bySubtree.size()).isEqualTo(13);
    assertThat(bySubtree.root()).isEqualTo(byLeaf.root());
  }

  private List<byte[]> leaves(int size) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      leaves.add(hash.leaf(new byte[] {(byte) i}));
    }
    return leaves;
  }

  /// By the definition of RFC 6962, word for word.
  private byte[] root(List<byte[]> leaves, long first, long end) {
    if (end - first == 1) {
      return leaves.get((int) first);
    }
    long split = first + InclusionProof.split(end - first);
    return hash.node(root(leaves, first, split), root(leaves, split, end));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
