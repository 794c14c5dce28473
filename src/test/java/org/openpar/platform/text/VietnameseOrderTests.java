package org.openpar.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTests {

  private static final List<String> DICTIONARY =
      List.of(
          "An", "Anh", "Ảnh", "Ánh", "Ạnh", "Ăn", "ân", "Ân", "Bình", "Dũng", "Đức", "On", "Ông",
          "Ơn");

  @Test
  void sortsAsADictionaryDoes() {
    assertThat(sorted(DICTIONARY)).isEqualTo(DICTIONARY);
  }

  @Test
  void sortsLettersTypedInTwoPiecesLikeComposedOnes() {
    List<String> pieces =
        DICTIONARY.stream().map(word -> Normalizer.normalize(word, Normalizer.Form.NFD)).toList();

    assertThat(sorted(pieces)).isEqualTo(pieces);
  }

  @Test
  void putsTheShorterNameBeforeTheLonger() {
    assertThat(sorted(List.of("Sở Y tế", "Sở Xây dựng", "Sở", "Sở Nội vụ")))
        .containsExactly("Sở", "Sở Nội vụ", "Sở Xây dựng", "Sở Y tế");
  }

  private static List<String> sorted(List<String> words) {
    List<String> mixed = new ArrayList<>(words);
    Collections.shuffle(mixed, new Random(9));
    mixed.sort(VietnameseOrder.comparator());
    return mixed;
  }
}
