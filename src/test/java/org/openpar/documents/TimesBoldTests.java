package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesBoldTests {

  @Test
  void measuresALetterWithoutItsMarks() {
    assertThat(TimesBold.width("Độc lập", 13)).isEqualTo(TimesBold.width("Doc lap", 13));
    assertThat(TimesBold.width("HHHH", 10)).isEqualTo(4 * 778 * 200 / 1000);
  }

  @Test
  void countsTheLinesOfAText() {
    int room = TimesBold.width("Sở Nội vụ ", 12);
    assertThat(TimesBold.lines("Sở Nội vụ", 12, room)).isOne();
    assertThat(TimesBold.lines("Sở Nội vụ\nSở Tư pháp", 12, room)).isGreaterThanOrEqualTo(2);
    assertThat(TimesBold.lines("Sở Nội vụ Sở Nội vụ", 12, room)).isEqualTo(2);
    assertThat(TimesBold.lines("", 12, room)).isOne();
  }

  @Test
  void findsTheWidestWord() {
    assertThat(TimesBold.widestWord("Cơ quan\nphối hợp", 12))
        .isEqualTo(TimesBold.width("quan", 12));
  }
}
