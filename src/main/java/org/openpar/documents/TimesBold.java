package org.openpar.documents;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Stream;

/// How wide a text is in bold Times, for the rules that the law wants as long as a line or a part
/// of it. The widths are those of the font, in thousandths of its size; a mark on a letter takes no
/// room.
final class TimesBold {

  private static final int FIRST = ' ';
  private static final int[] WIDTHS = {
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
    611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
    278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444
  };

  private TimesBold() {}

  /// The width in twips.
  static int width(String text, int points) {
    String letters = Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Form.NFD);
    int thousandths = letters.chars().map(TimesBold::widthOf).sum();
    return thousandths * points * 20 / 1000;
  }

  /// How many lines a text takes where a line has that much room; a word too wide breaks.
  static int lines(String text, int points, int room) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : paragraph.split(" ")) {
        int width = width(word + " ", points);
        if (used > 0 && used + width > room) {
          lines++;
          used = 0;
        }
        lines += width / room;
        used += width % room;
      }
    }
    return lines;
  }

  /// The widest word of a text: no column should be narrower.
  static int widestWord(String text, int points) {
    return Stream.of(text.split("\\s")).mapToInt(word -> width(word, points)).max().orElse(0);
  }

  private static int widthOf(int letter) {
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    int index = letter - FIRST;
    return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : 500;
  }
}
