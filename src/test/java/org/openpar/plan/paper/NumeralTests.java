package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumeralTests {

  @Test
  void tellsTheStylesApart() {
    assertThat(List.of("A", "I", "XIV.", "12", "1.2.3", "a)"))
        .extracting(cell -> Numeral.of(cell).orElseThrow().style())
        .containsExactly(
            Numeral.Style.LETTER,
            Numeral.Style.ROMAN,
            Numeral.Style.ROMAN,
            Numeral.Style.DECIMAL,
            Numeral.Style.DECIMAL,
            Numeral.Style.LOWER);
  }

  @Test
  void findsTheNumeralThatBeginsAParagraph() {
    assertThat(rest("I. CẢI CÁCH THỂ CHẾ")).isEqualTo("CẢI CÁCH THỂ CHẾ");
    assertThat(rest("II CẢI CÁCH THỂ CHẾ")).isEqualTo("CẢI CÁCH THỂ CHẾ");
    assertThat(rest("1.1 Ban hành quy chế")).isEqualTo("Ban hành quy chế");
    assertThat(rest("1.2.Ban hành")).isEqualTo("Ban hành");
    assertThat(rest("3. 100% cơ quan")).isEqualTo("100% cơ quan");
    assertThat(rest("Phần II. NHIỆM VỤ")).isEqualTo("NHIỆM VỤ");
    assertThat(rest("a) Rà soát")).isEqualTo("Rà soát");
  }

  @Test
  void takesFiguresAndWordsForNoNumeral() {
    assertThat(
            List.of(
                "30 cơ quan",
                "1.000 hồ sơ",
                "100% đơn vị",
                "Phấn đấu đạt",
                "Mục đích",
                "Chủ trì: Sở",
                "31/01/2018 là hạn cuối"))
        .allSatisfy(text -> assertThat(Numeral.numbered(text)).isEmpty());
  }

  @Test
  void looksForANumeralInAnyTextHoweverLong() {
    assertThat(Numeral.of("1.".repeat(50_000) + "1")).isEmpty();
    assertThat(Numeral.numbered("1.".repeat(50_000) + " A")).isEmpty();
  }

  private static String rest(String text) {
    return Numeral.numbered(text).orElseThrow().rest();
  }
}
