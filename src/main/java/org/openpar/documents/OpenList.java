package org.openpar.documents;

import java.util.Arrays;

/// A list style of OpenDocument: how each level writes its number.
final class OpenList {

  /// The name under which the numbering of headings is kept.
  static final String OUTLINE = "";

  static final int LEVELS = 10;

  record Level(String before, String format, String after, int shown, int start) {

    private static final Level NONE = new Level("", "", "", 1, 1);

    /// Reads a level, the element just opened.
    static Level of(String element, Xml xml) {
      if (element.equals("list-level-style-bullet")) {
        boolean plus = xml.attribute("bullet-char", "").equals("+");
        return new Level(plus ? "+" : "-", "", "", 1, 1);
      }
      return new Level(
          xml.attribute("num-prefix", ""),
          xml.attribute("num-format", ""),
          xml.attribute("num-suffix", ""),
          xml.number("display-levels", 1),
          xml.number("start-value", 1));
    }
  }

  private final Level[] levels = new Level[LEVELS];

  OpenList() {
    Arrays.fill(levels, Level.NONE);
  }

  void level(int number, Level level) {
    if (number >= 1 && number <= LEVELS) {
      levels[number - 1] = level;
    }
  }

  int start(int level) {
    return levels[level].start();
  }

  /// The number with what separates it from the text: "1. ", "1.2. ", "- " or nothing.
  String number(int level, int[] count) {
    var at = levels[level];
    var text = new StringBuilder();
    int first = Math.max(0, level - at.shown() + 1);
    for (int i = first; i <= level && !at.format().isEmpty(); i++) {
      text.append(text.isEmpty() ? "" : ".").append(Numerals.in(levels[i].format(), count[i]));
    }
    var whole = (at.before() + text + at.after()).strip();
    return whole.isEmpty() ? "" : whole + " ";
  }
}
