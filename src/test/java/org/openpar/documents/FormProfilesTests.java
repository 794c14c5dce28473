package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.testing.Forms;

class FormProfilesTests {

  @Test
  void givesEveryDocumentTheFormOfItsDay() {
    assertThat(Forms.ALL.on(LocalDate.of(2018, 10, 15)).law())
        .isEqualTo("Thông tư số 01/2011/TT-BNV");
    assertThat(Forms.ALL.on(LocalDate.of(2020, 3, 4)).law())
        .isEqualTo("Thông tư số 01/2011/TT-BNV");
    assertThat(Forms.ALL.on(LocalDate.of(2020, 3, 5)).law())
        .isEqualTo("Nghị định số 30/2020/NĐ-CP");
    assertThat(Forms.ALL.on(LocalDate.of(2026, 11, 26)).law())
        .isEqualTo("Nghị định số 30/2020/NĐ-CP");
  }

  @Test
  void saysWhenNoActCoversADay() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new FormProfiles(List.of()).on(LocalDate.of(2018, 1, 4)))
        .withMessage("no form of documents on 2018-01-04");
  }
}
