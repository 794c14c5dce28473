package org.openpar.plan.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number or bullet that begins an item.
///
/// @param style what items of one list have in common
/// @param rest the item without it
record Mark(String style, String rest) {

  private static final Pattern BULLET = Pattern.compile("([-–—+•*·●▪])\\s*(\\S.*)", Pattern.DOTALL);

  private static final Pattern ALONE = Pattern.compile("[-–—+•*·●▪]+");

  /// Whether a cell holds a bullet and nothing else.
  static boolean isBullet(String cell) {
    return ALONE.matcher(Words.tidy(cell)).matches();
  }

  static Optional<Mark> of(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      return Optional.of(new Mark(bullet.group(1).replaceAll("[–—]", "-"), bullet.group(2)));
    }
    return Numeral.numbered(text)
        .map(numbered -> new Mark(style(numbered.numeral()), numbered.rest()));
  }

  /// Whether this numbers items of a higher level: 3 above 2.1.
  boolean above(Mark other) {
    String decimal = Numeral.Style.DECIMAL.name();
    return style.startsWith(decimal)
        && other.style.startsWith(decimal)
        && style.compareTo(other.style) < 0;
  }

  boolean bullet() {
    return style.length() == 1;
  }

  private static String style(Numeral numeral) {
    return numeral.style().name() + numeral.depth();
  }
}
