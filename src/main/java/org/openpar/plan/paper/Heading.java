package org.openpar.plan.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A heading above tasks.
///
/// @param title its words without the numeral
record Heading(Optional<Numeral> numeral, String title) {

  private static final int ROMAN = 20;
  private static final Pattern AREA =
      Pattern.compile(
          "cai cach (?:the che|thu tuc hanh chinh|tai chinh cong|che do cong vu|to chuc bo may"
              + "(?: hanh chinh)?(?: nha nuoc)?)|hien dai hoa (?:nen )?hanh chinh");

  /// "NHIỆM VỤ CỦA CÁC SỞ", "Nhiệm vụ giao UBND các huyện", "CẤP HUYỆN".
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?:(?:nhom |cac )?(?:nhiem vu|cong viec|phan viec)(?: [a-z]+){0,6}?"
              + " (?:cua|giao|doi voi|danh cho|thuoc|cap)|(?:doi voi )?(?:cap|khoi)|doi voi)"
              + " (?:cho |cua )?(?:cac |cap |khoi )?"
              + "(?:tinh|huyen|xa|phuong|so|ban|nganh|phong|ubnd|uy ban|van phong|don vi|co quan"
              + "|dia phuong|thanh pho)(?![a-z]).{0,90}");
  private static final Pattern GENERIC =
      Pattern.compile(
          Vocabulary.STANDARD.phrases("generic").stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![a-z])(?:", ")(?![a-z])")));
  private static final Pattern OF_A_PLACE =
      Pattern.compile(
          " (?:cua |cho |tai |tren dia ban )?(?:ubnd |uy ban nhan dan )?"
              + "(?:tinh|huyen|thanh pho|thi xa|thi tran|xa|phuong) [a-z ]{2,30}$");
  private static final Pattern PUNCTUATION = Pattern.compile("[^a-z]+");

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

  /// Whether it says whose tasks stand below it, whatever areas they belong to.
  boolean saysWhose() {
    return WHOSE.matcher(Words.fold(title)).matches() && !Title.names(title);
  }

  /// Whether it is but the very name of an area.
  boolean isArea() {
    return AREA.matcher(Words.fold(title)).matches();
  }

  /// Whether it only says that tasks follow ("III. Phân công nhiệm vụ cụ thể năm 2018").
  boolean isGeneric() {
    String words = OF_A_PLACE.matcher(Words.fold(title)).replaceAll("");
    return !saysWhose()
        && PUNCTUATION.matcher(GENERIC.matcher(words).replaceAll(" ")).replaceAll("").isEmpty();
  }

  /// How deep such a heading usually stands: A above I above 1 above 1.1 above a. The very name of
  /// an area stands where a roman numeral would, also without one.
  int rank() {
    return numeral.map(Heading::rank).orElseGet(this::rankOfWords);
  }

  private int rankOfWords() {
    if (saysWhose()) {
      return 5;
    }
    if (isArea()) {
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
