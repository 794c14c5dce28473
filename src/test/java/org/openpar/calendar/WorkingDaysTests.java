package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

  private final WorkingDays days = new WorkingDays();

  @ParameterizedTest
  @CsvSource({
    "2018-02-13, true",
    "2018-02-14, false",
    "2018-02-21, true",
    "2018-02-24, false",
    "2018-09-03, false",
    "2019-01-05, true",
    "2025-04-26, true",
    "2025-05-02, false"
  })
  void knowsTetAndExchangedDays(LocalDate day, boolean worked) {
    assertThat(days.isWorkingDay(day)).contains(worked);
  }

  @Test
  void countsFromTheDayAfter() {
    assertThat(days.after(LocalDate.of(2018, 10, 12), 5)).contains(LocalDate.of(2018, 10, 19));
    assertThat(days.after(LocalDate.of(2018, 2, 13), 1)).contains(LocalDate.of(2018, 2, 21));
    assertThat(days.onOrAfter(LocalDate.of(2018, 9, 1))).contains(LocalDate.of(2018, 9, 4));
    assertThat(days.onOrAfter(LocalDate.of(2018, 9, 4))).contains(LocalDate.of(2018, 9, 4));
  }

  @Test
  void saysNothingOfAYearItDoesNotKnow() {
    assertThat(days.isWorkingDay(LocalDate.of(2021, 3, 3))).isEmpty();
    assertThat(days.after(LocalDate.of(2019, 12, 30), 5)).isEqualTo(Optional.empty());
  }

  @Test
  void givesEachLevelItsDay() {
    ReportingPeriod period = new Periods().find("Q1", 2022).orElseThrow();
    ReportDays reports = new ReportDays();

    assertThat(period.cutOff()).isEqualTo(LocalDate.of(2022, 3, 14));
    assertThat(reports.dueOn(period, ReportLevel.COMMUNE)).isEqualTo(LocalDate.of(2022, 3, 15));
    assertThat(reports.dueOn(period, ReportLevel.DISTRICT)).isEqualTo(LocalDate.of(2022, 3, 17));
    assertThat(reports.dueOn(period, ReportLevel.PROVINCE)).isEqualTo(LocalDate.of(2022, 3, 20));
  }
}
