package org.openpar.plan.grid;

/// How areas are numbered: I, II, III …
final class RomanNumeral {

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int left = number;
    for (int sign = 0; sign < VALUES.length; sign++) {
      numeral.repeat(SIGNS[sign], left / VALUES[sign]);
      left %= VALUES[sign];
    }
    return numeral.toString();
  }
}
