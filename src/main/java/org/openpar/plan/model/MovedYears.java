package org.openpar.plan.model;

import java.util.regex.Pattern;

/// Carries words from one year's plan into another's: "Trước 30/6/2018" is "Trước 30/6/2019" a year
/// later. A number of a paper keeps its year.
public record MovedYears(int from, int to) {

  private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:19|20)\\d\\d(?![\\d/])");
  private static final Pattern IN_A_DAY =
      Pattern.compile("(?<=[/.-])(?:19|20)\\d\\d(?![\\d/]|[.-]\\d)");

  public String of(String words) {
    return moved(IN_A_DAY, moved(YEAR, words));
  }

  /// Whether words that are carried over as they are speak of the year that is over.
  public boolean speaksOfThePast(String words) {
    return from != to && Pattern.compile("(?<!\\d)" + from + "(?!\\d)").matcher(words).find();
  }

  private String moved(Pattern pattern, String words) {
    return pattern
        .matcher(words)
        .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + to - from));
  }
}
