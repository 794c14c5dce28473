package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commune officer on a phone, on whom it all depends.
class CommuneJourney extends InABrowser {

  @TempDir private Path folder;

  @Test
  void aCommuneOfficerReportsFromAPhone() throws IOException {
    issueTheSignedPlan();
    Path photograph = Files.writeString(folder.resolve("bien-ban.txt"), "Biên bản niêm yết");
    try (Visit officer = phone().signsIn("thong.chiengkhoa")) {
      officer.sees("Việc của tôi").takesAPicture("dien-thoai-viec-cua-toi").isAccessible();
      officer.follows("Niêm yết, công khai đầy đủ thủ tục hành chính").isAccessible();
      String work = officer.path();
      officer
          .opens(work + "/tien-do")
          .isAccessible()
          .writes("words", "Đã niêm yết 214 thủ tục tại bộ phận một cửa.")
          .attaches(photograph);
      officer
          .writes("words", "Đã niêm yết. ".repeat(400))
          .presses("Nộp")
          .sees("Dài nhất 4.000 ký tự; ông/bà đã nhập 5.")
          .isAccessible()
          .writes("words", "Đã niêm yết 214 thủ tục tại bộ phận một cửa.")
          .presses("Nộp")
          .opens(work)
          .sees("Chờ xác nhận");
      officer.opens("/tong-quan").isAccessible();
      assertThat(officer.opens("/nhat-ky").finds("Ngoài phạm vi được giao")).isTrue();
    }
  }
}
