package org.openpar.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpar.cascade.Verdict;

/// What the province asks, what a unit wrote, and what is said of it.
class FigureComparisonTests {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Công khai thủ tục hành chính đạt 100 % | Công khai thủ tục hành chính đạt 80 % | đạt 100 % | đạt 80 %
          đạt 100% hồ sơ đúng hạn | 95,5% hồ sơ đúng hạn | đạt 100% | 95,5%
          đạt 99,5% | đạt 99% | đạt 99,5% | đạt 99%
          Tổ chức ít nhất 5 lớp tập huấn | Tổ chức 3 lớp tập huấn | ít nhất 5 lớp | 3 lớp
          Tổ chức ít nhất 05 (năm) lớp | Tổ chức 03 lớp | ít nhất 05 (năm) lớp | 03 lớp
          Tổ chức ít nhất hai lớp tập huấn | Tổ chức 1 lớp tập huấn | ít nhất hai lớp | 1 lớp
          Tổ chức từ 5-7 lớp | Tổ chức 4-7 lớp | từ 5-7 lớp | 4-7 lớp
          Kiểm tra tối thiểu 30% đơn vị trực thuộc | Kiểm tra 20% đơn vị trực thuộc | tối thiểu 30% | 20%
          từ 80% trở lên người dân hài lòng | 75% người dân hài lòng | từ 80% trở lên | 75%
          giảm 20 % thời gian giải quyết | giảm 10 % thời gian giải quyết | giảm 20 % | giảm 10 %
          Rút ngắn ít nhất 5 ngày làm việc | Rút ngắn 3 ngày làm việc | Rút ngắn ít nhất 5 ngày làm việc | Rút ngắn 3 ngày làm việc
          giải quyết không quá 30 ngày | giải quyết không quá 45 ngày | không quá 30 ngày | không quá 45 ngày
          trả kết quả trong thời hạn 5 ngày | trả kết quả trong thời hạn 7 ngày | trong thời hạn 5 ngày | trong thời hạn 7 ngày
          Giảm tỷ lệ hồ sơ quá hạn xuống dưới 2% | Giảm tỷ lệ hồ sơ quá hạn xuống dưới 5% | xuống dưới 2% | xuống dưới 5%
          Giảm hồ sơ trễ hạn còn 1% | Giảm hồ sơ trễ hạn còn 3% | còn 1% | còn 3%
          tự kiểm tra 02 lần/năm | tự kiểm tra 01 lần/năm | 02 lần/năm | 01 lần/năm
          mỗi quý 02 tin bài | mỗi quý 01 tin bài | mỗi quý 02 tin bài | mỗi quý 01 tin bài
          Tiếp nhận 1.200 hồ sơ | Tiếp nhận 900 hồ sơ | 1.200 hồ sơ | 900 hồ sơ
          100% thủ tục được công khai, 80% hồ sơ đúng hạn | 100% thủ tục được công khai, 70% hồ sơ đúng hạn | 80% | 70%
          100% thủ tục công khai và 80% hồ sơ đúng hạn | 80% hồ sơ đúng hạn và 90% thủ tục công khai | 100% | 90%
          """)
  void aLowerFigureWeakens(String asked, String wrote, String from, String to) {
    assertThat(changes(asked, wrote)).containsExactly(new FigureChange(from, to, true));
    assertThat(verdict(asked, wrote)).isEqualTo(Verdict.WEAKENED);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đạt 80% hồ sơ đúng hạn | đạt 100% hồ sơ đúng hạn
          ít nhất 5 lớp | 5 lớp
          ít nhất 5 lớp tập huấn | trên 6 lớp tập huấn
          không quá 30 ngày | không quá 20 ngày
          giảm 10% chi phí | giảm 20% chi phí
          giảm 20% chi phí | chi phí còn 80%
          100% thủ tục được công khai | Toàn bộ thủ tục được công khai
          100% thủ tục được công khai | 100 phần trăm thủ tục được công khai
          Theo Quyết định số 3320/QĐ-UBND ngày 28/12/2017 | Theo Quyết định số 12/QĐ-SYT ngày 15/01/2018
          Kế hoạch năm 2018 của đơn vị | Kế hoạch năm 2017 của đơn vị
          Thực hiện trong 6 tháng đầu năm | Thực hiện trong 3 tháng đầu năm
          Hoàn thành trước ngày 30 tháng 6 năm 2018 | Hoàn thành trước ngày 15 tháng 3 năm 2018
          Dịch vụ công trực tuyến mức độ 3, 4 | Dịch vụ công trực tuyến mức độ 3
          Áp dụng TCVN ISO 9001:2008 | Áp dụng TCVN ISO 9001
          theo Nghị định số 61/2018/NĐ-CP, điều 12 khoản 3 | theo Nghị định 61, điều 5
          Giai đoạn 2016 - 2020 | Giai đoạn 2016 - 2018
          Trình dự thảo lần 2 | Trình dự thảo lần 1
          Tỷ lệ hồ sơ trễ hạn 5% | Tỷ lệ hồ sơ trễ hạn 3%
          Tập huấn 3 ngày | Tập huấn 2 ngày
          Báo cáo 6 tháng, 9 tháng và năm | Báo cáo 6 tháng và năm
          """)
  void whatIsNotLowerOrNotCertainIsNotHeldAgainstAnybody(String asked, String wrote) {
    assertThat(changes(asked, wrote)).isEmpty();
    assertThat(verdict(asked, wrote)).isEqualTo(Verdict.ADAPTED);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tổ chức 5 lớp tập huấn | Tham gia tập huấn do tỉnh tổ chức | 5 lớp |
          Kiểm tra 10 đơn vị | Kiểm tra 3 đơn vị | 10 đơn vị | 3 đơn vị
          100% thủ tục được công khai | 20% chi phí được tiết kiệm | 100% |
          tự kiểm tra 02 lần/năm | tự kiểm tra 01 lần/quý | 02 lần/năm |
          mở 5 lớp cho công chức, 3 lớp cho viên chức | mở 3 lớp | 5 lớp | 3 lớp
          """)
  void aPersonIsAskedToLook(String asked, String wrote, String from, @Nullable String to) {
    assertThat(changes(asked, wrote)).containsExactly(new FigureChange(from, to, false));
    assertThat(verdict(asked, wrote)).isEqualTo(Verdict.ADAPTED);
  }

  @Test
  void figuresOfTheProductCountToo() {
    assertThat(of("Tập huấn", "Ít nhất 5 lớp", "Tập huấn", "3 lớp"))
        .containsExactly(new FigureChange("Ít nhất 5 lớp", "3 lớp", true));
    assertThat(of("Tập huấn", "Ít nhất 5 lớp", "Tập huấn 5 lớp", "Báo cáo")).isEmpty();
    assertThat(of("Tập huấn", "Ít nhất 5 lớp", "Tập huấn", null))
        .as("the dropped product says it already")
        .isEmpty();
  }

  private static List<FigureChange> changes(String asked, String wrote) {
    return of(asked, null, wrote, null);
  }

  private static Verdict verdict(String asked, String wrote) {
    return Judgement.of(
            new Asked(asked, null, null, null), true, new Promised(wrote, null, null, null))
        .verdict();
  }

  private static List<FigureChange> of(
      String asked, @Nullable String product, String wrote, @Nullable String promised) {
    return FigureComparison.between(
        new Asked(asked, product, null, null), new Promised(wrote, promised, null, null));
  }
}
