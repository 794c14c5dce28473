package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Staff;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import({Screen.class, Staff.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
class ReviewPagesTests {

  private static final String ADMINISTRATOR = "quantri";
  private static final String HEAD = "son.snv";
  private static final String LIST = "/quan-tri/ra-soat";

  private final Screen screen;
  private final Staff staff;
  private final JdbcClient jdbc;
  private String review = "";

  ReviewPagesTests(Screen screen, Staff staff, JdbcClient jdbc) {
    this.screen = screen;
    this.staff = staff;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void begin() throws Exception {
    review = String.valueOf(screen.press(ADMINISTRATOR, LIST).getHeader("Location"));
  }

  @Test
  void tellsHowFarTheUnitsAre() throws Exception {
    Document page = screen.see(ADMINISTRATOR, review);

    assertThat(page.select("h1").text()).isEqualTo("Rà soát ngày 15/10/2018");
    assertThat(page.select(".lead").text()).contains("0 trong 30 dòng", "14/11/2018");
    assertThat(page.select("tbody").text()).contains("Sở Nội vụ", "0/5");
    assertThat(screen.see(HEAD, review).select("tbody tr")).hasSize(1);
    String history = page.select("a[href^=/nhat-ky/ra-soat/]").attr("href");
    assertThat(screen.see(ADMINISTRATOR, history).select("table.trail").text())
        .contains("Mở đợt rà soát quyền");
    assertThat(screen.open(HEAD, history).getStatus()).as("of all units").isEqualTo(404);
    assertThat(screen.see(ADMINISTRATOR, LIST).select("main form")).isEmpty();
  }

  @Test
  void confirmsOneLineWithOneClickAndTheRestWithAnother() throws Exception {
    String unit = unit();
    Document page = screen.see(HEAD, unit);
    assertThat(page.select("tbody tr")).hasSize(5);
    assertThat(page.select(".nav a[href=/quan-tri] .n").text()).isEqualTo("3");
    assertThat(page.select("input[name=line]")).hasSize(3);
    String one = page.select("button[value^=CONFIRMED:]").first().val();

    screen.press(HEAD, unit, "decide", one);
    assertThat(screen.see(HEAD, unit).select("input[name=line]")).hasSize(2);

    screen.press(HEAD, unit, "decide", "ALL");
    Document done = screen.see(HEAD, unit);
    assertThat(done.select("input[name=line]")).isEmpty();
    assertThat(done.select(".nav a[href=/quan-tri] .n")).isEmpty();
    assertThat(done.select("tbody").text()).contains("Dòng của ông/bà do người khác xác nhận");
    assertThat(done.select("button[value=SIGN]")).isEmpty();

    screen.press(ADMINISTRATOR, unit, "decide", "ALL");
    screen.press(HEAD, unit, "decide", "SIGN");
    assertThat(screen.see(ADMINISTRATOR, review).select("tbody").text()).contains("Cầm Văn Sơn");
    assertThat(screen.see(HEAD, unit).select(".note").text()).contains("đã xác nhận rà soát xong");
  }

  @Test
  void endsChosenLinesWithTheReasonOfTheForm() throws Exception {
    String unit = unit();
    String line =
        screen.see(HEAD, unit).select("tr:contains(Chuyên viên CCHC) input[name=line]").val();

    MockHttpServletResponse refused =
        screen.press(HEAD, unit, "decide", "ENDED", "line", line, "reason", " ");
    assertThat(refused.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(page.select("#reason-refusal")).hasSize(1);
    assertThat(page.select("input[name=line][checked]").val()).isEqualTo(line);

    screen.press(HEAD, unit, "decide", "ENDED", "line", line, "reason", "Thôi làm CCHC");
    assertThat(staff.actor("lan.snv").grants()).isEmpty();
    assertThat(screen.see(HEAD, unit).select("tbody").text()).contains("Đã thu hồi");
  }

  @Test
  void refusesWhenNothingIsChosen() throws Exception {
    MockHttpServletResponse refused = screen.press(HEAD, unit(), "decide", "CONFIRMED");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select("#line-refusal")).hasSize(1);
  }

  @Test
  void decidesNothingWhenAnIdOrADecisionIsNone() throws Exception {
    String unit = unit();
    Document page = screen.see(HEAD, unit);
    String line = page.select("input[name=line]").first().val();
    String nobodys = "00000000-0000-7000-8000-000000000000";

    for (String decide : List.of("ENDED:" + nobodys, "CONFIRMED:khong-phai", "XOA", "")) {
      MockHttpServletResponse refused =
          screen.press(HEAD, unit, "decide", decide, "line", line, "reason", "Thôi làm CCHC");
      assertThat(refused.getStatus()).as(decide).isEqualTo(422);
      assertThat(Jsoup.parse(refused.getContentAsString()).select("#line-refusal").text())
          .as(decide)
          .contains("Chưa có gì thay đổi");
    }
    assertThat(
            screen
                .press(HEAD, unit, "decide", "CONFIRMED", "line", line + "," + nobodys)
                .getStatus())
        .as("one of two")
        .isEqualTo(422);
    assertThat(screen.press(HEAD, unit, "decide", "CONFIRMED", "line", "khong-phai").getStatus())
        .isEqualTo(400);
    assertThat(screen.see(HEAD, unit).select("input[name=line]"))
        .as("nothing is half done")
        .hasSameSizeAs(page.select("input[name=line]"));
  }

  @Test
  void listsAndEndsWhatIsLeftAfterTheLastDay() throws Exception {
    assertThat(screen.see(ADMINISTRATOR, review).select("#con-lai")).isEmpty();
    jdbc.sql("update identity.review set opened_on = '2018-09-01', due_on = '2018-10-01'").update();

    Document late = screen.see(ADMINISTRATOR, review);
    assertThat(late.select("#con-lai li")).hasSize(30);
    assertThat(late.text()).contains("Đã quá hạn");
    assertThat(screen.press(ADMINISTRATOR, review + "/ket-thuc").getStatus()).isEqualTo(422);
    assertThat(screen.press(HEAD, review + "/ket-thuc", "reason", "x").getStatus()).isEqualTo(403);

    screen.press(ADMINISTRATOR, review + "/ket-thuc", "reason", "Quá hạn");
    assertThat(screen.see(ADMINISTRATOR, LIST).select("tbody").text()).contains("Đã kết thúc");
  }

  @Test
  void leavesAsAFile() throws Exception {
    String text =
        screen.open(ADMINISTRATOR, review + ".csv").getContentAsString(StandardCharsets.UTF_8);

    assertThat(text).contains("Sở Nội vụ,Tòng Thị Lan", "Chuyên viên CCHC");
    assertThat(screen.open(HEAD, review + ".csv").getContentAsString(StandardCharsets.UTF_8))
        .doesNotContain("Mùa A Dềnh");
  }

  @Test
  void speaksEnglishToo() throws Exception {
    for (String path : new String[] {LIST, review, unit()}) {
      assertThat(screen.seeInEnglish(ADMINISTRATOR, path).text())
          .as(path)
          .doesNotContain("identity.");
    }
  }

  private String unit() {
    return review + "/" + staff.unit("snv-1").value();
  }
}
