package org.openpar.plan.web;

import java.util.Optional;
import org.openpar.platform.model.RuleViolated;

/// A plan year that is no year, or none a plan could have.
public class YearRefused extends RuleViolated {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private YearRefused(String typed) {
    super("year", "refused.year-form", typed, Integer.toString(FIRST), Integer.toString(LAST));
  }

  /// Like [#in], where a year must be said.
  public static Optional<YearRefused> needed(String typed) {
    return typed.isBlank() ? Optional.of(new YearRefused("")) : in(typed);
  }

  /// What is wrong with what was typed; nothing typed leaves the year to the paper.
  static Optional<YearRefused> in(String typed) {
    String year = typed.strip();
    boolean fits =
        year.isEmpty()
            || year.matches("\\d{4}")
                && Integer.parseInt(year) >= FIRST
                && Integer.parseInt(year) <= LAST;
    return fits ? Optional.empty() : Optional.of(new YearRefused(year));
  }
}
