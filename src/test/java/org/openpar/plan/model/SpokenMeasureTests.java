package org.openpar.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.plan.model.Measure.Direction;

class SpokenMeasureTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trên 95% hồ sơ được giải quyết đúng hạn                     |      | 95   | %        | UP
          100% thủ tục hành chính được công khai                      |      | 100  | %        | REACH
          Tỷ lệ hài lòng của người dân đạt từ 85,5% trở lên           |      | 85.5 | %        | UP
          Hồ sơ trễ hạn dưới 3 %                                      |      | 3    | %        | DOWN
          Chỉ số cải cách hành chính tăng 5 bậc so với năm trước      |      | 5    | bậc      | UP
          Cắt giảm ít nhất 1.200 thủ tục                              |      | 1200 | thủ tục  | UP
          Nâng tỷ lệ hồ sơ trực tuyến từ 20% lên 40%                  | 20   | 40   | %        | UP
          Giảm số ngày giải quyết từ 15 ngày xuống 10 ngày            | 15   | 10   | ngày     | DOWN
          Tỷ lệ văn bản điện tử đạt 80%                               |      | 80   | %        |
          """)
  void readsWhatIsSaidPlainly(
      String words,
      @Nullable BigDecimal baseline,
      BigDecimal goal,
      String unit,
      @Nullable Direction direction) {
    assertThat(SpokenMeasure.of(words))
        .contains(new SpokenMeasure(baseline, goal, unit, direction));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nâng cao chất lượng phục vụ nhân dân",
        "Trên 95% hồ sơ cấp tỉnh và 90% hồ sơ cấp huyện đúng hạn",
        "Thực hiện Nghị quyết số 30c/NQ-CP",
        "Tinh giản biên chế theo Kế hoạch số 91 ngày 20/6/2018"
      })
  void guessesNothing(String words) {
    assertThat(SpokenMeasure.of(words)).isEmpty();
  }

  @Test
  void namesTheEndOfAYear() {
    assertThat(SpokenMeasure.yearEnd("Đến năm 2020 có 100% xã có một cửa điện tử"))
        .contains(LocalDate.of(2020, 12, 31));
    assertThat(SpokenMeasure.yearEnd("Trên 60% hồ sơ được số hóa")).isEmpty();
  }
}
