package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.time.DateRange;

/// Codes and other names by themselves, without a screen.
class NamingsTests {

  private static final UnitId UNIT = SeedUnits.id("don-vi");
  private static final DateRange LIFE =
      new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 6, 30));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MDD, 000.00.18.H52, -, -, 2019-01-01, 2020-09-14",
        "MDD, H52.18, -, -, 2020-09-15, 2025-06-30",
        "MDD, H52.18.01, 2021-03-01, -, 2021-03-01, 2025-06-30",
        "MDD, H52, -, 2022-12-31, 2020-09-15, 2022-12-31",
        "GSO, 03646, -, -, 2019-01-01, 2025-06-30"
      })
  void aCodeIsHeldAsLongAsItsFormIsUsedAndItsUnitLives(
      String scheme,
      String code,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      LocalDate begins,
      LocalDate ends) {
    assertThat(against(scheme, code, first, last)).isEmpty();
    assertThat(namings(LIFE).code(UNIT, scheme, code, first, last).validity())
        .isEqualTo(new DateRange(begins, ends));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "XYZ, 18, -, -, code-scheme",
        "MDD, 18, -, -, code-form",
        "MDD, H52.18, 2020-09-14, -, code-of-other-days",
        "MDD, 000.00.18.H52, -, 2020-09-15, code-of-other-days",
        "MDD, 000.00.18.H52, 2021-01-01, -, code-of-other-days",
        "MDD, H52.012345678901234567890123456789012, -, -, code-form",
        "GSO, 03646, 2018-12-31, -, outside-life",
        "GSO, 03646, -, 2025-07-01, outside-life",
        "GSO, 03646, 2020-01-02, 2020-01-01, days-reversed"
      })
  void tellsWhyACodeCannotBe(
      String scheme,
      String code,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String reason) {
    assertThat(against(scheme, code, first, last))
        .extracting(RuleViolated::key)
        .containsExactly("organization.refused." + reason);
  }

  @Test
  void aUnitThatCameAfterAFormWasGivenUpNeverHadSuchACode() {
    DateRange later = DateRange.from(LocalDate.of(2021, 1, 1));

    assertThat(namings(later).against(UNIT, "MDD", "000.00.18.H52", null, null))
        .extracting(RuleViolated::key)
        .containsExactly("organization.refused.code-of-other-days");
  }

  private static List<RuleViolated> against(
      String scheme, String code, @Nullable LocalDate first, @Nullable LocalDate last) {
    return namings(LIFE).against(UNIT, scheme, code, first, last);
  }

  private static Namings namings(DateRange life) {
    UnitName name = new UnitName("Sở Y tế", UnitKind.DEPARTMENT, null, life);
    return new Namings(
        new History(
            List.of(new Life(UNIT, "don-vi", 0, life, List.of(name), List.of(), List.of()))));
  }
}
