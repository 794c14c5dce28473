package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job, end to end: a signed plan in Word becomes a plan that units carry out and the
/// province can see.
class AnnualPlanJourney extends InABrowser {

  @TempDir private Path folder;

  @Test
  void aSignedPlanIsReadIssuedCarriedOutSeenAndReported() throws IOException {
    readTheSignedPlan();
    issueIt();
    String work = reportAsUnit();
    sendBackAndVerify(work);
    seeAsLeader();
    reportToTheProvince();
    traceEverything();
  }

  private void readTheSignedPlan() {
    try (Visit officer = desk().signsIn("ha.snv").opens("/ke-hoach").takesAPicture("ke-hoach")) {
      officer
          .attaches(SIGNED_PLAN)
          .presses("Đọc kế hoạch")
          .sees("8 lĩnh vực, 65 nhiệm vụ")
          .sees("3320/QĐ-UBND")
          .sees("Báo Sơn La")
          .takesAPicture("ra-soat");
    }
  }

  private void issueIt() throws IOException {
    try (Visit officer = desk().signsIn("ha.snv").opens("/ke-hoach").follows("Kế hoạch cải cách")) {
      String review = officer.path();
      officer.opens(review.replace("/ra-soat", "/ban-hanh")).presses("Ban hành và giao việc");
      officer.sees("Họ và tên người ký");
      assertThat(officer.path()).as("refused, with the form kept").endsWith("/ban-hanh");
      officer.opens(review + "/dung").presses("Đúng");
      officer
          .opens(review.replace("/ra-soat", "/ban-hanh"))
          .sees("giao tới 236 đơn vị")
          .writes("signerName", "Tráng Thị Xuân")
          .ticks("accepted")
          .takesAPicture("ban-hanh")
          .presses("Ban hành và giao việc")
          .sees("3320/QĐ-UBND")
          .takesAPicture("ke-hoach-da-ban-hanh");
      assertThat(officer.downloads("Tải tệp gốc"))
          .as("the signed file, byte for byte")
          .isEqualTo(Files.readAllBytes(SIGNED_PLAN));
    }
  }

  private String reportAsUnit() throws IOException {
    Path decision = Files.writeString(folder.resolve("quyet-dinh.txt"), "Quyết định 15/QĐ-SNV");
    try (Visit officer = desk().signsIn("lan.snv")) {
      assertThat(officer.path()).isEqualTo("/viec");
      officer
          .sees("Quá hạn")
          .sees("Sắp đến hạn")
          .takesAPicture("viec-cua-toi")
          .follows(
              "Tham mưu UBND tỉnh ban hành Kế hoạch cải cách hành chính nhà nước tỉnh năm 2018");
      String work = officer.path();
      officer
          .opens(work + "/tien-do")
          .writes("words", "Đã tham mưu, UBND tỉnh đã ban hành kế hoạch.")
          .presses("Nộp");
      officer.sees("minh chứng");
      assertThat(officer.page().inputValue("#words"))
          .as("nothing typed is lost")
          .contains("tham mưu");
      officer
          .writes("productNumber", "3320/QĐ-UBND")
          .writes("productDate", "28/12/2017")
          .attaches(decision)
          .takesAPicture("cap-nhat-tien-do")
          .presses("Nộp")
          .opens(work)
          .sees("Chờ xác nhận")
          .takesAPicture("viec-cho-xac-nhan");
      return work;
    }
  }

  private void sendBackAndVerify(String work) {
    try (Visit verifier = desk().signsIn("ha.snv").opens(work)) {
      verifier.writes("reason", "Thiếu bản chụp quyết định.").presses("Trả lại");
    }
    try (Visit officer = desk().signsIn("lan.snv").sees("Thiếu bản chụp quyết định.")) {
      officer
          .takesAPicture("bi-tra-lai")
          .opens(work + "/tien-do")
          .writes("words", "Đã bổ sung bản chụp quyết định.")
          .writes("productNumber", "3320/QĐ-UBND")
          .writes("productDate", "28/12/2017")
          .presses("Nộp");
    }
    try (Visit verifier = desk().signsIn("ha.snv").opens(work)) {
      verifier.takesAPicture("xac-nhan").presses("Xác nhận").opens(work).sees("Hoàn thành");
    }
  }

  private void seeAsLeader() throws IOException {
    try (Visit leader = desk().signsIn("chutich").opens("/tong-quan")) {
      leader.sees("1/65 = 1,54%").takesAPicture("tong-quan");
      leader.opens("/tong-quan?ngay=31/12/2017").sees("0/65 = 0,00%");
      leader
          .opens("/tong-quan")
          .follows("Ma trận đơn vị và nhiệm vụ")
          .sees("236 đơn vị và 65 nhiệm vụ")
          .takesAPicture("ma-tran");
      leader.page().locator(".mx tbody td.e").first().click();
      leader.page().waitForURL(address -> address.contains("/danh-sach"));
      leader.opens("/tong-quan").follows("Từng nhiệm vụ").sees("65 trên 65 nhiệm vụ");
      try (ReadableWorkbook list =
          new ReadableWorkbook(new ByteArrayInputStream(leader.downloads("Tải Excel")))) {
        assertThat(list.getFirstSheet().read()).hasSizeGreaterThan(65);
      }
      leader
          .follows("Tham mưu UBND tỉnh ban hành")
          .follows("Tham mưu UBND tỉnh ban hành")
          .sees("3320/QĐ-UBND")
          .sees("Tòng Thị Lan");
    }
  }

  private void reportToTheProvince() throws IOException {
    try (Visit officer = desk().signsIn("ha.snv").opens("/bao-cao").takesAPicture("bao-cao")) {
      byte[] word = officer.downloads("Tải báo cáo Word");
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
          XWPFWordExtractor text = new XWPFWordExtractor(document)) {
        assertThat(text.getText())
            .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "65 nhiệm vụ", "Nơi nhận:");
      }
    }
  }

  private void traceEverything() {
    try (Visit administrator = desk().signsIn("quantri").opens("/nhat-ky")) {
      administrator.sees("Tòng Thị Lan").sees("Trần Thị Hà").takesAPicture("nhat-ky");
    }
  }
}
