package org.openpar.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reporting periods of a year, each as the law of that year cut it: calendar months until
/// 2018, NĐ 09/2019/NĐ-CP (the 15th to the 14th) from 2019, 581/BNV-CCHC from 2022.
///
/// There is no report of the second and of the fourth quarter: six months and the year take their
/// place. The rules are data ([ReportingRules]); a new one is announced, not programmed.
public final class Periods {

  private static final Comparator<ReportingPeriod> BY_DUE =
      Comparator.comparing(ReportingPeriod::due);

  /// All periods of the year, the one due first in front; none before the first dated rule (2011).
  public List<ReportingPeriod> listOf(int year) {
    return ReportingLaw.of(year).map(ReportingLaw.Rule::periods).orElseGet(List::of).stream()
        .map(template -> template.of(year))
        .sorted(BY_DUE)
        .toList();
  }

  /// The period with this code ("Q1", "H1", "Q3", "Y") in the year, if the law of that year has it.
  public Optional<ReportingPeriod> find(String code, int year) {
    return listOf(year).stream().filter(period -> period.code().equals(code)).findFirst();
  }

  /// The period that is being worked on at the day: of those that have begun and are not yet due,
  /// the one due first.
  public Optional<ReportingPeriod> findCurrent(LocalDate day) {
    return Stream.of(day.getYear(), day.getYear() + 1)
        .flatMap(year -> listOf(year).stream())
        .filter(period -> !period.start().isAfter(day) && !period.due().isBefore(day))
        .min(BY_DUE);
  }
}
