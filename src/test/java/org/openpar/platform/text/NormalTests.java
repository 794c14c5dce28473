package org.openpar.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NormalTests {

  @Test
  void joinsLettersTypedInPieces() {
    String pieces = Normalizer.normalize("Mường Chanh", Normalizer.Form.NFD);

    assertThat(Normal.nfc(pieces)).isEqualTo("Mường Chanh").hasSize(11);
  }

  @Test
  void findsANameTypedWithoutMarks() {
    assertThat(Normal.fold("  Sở\u00A0Y  TẾ ")).isEqualTo("so y te");
    assertThat(Normal.fold("Đường Nguyễn Đức")).isEqualTo("duong nguyen duc");
  }
}
