package org.openpar.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedYearsTests {

  @ParameterizedTest
  @CsvSource({
    "Trước 30/6/2018,Trước 30/6/2019",
    "Quý II/2018,Quý II/2019",
    "Quý II - Quý IV/2018,Quý II - Quý IV/2019",
    "Năm 2018,Năm 2019",
    "Từ 01.3.2018 đến 15-12-2018,Từ 01.3.2019 đến 15-12-2019",
    "2018-2020,2019-2021",
    "Tháng 01 năm 2019,Tháng 01 năm 2020",
    "Hằng quý,Hằng quý",
    "Theo Nghị định 09/2019/NĐ-CP,Theo Nghị định 09/2019/NĐ-CP",
    "Mã 12018,Mã 12018"
  })
  void movesYearsOfDaysAndPeriodsOnly(String before, String after) {
    assertThat(new MovedYears(2018, 2019).of(before)).isEqualTo(after);
  }
}
