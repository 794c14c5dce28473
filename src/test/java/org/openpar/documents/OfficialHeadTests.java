package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficialHeadTests {

  @Test
  void putsAZeroBeforeANumberBelowTen() {
    assertThat(head("5", null).numberLine()).isEqualTo("Số: 05/BC-SNV");
    assertThat(head("15", null).numberLine()).isEqualTo("Số: 15/BC-SNV");
  }

  @Test
  void leavesRoomForTheNumberTheClerkWillGive() {
    assertThat(head("", null).numberLine()).isEqualTo("Số:      /BC-SNV");
  }

  @Test
  void putsAZeroBeforeDaysBelowTenAndTheFirstTwoMonths() {
    assertThat(head("", LocalDate.of(2018, 1, 4)).placeAndDate())
        .isEqualTo("Sơn La, ngày 04 tháng 01 năm 2018");
    assertThat(head("", LocalDate.of(2018, 3, 15)).placeAndDate())
        .isEqualTo("Sơn La, ngày 15 tháng 3 năm 2018");
  }

  @Test
  void leavesRoomForTheDayOfSigning() {
    assertThat(head("", null).placeAndDate()).isEqualTo("Sơn La, ngày       tháng       năm      ");
  }

  @Test
  void saysInAnAnnexWhatItBelongsTo() {
    assertThat(head("5", LocalDate.of(2018, 10, 15)).attachment("Sở Nội vụ"))
        .isEqualTo("(Kèm theo Báo cáo số 05/BC-SNV ngày 15 tháng 10 năm 2018 của Sở Nội vụ)");
  }

  private static OfficialHead head(String number, @Nullable LocalDate date) {
    return new OfficialHead(
        "", "Sở Nội vụ", number, "BC-SNV", "Sơn La", date, "Báo cáo", "Kết quả");
  }
}
