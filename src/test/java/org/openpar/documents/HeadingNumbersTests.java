package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingNumbersTests {

  private final HeadingNumbers numbers = new HeadingNumbers();

  @Test
  void beginsAgainBelowEveryHeading() {
    assertThat(numbers.section()).isEqualTo("I. ");
    assertThat(numbers.subsection()).isEqualTo("1. ");
    assertThat(numbers.point()).isEqualTo("a) ");
    assertThat(numbers.subsection()).isEqualTo("2. ");
    assertThat(numbers.point()).isEqualTo("a) ");
    assertThat(numbers.section()).isEqualTo("II. ");
    assertThat(numbers.subsection()).isEqualTo("1. ");
  }

  @Test
  void countsPointsByTheVietnameseAlphabet() {
    assertThat(Stream.generate(numbers::point).limit(7))
        .containsExactly("a) ", "b) ", "c) ", "d) ", "đ) ", "e) ", "g) ");
  }

  @Test
  void countsSectionsInRomanNumerals() {
    assertThat(Stream.generate(numbers::section).limit(49))
        .contains("IV. ", "IX. ", "XIV. ", "XL. ", "XLIX. ");
  }
}
