package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// An officer leaves: work is named for her, her deputy stands in, and in the end everything goes
/// over to a successor with a transfer sheet.
class HandoverJourney extends InABrowser {

  @Test
  void workIsNamedStoodInForAndHandedOver() throws IOException {
    issueTheSignedPlan();
    enterASuccessor();
    nameTheOfficer();
    noteAnAbsence();
    handOver();
    try (Visit successor = desk().signsIn("son.snv").opens("/phan-cong")) {
      successor.sees("Lường Thị Thu").isAccessible();
    }
  }

  private void enterASuccessor() {
    try (Visit head = desk().signsIn("son.snv").opens("/chuc-vu/moi").isAccessible()) {
      head.writes("title", "Chuyên viên Phòng Cải cách hành chính")
          .writes("from", "1/10/2018")
          .presses("Lưu")
          .sees("Chưa có ai giữ chức vụ này")
          .isAccessible()
          .follows("Thêm người mới vào chức vụ")
          .writes("name", "Lường Thị Thu")
          .writes("email", "khong phai thu")
          .writes("from", "1/10/2018")
          .presses("Lưu")
          .sees("Địa chỉ thư điện tử chưa đúng dạng")
          .isAccessible()
          .writes("email", "thu.snv@sonla.gov.vn")
          .presses("Lưu")
          .sees("thu.snv@sonla.gov.vn")
          .opens("/can-bo")
          .isAccessible()
          .takesAPicture("can-bo");
    }
  }

  private void nameTheOfficer() {
    try (Visit head = desk().signsIn("son.snv").opens("/phan-cong")) {
      head.page().locator("input[name=assignments]").first().check();
      head.page().locator("input[name=assignments]").nth(1).check();
      choose(head, "officer", "Tòng Thị Lan");
      choose(head, "deputy", "Lường Thị Thu");
      head.presses("Phân công các việc đã chọn").sees("Đã phân công 2 việc.");
      head.page().check("input[name=whenAbsent]");
      head.presses("Áp dụng từ hôm nay").sees("Quy tắc làm thay áp dụng từ hôm nay.");
      head.isAccessible().takesAPicture("phan-cong");
    }
  }

  private void noteAnAbsence() {
    try (Visit officer = phone().signsIn("lan.snv").opens("/can-bo")) {
      officer
          .follows("Tòng Thị Lan")
          .isAccessible()
          .writes("from", "15/10/2018")
          .writes("to", "16/10/2018")
          .presses("Ghi vắng mặt")
          .sees("15/10/2018 – 16/10/2018");
    }
    try (Visit head = desk().signsIn("son.snv").opens("/phan-cong")) {
      head.sees("đang làm thay: người phụ trách vắng mặt");
    }
  }

  private void handOver() throws IOException {
    try (Visit head = desk().signsIn("son.snv").opens("/can-bo").follows("Tòng Thị Lan")) {
      head.isAccessible().follows("Bàn giao").sees("2 việc cần người nhận");
      head.presses("Bàn giao và lập biên bản").sees("Còn 2 việc chưa có người nhận");
      head.isAccessible().opens(head.path());
      choose(head, "heir", "Lường Thị Thu");
      head.isAccessible().takesAPicture("ban-giao").presses("Bàn giao và lập biên bản");
      head.sees("Đã bàn giao");
      try (XWPFDocument document =
              new XWPFDocument(
                  new ByteArrayInputStream(head.downloads("Biên bản bàn giao (Word)")));
          XWPFWordExtractor text = new XWPFWordExtractor(document)) {
        assertThat(text.getText())
            .contains("BIÊN BẢN", "Tòng Thị Lan", "Lường Thị Thu", "Quyền chuyên viên");
      }
    }
  }

  private static void choose(Visit visit, String field, String name) {
    String value =
        visit
            .page()
            .locator("#" + field + " option")
            .filter(new Locator.FilterOptions().setHasText(name))
            .first()
            .getAttribute("value");
    visit.page().selectOption("#" + field, value);
  }
}
