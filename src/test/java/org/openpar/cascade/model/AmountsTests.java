package org.openpar.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Money, people and days in the words of a plan.
class AmountsTests {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 triệu đồng, ngân sách tỉnh | 500000000
          1,2 tỷ đồng | 1200000000
          1.200.000.000 đồng | 1200000000
          1.500 triệu đồng | 1500000000
          1.200.000.000 | 1200000000
          300 tr đồng |
          Ngân sách nhà nước năm 2018 |
          Nguồn lực của Sở Nội vụ, 02 công chức |
          500 triệu đồng, trong đó ngân sách tỉnh 300 triệu đồng | 500000000
          Ngân sách tỉnh 300 triệu đồng; ngân sách huyện 200 triệu đồng |
          Theo Quyết định số 3320/QĐ-UBND ngày 28/12/2017 |
          """)
  void aSumIsReadWhereTheWordsNameOne(String words, @Nullable Long amount) {
    assertThat(Amounts.money(words)).isEqualTo(amount);
  }

  @ParameterizedTest(name = "{0} → {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          02 công chức | 2 | 0
          03 người, 30 ngày công | 3 | 30
          01 cán bộ và 2 chuyên viên; 15 ngày | 3 | 15
          Từ ngày 15/6 đến ngày 30 tháng 6 | 0 | 0
          Máy tính, máy in | 0 | 0
          """)
  void peopleAndDaysAreCounted(String words, long people, long days) {
    assertThat(Amounts.people(words)).isEqualTo(people);
    assertThat(Amounts.days(words)).isEqualTo(days);
  }
}
