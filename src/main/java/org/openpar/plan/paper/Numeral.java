package org.openpar.plan.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A printed number of a heading or a task: "A", "I", "1.2", "II.1", "a)".
///
/// @param text as printed, without the full stop or bracket behind it
/// @param depth how many numbers stand in a decimal one
record Numeral(Style style, String text, int depth) {

  enum Style {
    PART,
    LETTER,
    ROMAN,
    DECIMAL,
    LOWER
  }

  /// A text that begins with a numeral.
  record Numbered(Numeral numeral, String rest) {}

  /// "1", "1.2", and such as go on from a roman numeral or a letter: "II.1", "A.1.2".
  private static final String DECIMAL =
      "(?:\\d{1,3}|(?:[IVX]+|\\p{Lu})\\.\\d{1,3})(?:\\.\\d{1,3}){0,7}";

  private static final Pattern ROMAN = Pattern.compile("(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})");
  private static final Pattern WHOLE =
      Pattern.compile("(" + DECIMAL + "|[IVX]+|\\p{Lu}|\\p{Ll})\\s*[.):/\\-]*");
  private static final Pattern CLOSED =
      Pattern.compile(
          "("
              + DECIMAL
              + "|[IVX]+|\\p{Lu}|\\p{Ll}(?=\\s?\\)))"
              + "(?:\\s?[.):/]+|\\s+[-–])(?:\\s+|(?=\\p{L}))(.+)",
          Pattern.DOTALL);
  private static final Pattern DECIMALS =
      Pattern.compile("((?:\\d{1,2}|[IVX]+)(?:\\.\\d{1,2}){1,8})\\s+(\\p{Lu}.+)", Pattern.DOTALL);
  private static final Pattern OPEN_ROMAN = Pattern.compile("([IVX]+)\\s+(\\p{Lu}.+)");
  private static final Pattern PART =
      Pattern.compile(
          "((?:phan|muc|chuong)\\s+(?:[ivx]+|\\d+|[a-d]))(?![a-z0-9])\\s*[.:)\\-]*\\s*(.*)");

  /// "Lĩnh vực 2: Cải cách thủ tục hành chính" numbers an area, whatever figures it takes.
  private static final Pattern AREA =
      Pattern.compile("(linh vuc\\s+(?:[ivx]+|\\d{1,2}))\\s*[.:)\\-–]+\\s*(.+)", Pattern.DOTALL);

  /// "Nhiệm vụ 1: Rà soát các tiêu chí bị trừ điểm".
  private static final Pattern TASK =
      Pattern.compile(
          "(?:nhiem vu|giai phap|hoat dong|cong viec)(?: so)? (\\d{1,2}(?:\\.\\d{1,2}){0,8})"
              + "\\s*[.:)\\-–]+\\s*(.+)",
          Pattern.DOTALL);

  /// The numeral that is the whole of a cell.
  static Optional<Numeral> of(String cell) {
    String text = Words.tidy(cell);
    if (PART.matcher(Words.fold(text)).matches()) {
      return numbered(text).map(Numbered::numeral);
    }
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? Optional.of(of(whole, 1)) : Optional.empty();
  }

  /// The numeral a paragraph begins with. "30 cơ quan" and "1.000 hồ sơ" begin with none.
  static Optional<Numbered> numbered(String paragraph) {
    String text = Words.tidy(paragraph);
    Matcher part = PART.matcher(Words.fold(text));
    if (part.matches()) {
      Numeral numeral = new Numeral(Style.PART, text.substring(0, part.end(1)), 0);
      return Optional.of(new Numbered(numeral, text.substring(part.start(2))));
    }
    Matcher area = AREA.matcher(Words.fold(text));
    if (area.matches()) {
      String words = text.substring(0, area.end(1));
      String figure = words.substring(words.lastIndexOf(' ') + 1);
      Numeral numeral = new Numeral(Style.ROMAN, figure, 1);
      return Optional.of(new Numbered(numeral, text.substring(area.start(2))));
    }
    Matcher task = TASK.matcher(Words.fold(text));
    if (task.matches()) {
      Numeral numeral = of(task, 1);
      return Optional.of(new Numbered(numeral, text.substring(task.start(2))));
    }
    for (Pattern pattern : new Pattern[] {CLOSED, DECIMALS, OPEN_ROMAN}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches() && !isSentence(pattern, matcher)) {
        return Optional.of(new Numbered(of(matcher, 1), matcher.group(2).strip()));
      }
    }
    return Optional.empty();
  }

  /// Whether this numbers a child of the other, as 1.2 does of 1.
  boolean within(Numeral other) {
    return text.startsWith(other.text + ".");
  }

  /// Whether this is the next number of its level after the other: 5 after 4 or after 4.2.
  boolean follows(Numeral other) {
    if (style != Style.DECIMAL || other.style != Style.DECIMAL || depth > other.depth) {
      return false;
    }
    String[] these = text.split("\\.");
    String[] those = other.text.split("\\.");
    int last = depth - 1;
    return Arrays.equals(these, 0, last, those, 0, last)
        && isFigure(these[last])
        && isFigure(those[last])
        && Integer.parseInt(these[last]) == Integer.parseInt(those[last]) + 1;
  }

  private static boolean isFigure(String part) {
    return Character.isDigit(part.charAt(0));
  }

  private static boolean isSentence(Pattern pattern, Matcher matcher) {
    return pattern == OPEN_ROMAN && !Words.capitals(matcher.group(2));
  }

  private static Numeral of(Matcher matcher, int group) {
    String text = matcher.group(group);
    return new Numeral(style(text), text, text.split("\\.").length);
  }

  private static Style style(String text) {
    if (Character.isDigit(text.charAt(text.length() - 1))) {
      return Style.DECIMAL;
    }
    if (ROMAN.matcher(text).matches()) {
      return Style.ROMAN;
    }
    return Character.isUpperCase(text.charAt(0)) ? Style.LETTER : Style.LOWER;
  }
}
