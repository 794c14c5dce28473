package org.openpar.plan.paper;

import java.util.List;
import java.util.Optional;

/// A heading above tasks.
///
/// @param title its words without the numeral
record Heading(Optional<Numeral> numeral, String title) {

  static Heading of(String text) {
    return Numeral.numbered(text)
        .filter(numbered -> !numbered.rest().isEmpty())
        .map(numbered -> new Heading(Optional.of(numbered.numeral()), numbered.rest()))
        .orElseGet(() -> new Heading(Optional.empty(), Words.tidy(text)));
  }

  static Heading of(Numeral numeral, String title) {
    return new Heading(Optional.of(numeral), Words.tidy(title));
  }

  boolean styled(Numeral.Style style) {
    return numeral.filter(found -> found.style() == style).isPresent();
  }

  /// Whether it speaks of one of the areas of reform ("CẢI CÁCH THỂ CHẾ").
  boolean namesArea() {
    String key = Vocabulary.key(title);
    return Vocabulary.STANDARD.family("area.").values().stream()
        .flatMap(List::stream)
        .anyMatch(key::contains);
  }

  /// How deep such a heading usually stands: A above I above 1 above 1.1 above a.
  int rank() {
    return numeral.map(Heading::rank).orElseGet(() -> Words.capitals(title) ? 25 : 38);
  }

  private static int rank(Numeral numeral) {
    return switch (numeral.style()) {
      case PART -> 0;
      case LETTER -> 10;
      case ROMAN -> 20;
      case DECIMAL -> 30 + Math.min(numeral.depth(), 7);
      case LOWER -> 40;
    };
  }
}
