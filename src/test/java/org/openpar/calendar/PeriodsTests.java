package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTests {

  private final Periods periods = new Periods();

  @ParameterizedTest
  @CsvSource({
    "2018, Q1, 2018-01-01, 2018-03-31, 2018-03-31",
    "2018, H1, 2018-01-01, 2018-06-30, 2018-06-30",
    "2018, Q3, 2018-07-01, 2018-09-30, 2018-09-30",
    "2018, Y, 2018-01-01, 2018-12-31, 2018-12-31",
    "2020, Q1, 2019-12-15, 2020-03-14, 2020-03-20",
    "2022, Q1, 2021-12-15, 2022-03-14, 2022-03-20",
    "2022, H1, 2021-12-15, 2022-06-14, 2022-06-20",
    "2026, Q3, 2026-06-15, 2026-09-14, 2026-09-20",
    "2026, Y, 2025-12-15, 2026-12-14, 2026-12-20",
  })
  void cutsThePeriodsAsTheLawOfTheYear(
      int year, String code, LocalDate start, LocalDate end, LocalDate due) {
    ReportingPeriod period = periods.find(code, year).orElseThrow();

    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.cutOff()).isEqualTo(end);
    assertThat(period.due()).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2018, 2019, 2021, 2022, 2035})
  void hasFourReportsAYearInTheOrderTheyAreDue(int year) {
    assertThat(periods.listOf(year))
        .extracting(ReportingPeriod::code)
        .containsExactly("Q1", "H1", "Q3", "Y");
  }

  @Test
  void namesAPeriodInTheWordsOfReports() {
    assertThat(periods.find("H1", 2018))
        .map(ReportingPeriod::name)
        .contains("6 tháng đầu năm 2018");
  }

  @Test
  void knowsNoReportOfTheSecondQuarter() {
    assertThat(periods.find("Q2", 2022)).isEmpty();
  }

  @Test
  void knowsNothingBeforeTheFirstDatedRule() {
    assertThat(periods.listOf(2010)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-01, 6 tháng đầu năm 2018",
    "2018-11-30, Năm 2018",
    "2022-03-20, Quý I năm 2022",
    "2022-03-21, 6 tháng đầu năm 2022",
    "2022-12-20, Năm 2022",
    "2022-12-21, Quý I năm 2023",
  })
  void worksOnThePeriodThatIsDueNext(LocalDate day, String name) {
    assertThat(periods.findCurrent(day)).map(ReportingPeriod::name).contains(name);
  }
}
