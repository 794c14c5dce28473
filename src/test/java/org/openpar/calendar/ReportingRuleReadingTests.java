package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.RuleViolated;

/// Reporting periods as somebody types them, by the months of 581/BNV-CCHC.
class ReportingRuleReadingTests {

  private static final String PERIODS =
      """
      Quý I; 15/12 năm trước; 14/03; 14/03; 20/03
      6 tháng; 15/12 năm trước; 14/06; 14/06; 20/06
      Quý III; 15/06; 14/09; 14/09; 20/09
      Năm; 15/12 năm trước; 14/12; 14/12; 20/12
      """;

  @Test
  void readsWhatItWrites() {
    ReportingRuleReading reading =
        ReportingRuleReading.of(PERIODS, Map.of(ReportLevel.COMMUNE, "1"));

    assertThat(reading.problems()).isEmpty();
    List<ReportingPeriod> periods =
        reading.periods().stream().map(template -> template.of(2022)).toList();
    assertThat(periods).isEqualTo(new Periods().listOf(2022));
    assertThat(
            ReportingRuleReading.write(
                new ReportingRule(2022, 1, "", null, null, null, periods, reading.daysAfter())))
        .isEqualTo(PERIODS.strip());
    assertThat(reading.daysAfter()).containsExactly(Map.entry(ReportLevel.COMMUNE, 1));
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    String typed =
        """
        Quý II; 01/04; 30/06; 30/06; 30/06
        Quý I; 15/12 năm trước; 14/03; 13/03; 20/03
        Quý I; 15/12 năm trước; 14/03; 14/03; 20/03
        6 tháng; 15/12 năm trước; 29/02; 14/06
        6 tháng; 15/12 năm trước; 29/02; 31/06; 20/06
        """;

    assertThat(keys(ReportingRuleReading.of(typed, Map.of(ReportLevel.COMMUNE, "nhiều"))))
        .containsExactly(
            "periods.refused.period",
            "periods.refused.order",
            "periods.refused.twice",
            "periods.refused.line",
            "periods.refused.no-day",
            "periods.refused.no-day",
            "periods.refused.missing",
            "periods.refused.missing",
            "periods.refused.missing",
            "periods.refused.days");
  }

  @Test
  void leavesNoDayOutAndCountsNoneTwice() {
    assertThat(keys(ReportingRuleReading.of(PERIODS.replace("15/06", "20/06"), Map.of())))
        .containsExactly("periods.refused.third");
    assertThat(
            keys(
                ReportingRuleReading.of(PERIODS.replace("14/12; 14/12", "10/12; 14/12"), Map.of())))
        .containsExactly("periods.refused.year-long");
    assertThat(
            keys(
                ReportingRuleReading.of(
                    PERIODS.replace("Quý I; 15/12 năm trước", "Quý I; 01/01"), Map.of())))
        .containsExactly("periods.refused.begin");
    assertThat(keys(ReportingRuleReading.of(PERIODS, Map.of(ReportLevel.DISTRICT, "7"))))
        .as("after the province")
        .containsExactly("periods.refused.after-province");
  }

  private static List<String> keys(ReportingRuleReading reading) {
    return reading.problems().stream().map(RuleViolated::key).toList();
  }
}
