package org.openpar.plan.paper;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Problem;

/// The year a plan is for, and what is doubtful about it.
record PlanYear(int year, List<Problem> problems) {

  /// @param ofAnnex the year an annex in this house's own form was written for
  static PlanYear of(Head head, @Nullable Integer ofAnnex, ReadingOptions options) {
    Integer titled = head.titleYear();
    if (options.year() != null) {
      return chosen(options.year(), titled);
    }
    if (ofAnnex != null) {
      return new PlanYear(ofAnnex, List.of());
    }
    if (titled != null) {
      return titled(titled, head.issuedOn());
    }
    int guess = guess(head.issuedOn(), options.today());
    return new PlanYear(guess, List.of(Problem.of("problem.plan.year-guessed", print(guess))));
  }

  private static PlanYear chosen(int year, @Nullable Integer titled) {
    if (titled == null || titled == year) {
      return new PlanYear(year, List.of());
    }
    return new PlanYear(
        year, List.of(Problem.of("problem.plan.year-differs", print(year), print(titled))));
  }

  /// A plan is signed in the December before its year, or within it.
  private static PlanYear titled(int year, @Nullable LocalDate issuedOn) {
    if (issuedOn == null || year == issuedOn.getYear() || year == issuedOn.getYear() + 1) {
      return new PlanYear(year, List.of());
    }
    String issued = print(issuedOn.getYear());
    return new PlanYear(
        year, List.of(Problem.of("problem.plan.year-unlikely", print(year), issued)));
  }

  private static int guess(@Nullable LocalDate issuedOn, LocalDate today) {
    if (issuedOn == null) {
      return today.getYear();
    }
    boolean forNextYear = issuedOn.getMonthValue() >= Month.NOVEMBER.getValue();
    return issuedOn.getYear() + (forNextYear ? 1 : 0);
  }

  private static String print(int year) {
    return String.valueOf(year);
  }
}
