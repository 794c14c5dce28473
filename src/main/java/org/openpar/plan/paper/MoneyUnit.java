package org.openpar.plan.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In what unit a paper writes money: "Kinh phí (triệu đồng)" over a column, "Đơn vị tính: nghìn
/// đồng" beside a table.
final class MoneyUnit {

  private static final String UNIT = "([^():]*(?:đồng|VNĐ|USD)[^()]*)";
  private static final Pattern HEADER = pattern("\\((?:[^():]*:)?" + UNIT + "\\)");
  private static final Pattern LINE = pattern("^\\(?(?:đơn vị(?: tính)?|ĐVT)\\s*:" + UNIT);

  private MoneyUnit() {}

  static Optional<String> ofHeader(String title) {
    return in(HEADER, title);
  }

  static Optional<String> ofLine(String text) {
    return in(LINE, text);
  }

  private static Optional<String> in(Pattern pattern, String text) {
    Matcher unit = pattern.matcher(text);
    return unit.find() ? Optional.of(Words.tidy(unit.group(1))) : Optional.empty();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
