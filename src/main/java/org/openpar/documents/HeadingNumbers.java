package org.openpar.documents;

/// Numbers headings as officials do: I, II; below them 1, 2; below those a), b). They are text, so
/// that a copied paragraph keeps its number.
final class HeadingNumbers {

  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  /// The order of Vietnamese points: đ follows d; f, j, w and z are not used.
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private int section;
  private int subsection;
  private int point;

  String section() {
    subsection = 0;
    point = 0;
    return roman(++section) + ". ";
  }

  String subsection() {
    point = 0;
    return ++subsection + ". ";
  }

  String point() {
    return LETTERS.charAt(point++) + ") ";
  }

  void restart() {
    section = 0;
    subsection = 0;
    point = 0;
  }

  private static String roman(int number) {
    return TENS[number / 10] + ONES[number % 10];
  }
}
