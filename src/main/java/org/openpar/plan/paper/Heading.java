package org.openpar.plan.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A heading above tasks.
///
/// @param title its words without the numeral
record Heading(Optional<Numeral> numeral, String title) {

  private static final int ROMAN = 20;
  private static final Pattern AREA =
      Pattern.compile(
          "cai cach (?:the che|thu tuc hanh chinh|tai chinh cong|che do cong vu|to chuc bo may"
              + "(?: hanh chinh)?(?: nha nuoc)?)|hien dai hoa (?:nen )?hanh chinh");

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

  /// How deep such a heading usually stands: A above I above 1 above 1.1 above a. The very name of
  /// an area stands where a roman numeral would, also without one.
  int rank() {
    return numeral.map(Heading::rank).orElseGet(this::rankOfWords);
  }

  private int rankOfWords() {
    if (AREA.matcher(Words.fold(title)).matches()) {
      return ROMAN;
    }
    return Words.capitals(title) ? 25 : 38;
  }

  private static int rank(Numeral numeral) {
    return switch (numeral.style()) {
      case PART -> 0;
      case LETTER -> 10;
      case ROMAN -> ROMAN;
      case DECIMAL -> 30 + Math.min(numeral.depth(), 7);
      case LOWER -> 40;
    };
  }
}
