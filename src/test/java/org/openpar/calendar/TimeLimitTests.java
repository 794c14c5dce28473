package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTests {

  private final Deadlines deadlines = new Deadlines();

  @ParameterizedTest
  @CsvSource({
    "Sau 15 ngày kể từ ngày Nghị quyết được ban hành, 15, DAYS",
    "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản, 5, WORKING_DAYS",
    "30 (ba mươi) ngày sau khi Luật có hiệu lực, 30, DAYS",
    "02 tuần kể từ ngày có văn bản số 15/QĐ-UBND, 2, WEEKS",
    "Trong vòng 3 tháng kể từ khi Đề án được phê duyệt, 3, MONTHS"
  })
  void readsHowMuchTimeWordsGive(String words, int count, TimeLimit.Unit unit) {
    assertThat(deadlines.read(words, 2018).deadline().kind()).isEqualTo(DeadlineKind.RELATIVE);
    assertThat(deadlines.findTimeLimit(words)).contains(new TimeLimit(count, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 ngày trước khi tổ chức hội nghị",
        "Trong vòng 24 giờ kể từ khi nhận tin",
        "10-15 ngày kể từ ngày ký",
        "05 ngày kể từ ngày ký đối với cấp tỉnh; 10 ngày kể từ ngày ký đối với cấp huyện",
        "hai mươi ngày kể từ ngày ký",
        "Sau khi có văn bản của TW"
      })
  void leavesToAPersonWhatItCannotCount(String words) {
    assertThat(deadlines.findTimeLimit(words)).isEmpty();
  }

  @Test
  void countsFromTheDayAfterTheEvent() {
    LocalDate beforeTet = LocalDate.of(2018, 2, 12);

    assertThat(new TimeLimit(3, TimeLimit.Unit.DAYS).lastDay(beforeTet)).isEqualTo("2018-02-15");
    assertThat(new TimeLimit(3, TimeLimit.Unit.WORKING_DAYS).lastDay(beforeTet))
        .isEqualTo("2018-02-22");
    assertThat(new TimeLimit(2, TimeLimit.Unit.WEEKS).lastDay(beforeTet)).isEqualTo("2018-02-26");
    assertThat(new TimeLimit(1, TimeLimit.Unit.MONTHS).lastDay(LocalDate.of(2018, 1, 31)))
        .isEqualTo("2018-02-28");
  }

  @Test
  void knowsOnlyWeekendsOfAYearNobodyAnnounced() {
    assertThat(new TimeLimit(2, TimeLimit.Unit.WORKING_DAYS).lastDay(LocalDate.of(2021, 12, 31)))
        .isEqualTo("2022-01-04");
  }
}
