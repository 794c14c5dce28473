package org.openpar.documents;

import java.util.Locale;

/// Numbers as lists write them.
public final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LARGEST_ROMAN = 3999;
  private static final int LETTERS = 26;

  private Numerals() {}

  /// @param format the name of a format in OOXML, or the sample "1", "a", "A", "i", "I" of ODF
  static String in(String format, int number) {
    return switch (format) {
      case "upperRoman", "I" -> roman(number);
      case "lowerRoman", "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter", "A" -> letters(number);
      case "lowerLetter", "a" -> letters(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "none", "" -> "";
      default -> Integer.toString(number);
    };
  }

  /// "IV"; in figures what Rome had no numeral for.
  public static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    var text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        text.append(ROMAN[i]);
      }
    }
    return text.toString();
  }

  /// a … z, aa, bb …: Word repeats the letter.
  private static String letters(int number) {
    if (number < 1 || number > LETTERS * LETTERS) {
      return Integer.toString(number);
    }
    var letter = Character.toString('A' + (number - 1) % LETTERS);
    return letter.repeat((number - 1) / LETTERS + 1);
  }
}
