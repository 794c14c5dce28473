package org.openpar.plan.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The usual name of an issuer that the head prints in capitals: "UBND tỉnh Sơn La", "Sở Nội vụ".
final class IssuerName {

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:uy ban nhan dan|ubnd) (tinh|thanh pho|huyen|thi xa|thi tran|quan|xa|phuong|dac khu)"
              + " (.+)");
  private static final String ABBREVIATION = "UBND ";

  private IssuerName() {}

  /// @param registered the register's name of a body, when it knows the words
  static String of(
      String capitals, List<Line> lines, Function<String, Optional<String>> registered) {
    Matcher committee = COMMITTEE.matcher(Words.fold(capitals));
    if (committee.matches()) {
      String tier =
          capitals.substring(committee.start(1), committee.end(1)).toLowerCase(Locale.ROOT);
      return ABBREVIATION + tier + " " + properNoun(capitals.substring(committee.start(2)));
    }
    return registered
        .apply(capitals)
        .or(() -> asWrittenElsewhere(capitals, lines))
        .orElseGet(() -> Words.upperFirst(capitals.toLowerCase(Locale.ROOT)));
  }

  /// The paper itself usually writes its issuer in ordinary letters somewhere.
  private static Optional<String> asWrittenElsewhere(String capitals, List<Line> lines) {
    String lower = capitals.toLowerCase(Locale.ROOT);
    return lines.stream()
        .map(Line::text)
        .filter(text -> !Words.capitals(text))
        .flatMap(text -> occurrence(text, lower).stream())
        .filter(found -> Character.isUpperCase(found.charAt(0)) && !Words.capitals(found))
        .findFirst();
  }

  private static Optional<String> occurrence(String text, String lower) {
    int start = text.toLowerCase(Locale.ROOT).indexOf(lower);
    return start < 0
        ? Optional.empty()
        : Optional.of(text.substring(start, start + lower.length()));
  }

  private static String properNoun(String capitals) {
    return Arrays.stream(capitals.toLowerCase(Locale.ROOT).split(" "))
        .map(Words::upperFirst)
        .collect(Collectors.joining(" "));
  }
}
