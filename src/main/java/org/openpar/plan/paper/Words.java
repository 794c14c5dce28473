package org.openpar.plan.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a paper: tidied for keeping, folded for comparing.
final class Words {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern FILLER = Pattern.compile("[\\s\\p{Z}\\p{Cf}.…_·\\-–—/]*");
  private static final char[] FOLDED = foldings();

  private Words() {}

  /// Verbatim for people: NFC, every run of white space one space, invisible signs
  /// (soft hyphens, zero-width spaces) left out, no letter changed.
  static String tidy(String text) {
    if (isTidy(text)) {
      return text;
    }
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return SPACE.matcher(visible).replaceAll(" ").strip();
  }

  /// Whether it holds nothing but composed letters, plain signs and single spaces between them.
  private static boolean isTidy(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean plain =
          letter > ' ' && letter < 0x7F
              || letter >= 0xC0 && letter <= 0x1B0
              || letter >= 0x1EA0 && letter <= 0x1EF9
              || letter == ' ' && before != ' ';
      if (!plain) {
        return false;
      }
      before = letter;
    }
    return before != ' ';
  }

  static @Nullable String tidyOrNull(@Nullable String text) {
    String tidy = text == null ? "" : tidy(text);
    return tidy.isEmpty() ? null : tidy;
  }

  /// For comparing with known phrases only: lower case and without marks, so that hoà/hòa and
  /// Quí/Qúy/Quý are one. As long as the text it came from, so positions can be carried over.
  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char letter = text.charAt(i);
      folded[i] = letter < FOLDED.length ? FOLDED[letter] : foldPunctuation(letter);
    }
    return new String(folded);
  }

  /// Whether a cell holds nothing, or only the dots and dashes that fill an empty form.
  static boolean blank(String text) {
    return FILLER.matcher(text).matches();
  }

  /// Whether a text is written in capitals, as headings of areas are.
  static boolean capitals(String text) {
    return text.chars().filter(Character::isLetter).count() >= 3
        && text.chars().noneMatch(Character::isLowerCase);
  }

  static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String upperFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static char foldPunctuation(char letter) {
    return switch (letter) {
      case '–', '—', '‑', '−' -> '-';
      case '“', '”', '〃', '″' -> '"';
      case '\u2003', '\u2002', '\u2009', '\u202f' -> ' ';
      default -> letter;
    };
  }

  private static char[] foldings() {
    char[] table = new char[0x1F00];
    for (char letter = 0; letter < table.length; letter++) {
      table[letter] = marked(letter) ? withoutMarks(letter) : Character.toLowerCase(letter);
    }
    table['đ'] = 'd';
    table['Đ'] = 'd';
    table['\u00a0'] = ' ';
    return table;
  }

  private static boolean marked(char letter) {
    return letter >= 0xC0 && letter <= 0x1B0 || letter >= 0x1EA0;
  }

  private static char withoutMarks(char letter) {
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return Character.toLowerCase(parts.charAt(0));
  }
}
