package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.calendar.WorkingDays.SpecialDay;
import org.openpar.platform.model.RuleViolated;

/// The special days of 2019 as somebody types them: 30/4, 1/5 and 2/9 are no weekend.
class HolidayReadingTests {

  private static final String ALWAYS =
      """
      01/01/2019; nghỉ; Tết Dương lịch
      30/04/2019; nghỉ; Ngày Chiến thắng
      01/05/2019; nghỉ; Quốc tế Lao động
      02/09/2019; nghỉ; Quốc khánh
      """;

  @Test
  void readsLinesAndBlocksOutOfExcel() {
    HolidayReading reading =
        HolidayReading.of(
            2019,
            ALWAYS + "\n29/4/2019\tNGHỈ\tHoán đổi với thứ Bảy\n04/05/2019 | Làm bù | Làm bù 29/4");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.days())
        .hasSize(6)
        .contains(
            new SpecialDay(LocalDate.of(2019, 4, 29), false, "Hoán đổi với thứ Bảy"),
            new SpecialDay(LocalDate.of(2019, 5, 4), true, "Làm bù 29/4"))
        .extracting(SpecialDay::day)
        .isSorted();
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    String typed =
        ALWAYS
            + """
            03/05/2019; làm bù; Một ngày thứ Sáu
            30/04/2019; nghỉ; Lần nữa
            31/02/2019; nghỉ; Không có ngày ấy
            05/01/2018; làm bù; Của năm khác
            06/05/2019; lam; Không rõ
            07/05/2019; nghỉ;
            chín tháng năm
            """;

    assertThat(keys(HolidayReading.of(2019, typed)))
        .containsExactly(
            "holidays.refused.no-weekend",
            "holidays.refused.twice",
            "holidays.refused.no-day",
            "holidays.refused.other-year",
            "holidays.refused.kind",
            "holidays.refused.name",
            "holidays.refused.line");
    assertThat(HolidayReading.of(2019, typed).problems().get(1).arguments())
        .containsExactly(6, "30/04/2019", 2);
  }

  @Test
  void keepsTheHolidaysOfTheLabourCode() {
    assertThat(keys(HolidayReading.of(2019, "01/01/2019; nghỉ; Tết Dương lịch")))
        .containsExactly(
            "holidays.refused.always-off",
            "holidays.refused.always-off",
            "holidays.refused.always-off");
    assertThat(keys(HolidayReading.of(2019, " \n "))).containsExactly("holidays.refused.empty");
    assertThat(
            HolidayReading.of(2044, "01/01/2044; nghỉ; Tết\n02/09/2044; nghỉ; Quốc khánh")
                .problems())
        .as("30/4 and 1/5 of that year are a weekend")
        .isEmpty();
  }

  private static List<String> keys(HolidayReading reading) {
    return reading.problems().stream().map(RuleViolated::key).toList();
  }
}
