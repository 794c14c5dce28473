package org.openpar.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Bucket;
import org.openpar.reporting.TestPlan;
import org.openpar.testing.Forms;
import org.openpar.testing.OfficialPaper;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@Import({Screen.class, ReportPageTests.OnePlan.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
class ReportPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final String LEADER = "chutich";
  private static final String OFFICER = "lan.snv";

  private final Screen screen;

  ReportPageTests(Screen screen) {
    this.screen = screen;
  }

  @Test
  void proposesEverythingTheRegisterKnows() throws Exception {
    Document page = screen.see(COORDINATOR, "/bao-cao");

    assertThat(page.select("#ngay").val()).isEqualTo("15/10/2018");
    assertThat(page.select("#symbol").val()).isEqualTo("BC-SNV");
    assertThat(page.select("#place").val()).isEqualTo("Sơn La");
    assertThat(page.select("#signer").text()).isEqualTo("Giám đốc");
    assertThat(page.select("#name").val()).isEqualTo("Cầm Văn Sơn");
    assertThat(page.select("#recipients").val()).contains("UBND các huyện, thành phố");
  }

  @Test
  void showsTheReportBeforeItIsSigned() throws Exception {
    Document page = screen.see(COORDINATOR, "/bao-cao");

    assertThat(page.select("h2").text()).isEqualTo("Bản xem trước, chưa ký");
    assertThat(page.select(".doc").text())
        .contains("23/39 nhiệm vụ, đạt 58,97%", "UBND huyện Mai Sơn", "Nơi nhận:");
    assertThat(page.select(".doc tr.total td").eachText()).contains("39", "Tổng cộng");
  }

  @Test
  void signsForTheProvinceWhenItsChairReports() throws Exception {
    Document page = screen.see(LEADER, "/bao-cao");

    assertThat(page.select("#symbol").val()).isEqualTo("BC-UBND");
    assertThat(page.select("#signer").val()).isEqualTo("TM. ỦY BAN NHÂN DÂN\nChủ tịch");
    assertThat(page.select("#name").val()).isEqualTo("Lê Hồng Minh");
  }

  @Test
  void reproducesEveryFigureOfAReportThatLeftTheHouse() throws Exception {
    screen.open(COORDINATOR, "/bao-cao.docx?ngay=30/6/2018&date=30/6/2018");

    Document all = screen.see(COORDINATOR, "/bao-cao/da-lap");
    String path = all.select("tbody th a").first().attr("href");
    Document one = screen.see(LEADER, path);
    Document history = screen.see(LEADER, one.select("a[href^=/nhat-ky/bao-cao/]").attr("href"));

    assertThat(one.select("h1").text()).isEqualTo("Báo cáo tính đến ngày 30/06/2018");
    assertThat(one.select(".note").text()).startsWith("Tính lại trùng khớp");
    assertThat(history.select("tbody").text()).contains("Lập báo cáo", "Trần Thị Hà");
    assertThat(screen.open(OFFICER, path).getStatus()).isEqualTo(403);
  }

  @Test
  void namesTheFileAfterBothDaysWhenThePaperIsLaterThanItsFigures() throws Exception {
    MockHttpServletResponse file =
        screen.open(COORDINATOR, "/bao-cao.docx?ngay=30/6/2018&date=5/7/2018");

    assertThat(file.getHeader("Content-Disposition"))
        .contains("bao-cao-cchc-2018-den-30-06-2018-ngay-05-07-2018.docx");
  }

  @Test
  void handsOutTheWordFileWithOneClick() throws Exception {
    MockHttpServletResponse file = screen.open(COORDINATOR, "/bao-cao.docx");

    assertThat(file.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"bao-cao-cchc-2018-den-15-10-2018.docx\"");
    assertThat(OfficialPaper.of(file.getContentAsByteArray()))
        .follows(Forms.CIRCULAR_01)
        .isSignedBy("GIÁM ĐỐC", "Cầm Văn Sơn")
        .says("Sơn La, ngày 15 tháng 10 năm 2018");
  }

  @Test
  void takesTheFiguresAtTheCutOffOfAPeriod() throws Exception {
    Document page = screen.see(COORDINATOR, "/bao-cao?ky=H1&number=215&date=5/7/2018");

    assertThat(page.select("#ngay").val()).isEqualTo("30/06/2018");
    assertThat(page.select("#number").val()).isEqualTo("215");
    assertThat(page.select(".doc").text())
        .contains("kỳ báo cáo 6 tháng đầu năm 2018", "Sơn La, ngày 05 tháng 7 năm 2018");
    assertThat(page.select("button[name=ky]").eachAttr("value")).containsExactly("Q1", "H1", "Q3");
  }

  @Test
  void refusesBesideEachFieldAndLosesNothing() throws Exception {
    String typed = "?ngay=31/9/2018&date=1/10/2018&number=số+hai&symbol=bc+snv&name=Cầm+Văn+Sơn";
    MockHttpServletResponse answer = screen.open(COORDINATOR, "/bao-cao" + encoded(typed));
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    for (String field : List.of("ngay", "number", "symbol")) {
      assertThat(page.select("#" + field + "-refusal")).as(field).hasSize(1);
    }
    assertThat(page.select("#ngay").val()).isEqualTo("31/9/2018");
    assertThat(page.select("#number").val()).isEqualTo("số hai");
    assertThat(page.select("#name").val()).isEqualTo("Cầm Văn Sơn");
    assertThat(page.select(".doc")).isEmpty();
  }

  @Test
  void refusesAReportDatedBeforeItsFiguresAndFiguresOfTomorrow() throws Exception {
    assertThat(screen.see(COORDINATOR, "/bao-cao?date=1/10/2018").select("#date-refusal").text())
        .contains("trước ngày chốt số liệu");
    assertThat(screen.see(COORDINATOR, "/bao-cao?ngay=16/10/2018").select("#ngay-refusal").text())
        .contains("chưa có số liệu");
  }

  @Test
  void leadsARefusedDownloadBackToItsForm() throws Exception {
    MockHttpServletResponse answer = screen.open(COORDINATOR, "/bao-cao.docx?ngay=31/9/2018");

    assertThat(answer.getRedirectedUrl()).isEqualTo("/bao-cao?ngay=31/9/2018");
  }

  @Test
  void speaksEnglishAroundTheVietnamesePaper() throws Exception {
    Document page = screen.seeInEnglish(COORDINATOR, "/bao-cao");

    assertThat(page.select("h1").text()).isEqualTo("Progress report");
    assertThat(page.select(".doc").text()).contains("đạt 58,97%");
    assertThat(page.text()).doesNotContain("report.");
  }

  @Test
  void keepsOfficersOfAUnitOut() throws Exception {
    assertThat(screen.open(OFFICER, "/bao-cao").getStatus()).isEqualTo(403);
    assertThat(screen.open(OFFICER, "/bao-cao.docx").getStatus()).isEqualTo(403);
    assertThat(screen.see(COORDINATOR, "/bao-cao").select(".nav a[aria-current]").text())
        .isEqualTo("Báo cáo");
  }

  private static String encoded(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return encoded
        .replace("%3F", "?")
        .replace("%3D", "=")
        .replace("%26", "&")
        .replace("%2B", "%20");
  }

  /// The plan of the tests stands before those of the database.
  @TestConfiguration(proxyBeanMethods = false)
  static class OnePlan {

    @Bean
    @Primary
    TestPlan testPlan() {
      return TestPlan.of(2018, "3320/QĐ-UBND")
          .with(8, Bucket.DONE_ON_TIME, true)
          .with(15, Bucket.DONE_ON_TIME, false)
          .with(12, Bucket.NOT_YET, false)
          .with(3, Bucket.UNSATISFACTORY, false)
          .with(1, Bucket.OVERDUE, false);
    }
  }
}
