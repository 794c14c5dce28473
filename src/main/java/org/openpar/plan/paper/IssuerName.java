package org.openpar.plan.paper;

import java.util.Arrays;
import java.util.Comparator;
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
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^(?:tinh|thanh|huyen|thi) uy"
              + "| (?:tinh|thanh pho|huyen|thi xa|thi tran|quan|xa|phuong|dac khu)) ((?!hoi(?![a-z])).+)");

  /// Where a part of a name begins: behind what kind of body it is, "và", a comma or a dash.
  private static final Pattern PART =
      Pattern.compile(
          Vocabulary.STANDARD.phrases("body").stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(
                  Collectors.joining(
                      "|",
                      "(?:^(?:",
                      "|thu tuong) | va |, | - )(?!tinh|huyen|xa |thanh pho)([a-z])")));
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
        .orElseGet(() -> ofParts(capitals));
  }

  /// "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" is Phòng Giáo dục và Đào tạo: what a body is called after begins
  /// with a capital, and so does each further part of it.
  private static String ofParts(String capitals) {
    String lower = capitals.toLowerCase(Locale.ROOT);
    Matcher place = PLACE.matcher(Words.fold(capitals));
    int end = place.find() ? place.start(1) : lower.length();
    StringBuilder name = new StringBuilder(Words.upperFirst(lower.substring(0, end)));
    String folded = Words.fold(lower).substring(0, end);
    Matcher part = PART.matcher(folded);
    while (part.find()) {
      name.setCharAt(part.start(1), Character.toUpperCase(name.charAt(part.start(1))));
    }
    Matcher committee = Pattern.compile("(?<![a-z])(?:ubnd|hdnd)(?![a-z])").matcher(folded);
    while (committee.find()) {
      String letters = lower.substring(committee.start(), committee.end());
      name.replace(committee.start(), committee.end(), letters.toUpperCase(Locale.ROOT));
    }
    return name + (end < lower.length() ? properNoun(capitals.substring(end)) : "");
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
