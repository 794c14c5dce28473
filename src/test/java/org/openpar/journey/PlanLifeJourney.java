package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpar.plan.web.PlanFiles;

/// The life of a plan: drafted from the Word file, laid before the units, submitted, promulgated,
/// carried down to 236 units, amended by a second Word file; and coverage falls and rises as a unit
/// issues. Today is 15/10/2018.
class PlanLifeJourney extends InABrowser {

  private static final String OFFICE = "Văn phòng UBND tỉnh";

  @TempDir private Path folder;

  private String plan = "";
  private String round = "";
  private String unitPlan = "";

  @Test
  void aPlanIsDraftedDiscussedPromulgatedCascadedAndAmended() throws IOException {
    draftFromTheWordFile();
    askTheUnits();
    answerAsUnit();
    decideOnTheOpinion();
    submitAndApprove();
    promulgate();
    comeBackFromItsOwnPaper();

    assertThat(coverage()).as("nobody has issued").containsOnly("C");
    issueAsUnit("12/QĐ-VP", "10/10/2018");
    assertThat(coverage()).as("coverage rises").doesNotContain("C", "Y");

    amend();
    assertThat(coverage()).as("coverage falls: the province wants it sooner").contains("Y");
    followAsUnit();
    assertThat(coverage()).as("coverage rises again").doesNotContain("C", "Y");
    lookAround();
  }

  private void draftFromTheWordFile() throws IOException {
    Path word = Files.write(folder.resolve("du-thao.docx"), PlanFiles.aPlan());
    try (Visit officer = desk().signsIn("ha.snv").opens("/ke-hoach")) {
      officer.attaches(word).presses("Đọc kế hoạch").sees("8 lĩnh vực, 65 nhiệm vụ");
      plan = officer.path().replace("/ra-soat", "");
      officer.opens(plan + "/ra-soat/dung").presses("Đúng");
    }
  }

  private void askTheUnits() {
    try (Visit officer = desk().signsIn("ha.snv").opens(plan + "/lay-y-kien")) {
      officer.writes("dueOn", "25/10/2018").presses("Gửi lấy ý kiến").sees("Đơn vị được hỏi");
      round = officer.path();
    }
  }

  private void answerAsUnit() {
    try (Visit unit = desk().signsIn("hoa.vpub").opens(round)) {
      unit.page().locator("main textarea").first().fill("Đề nghị làm rõ kinh phí của từng việc.");
      unit.takesAPicture("gop-y").isAccessible();
      unit.presses("Gửi ý kiến").opens(round).sees("Đề nghị làm rõ kinh phí của từng việc.");
    }
  }

  private void decideOnTheOpinion() {
    try (Visit officer = desk().signsIn("ha.snv").opens(round)) {
      officer.page().locator("input[name=ids]").first().check();
      officer.chooses("verdict", "REJECTED").presses("Ghi cách xử lý");
      officer.sees("lý do");
      officer.page().locator("input[name=ids]").first().check();
      officer
          .chooses("verdict", "REJECTED")
          .writes("answer", "Kinh phí theo dự toán được giao.")
          .presses("Ghi cách xử lý")
          .sees("Không tiếp thu")
          .takesAPicture("y-kien")
          .isAccessible();
    }
    try (Visit unit = desk().signsIn("hoa.vpub").opens(round)) {
      unit.sees("Không tiếp thu").sees("Kinh phí theo dự toán được giao.");
    }
  }

  private void submitAndApprove() {
    try (Visit officer = desk().signsIn("ha.snv").opens(plan + "/trinh")) {
      officer.writes("paper", "215/TTr-SNV").presses("Trình duyệt").sees("Đã trình");
    }
    try (Visit leader = desk().signsIn("chutich").opens(plan)) {
      leader.presses("Duyệt").sees("Đã duyệt");
    }
  }

  private void promulgate() throws IOException {
    try (Visit officer = desk().signsIn("ha.snv").opens(plan + "/ban-hanh")) {
      officer
          .sees("giao tới 236 đơn vị")
          .writes("signerName", "Tráng Thị Xuân")
          .ticks("accepted")
          .takesAPicture("ban-hanh-du-thao")
          .isAccessible()
          .presses("Ban hành và giao việc")
          .sees("3320/QĐ-UBND")
          .attaches(signed("3320.pdf"))
          .presses("Đính kèm")
          .sees("Đã đính kèm 3320.pdf")
          .opens("/ke-hoach-don-vi")
          .sees("236 đơn vị phải ban hành kế hoạch; 0 đã ban hành")
          .takesAPicture("ke-hoach-don-vi")
          .isAccessible();
    }
  }

  /// The decision as the system writes it holds the very plan.
  private void comeBackFromItsOwnPaper() throws IOException {
    try (Visit officer = desk().signsIn("ha.snv").opens(plan)) {
      byte[] decision = officer.downloads("quyết định kèm phụ lục (Word)");
      Path own = Files.write(folder.resolve("quyet-dinh.docx"), decision);
      officer
          .opens("/ke-hoach")
          .attaches(own)
          .presses("Đọc kế hoạch")
          .sees("8 lĩnh vực, 65 nhiệm vụ");
      assertThat(officer.downloads("phụ lục để lưu trữ (PDF/A)")).startsWith('%', 'P', 'D', 'F');
    }
  }

  private void issueAsUnit(String number, String day) throws IOException {
    try (Visit unit = desk().signsIn("hoa.vpub").opens("/ke-hoach-don-vi")) {
      unit.page().locator("tbody th a").first().click();
      unit.sees("Kế hoạch của " + OFFICE);
      unitPlan = unit.path();
      unit.takesAPicture("ke-hoach-cua-don-vi").isAccessible();
      unit.opens(unitPlan + "/ban-hanh")
          .writes("number", number)
          .writes("issuedOn", day)
          .writes("signer", "Hà Quốc Thành")
          .attaches(signed("ke-hoach.pdf"))
          .presses("Ban hành")
          .sees("Đã ban hành");
    }
  }

  private void amend() throws IOException {
    Path second = Files.write(folder.resolve("sua-doi.docx"), PlanFiles.hastened("1500/QĐ-UBND"));
    try (Visit officer = desk().signsIn("ha.snv").opens(plan + "/sua-doi")) {
      officer
          .attaches(second)
          .presses("Đọc và so sánh")
          .sees("thêm 0, bỏ 0, sửa 1 nhiệm vụ")
          .sees("Việc đổi thời hạn")
          .sees("Dòng trong kế hoạch đơn vị phải xem lại")
          .takesAPicture("so-sanh");
      assertThat(officer.page().locator("del").allInnerTexts()).contains("Trước ngày 15/9/2018");
      assertThat(officer.page().locator("ins").allInnerTexts()).contains("Trước ngày 15/8/2018");
      String draft = officer.path().replace("/thay-doi", "");
      officer.opens(draft + "/ra-soat/dung").presses("Đúng");
      officer
          .opens(draft + "/ban-hanh")
          .writes("issuedOn", "12/10/2018")
          .writes("signerName", "Tráng Thị Xuân")
          .presses("Ban hành bản sửa đổi")
          .sees("1500/QĐ-UBND");
    }
  }

  /// The unit finds its plan back with the row marked, follows, and issues again.
  private void followAsUnit() throws IOException {
    try (Visit unit = desk().signsIn("hoa.vpub").opens(unitPlan)) {
      unit.sees("thời hạn 15/09/2018 thành 15/08/2018");
      unit.page().locator("tr:has(.refuse) th a").first().click();
      unit.writes("due", "15/08/2018").presses("Lưu");
    }
    issueAsUnit("13/QĐ-VP", "14/10/2018");
  }

  /// What a plan in force fills besides: each page says something, and everyone can read it.
  private void lookAround() {
    try (Visit officer = desk().signsIn("ha.snv")) {
      officer.opens("/do-phu").takesAPicture("do-phu").isAccessible();
      officer.opens("/tong-quan/cac-nam").sees("2018").takesAPicture("cac-nam").isAccessible();
      officer.opens("/lich").takesAPicture("lich").isAccessible();
      officer.opens("/cho-su-kien").takesAPicture("cho-su-kien").isAccessible();
    }
  }

  private Path signed(String name) throws IOException {
    byte[] scan = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    return Files.write(folder.resolve(name), scan);
  }

  /// What the coordinator sees in the office's row, letter by letter.
  private List<String> coverage() {
    try (Visit officer = desk().signsIn("ha.snv").opens("/do-phu")) {
      return officer
          .page()
          .locator("tbody tr")
          .filter(new Locator.FilterOptions().setHasText(OFFICE))
          .locator("td:not(.r)")
          .allInnerTexts()
          .stream()
          .map(String::strip)
          .filter(letter -> !letter.isEmpty())
          .toList();
    }
  }
}
