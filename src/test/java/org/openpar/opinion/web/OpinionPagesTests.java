package org.openpar.opinion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/// A draft goes out to the units, comes back with remarks, and each is told what became of them.
/// Each test goes on where the one before has stopped.
@OpenParTest
@Import(Screen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpinionPagesTests {

  private final Screen screen;
  private final JdbcClient jdbc;

  OpinionPagesTests(@Autowired Screen screen, @Autowired JdbcClient jdbc) {
    this.screen = screen;
    this.jdbc = jdbc;
  }

  @Test
  @Order(1)
  void asksOnlyForAnAnswerThatCanBeGiven() throws Exception {
    upload("docx");
    String asking = plan() + "/lay-y-kien";

    MockHttpServletResponse wrong =
        screen.press("ha.snv", asking, "dueOn", "15/10/2018", "whom", "CHOSEN");

    assertThat(screen.see("ha.snv", plan() + "/ra-soat").select("a[href$=/lay-y-kien]")).hasSize(1);
    assertThat(screen.see("ha.snv", asking).select("fieldset").text())
        .contains("đơn vị chủ trì hoặc phối hợp trong dự thảo", "20 sở, ban, ngành");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("Hạn trả lời phải sau ngày hôm nay", "chọn ít nhất một đơn vị");
    assertThat(screen.open("lan.snv", asking).getStatus()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void sendsTheDraftToWhoeverIsConcerned() throws Exception {
    MockHttpServletResponse asked =
        screen.press(
            "ha.snv",
            plan() + "/lay-y-kien",
            "letter",
            "Đề nghị góp ý",
            "dueOn",
            "25/10/2018",
            "whom",
            "CONCERNED");

    assertThat(asked.getStatus()).as(asked.getContentAsString()).isEqualTo(303);
    assertThat(screen.see("hoa.vpub", "/y-kien").select("tbody tr")).hasSize(1);
    assertThat(screen.see("ha.snv", round()).select(".lead").text()).contains("chưa mở xem");
    assertThat(
            screen
                .press("ha.snv", plan() + "/lay-y-kien", "dueOn", "26/10/2018")
                .getContentAsString())
        .contains("đang được lấy ý kiến");
    assertThat(screen.open("hoa.vpub", plan()).getStatus()).isEqualTo(404);
  }

  @Test
  @Order(3)
  void keepsWhatTwoOfficersWriteAtOnce() throws Exception {
    Document form = screen.see("hoa.vpub", round());
    String field = form.select("textarea").get(1).attr("name");
    String version = form.select("input[name=version]").val();

    assertThat(form.select("section h2").first().text()).contains("Nhiệm vụ của đơn vị");
    MockHttpServletResponse first =
        screen.press("hoa.vpub", round() + "/tra-loi", "version", version, field, "Lùi thời hạn");
    MockHttpServletResponse second =
        screen.press("hoa.vpub", round() + "/tra-loi", "version", version, field, "Bỏ nhiệm vụ");

    assertThat(first.getStatus()).isEqualTo(303);
    assertThat(second.getStatus()).isEqualTo(422);
    Document refused = Jsoup.parse(second.getContentAsString());
    assertThat(refused.select("textarea[name=" + field + "]").text()).isEqualTo("Bỏ nhiệm vụ");
    assertThat(refused.select(".note-warn").text()).contains("Lùi thời hạn");
  }

  @Test
  @Order(4)
  void sendsAnAnswerThatSaysSomething() throws Exception {
    MockHttpServletResponse silent =
        screen.press(
            "binh.maison", round() + "/tra-loi", "version", version("binh.maison"), "act", "send");
    MockHttpServletResponse agreed =
        screen.press(
            "binh.maison",
            round() + "/tra-loi",
            "version",
            version("binh.maison"),
            "act",
            "send",
            "agrees",
            "true");
    MockHttpServletResponse sent =
        screen.press(
            "hoa.vpub",
            round() + "/tra-loi",
            "version",
            version("hoa.vpub"),
            "words.whole",
            "Nhất trí cơ bản",
            "act",
            "send");

    assertThat(silent.getContentAsString()).contains("chưa ghi ý kiến nào");
    assertThat(agreed.getStatus()).as(agreed.getContentAsString()).isEqualTo(303);
    assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(303);
    assertThat(screen.see("ha.snv", round()).select("main").text())
        .contains("Nhất trí cơ bản", "Lùi thời hạn", "1 đơn vị thống nhất");
    assertThat(screen.press("ha.snv", round() + "/tra-loi").getStatus()).isEqualTo(403);
  }

  @Test
  @Order(5)
  void takesAnAnswerBackWhileThereIsTime() throws Exception {
    assertThat(screen.press("hoa.vpub", round() + "/lay-lai").getStatus()).isEqualTo(303);
    assertThat(screen.see("ha.snv", round()).select("main").text())
        .doesNotContain("Nhất trí cơ bản");
    screen.press("hoa.vpub", round() + "/tra-loi", "version", version("hoa.vpub"), "act", "send");
  }

  @Test
  @Order(6)
  void decidesWithAReasonAndTellsTheUnit() throws Exception {
    List<String> ids = screen.see("ha.snv", round()).select("input[name=ids]").eachAttr("value");

    MockHttpServletResponse unexplained =
        screen.press(
            "ha.snv", round() + "/quyet-dinh", "ids", ids.getFirst(), "verdict", "REJECTED");
    screen.press(
        "ha.snv",
        round() + "/quyet-dinh",
        "ids",
        ids.getLast(),
        "verdict",
        "REJECTED",
        "answer",
        "Thời hạn do Chính phủ giao");
    screen.press("ha.snv", round() + "/quyet-dinh", "ids", ids.getFirst(), "verdict", "ACCEPTED");

    assertThat(ids).hasSize(2);
    assertThat(unexplained.getContentAsString()).contains("ghi lý do để đơn vị biết");
    assertThat(screen.see("hoa.vpub", round()).select("main").text())
        .contains("Không tiếp thu", "Thời hạn do Chính phủ giao", "Tiếp thu");
    assertThat(screen.open("hoa.vpub", round() + "/tong-hop.csv").getStatus()).isEqualTo(403);
    assertThat(screen.open("ha.snv", round() + "/tong-hop.csv").getContentAsString())
        .contains("Lùi thời hạn", "Thời hạn do Chính phủ giao");
  }

  @Test
  @Order(7)
  void writesTheTableThatGoesWithTheDraft() throws Exception {
    byte[] content = screen.open("ha.snv", round() + "/tong-hop.docx").getContentAsByteArray();

    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor words = new XWPFWordExtractor(paper)) {
      assertThat(words.getText().toLowerCase())
          .contains("bảng tổng hợp, tiếp thu, giải trình ý kiến")
          .contains("lùi thời hạn", "không tiếp thu: thời hạn do chính phủ giao", "ý kiến chung");
    }
  }

  @Test
  @Order(8)
  void endsWithTheDraft() throws Exception {
    screen.press("ha.snv", plan() + "/ra-soat/dung");
    MockHttpServletResponse issued =
        screen.press(
            "ha.snv",
            plan() + "/ban-hanh",
            accepting(
                screen.see("ha.snv", plan() + "/ban-hanh"),
                "number",
                "3320/QĐ-UBND",
                "issuedOn",
                "28/12/2017",
                "title",
                "Kế hoạch",
                "issuer",
                "UBND tỉnh Sơn La",
                "signerName",
                "Cầm Văn Minh"));

    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
    assertThat(
            screen
                .press("thong.chiengkhoa", round() + "/tra-loi", "act", "send", "agrees", "true")
                .getContentAsString())
        .contains("đã kết thúc");
    assertThat(screen.see("ha.snv", "/y-kien?state=closed").select("tbody tr")).hasSize(1);
  }

  @Test
  @Order(9)
  void hidesARoundFromWhoeverWasNotAskedAndEndsWithAThrownDraft() throws Exception {
    upload("xlsx");
    String draft =
        "/ke-hoach/"
            + jdbc.sql("select id from plan.plan where file_name like '%.xlsx'")
                .query(String.class)
                .single();
    String office =
        screen.see("ha.snv", draft + "/lay-y-kien").select("option:contains(Sở Tư pháp)").val();
    String asked =
        String.valueOf(
            screen
                .press(
                    "ha.snv",
                    draft + "/lay-y-kien",
                    "dueOn",
                    "25/10/2018",
                    "whom",
                    "CHOSEN",
                    "units",
                    office)
                .getRedirectedUrl());

    assertThat(screen.open("binh.maison", asked).getStatus()).isEqualTo(404);
    assertThat(screen.press("binh.maison", asked + "/tra-loi", "act", "send").getStatus())
        .isEqualTo(404);
    assertThat(screen.see("binh.maison", "/y-kien?state=open").select("tbody tr")).isEmpty();
    assertThat(screen.open("chutich", asked).getStatus()).isEqualTo(200);
    assertThat(screen.see("ha.snv", asked).select("form[action$=/han]")).hasSize(1);
    screen.press("ha.snv", draft, "_method", "DELETE");
    assertThat(screen.see("ha.snv", asked).select("form[action$=/han]")).isEmpty();
  }

  private void upload(String ending) throws Exception {
    screen.upload(
        "ha.snv",
        "/ke-hoach/nhap",
        new MockMultipartFile(
            "file",
            "ke-hoach." + ending,
            null,
            new ClassPathResource("samples/ke-hoach-cchc-2018." + ending).getContentAsByteArray()));
  }

  private String version(String username) throws Exception {
    return screen.see(username, round()).select("input[name=version]").val();
  }

  private String plan() {
    return "/ke-hoach/" + jdbc.sql("select id from plan.plan").query(String.class).single();
  }

  private String round() {
    return "/y-kien/" + jdbc.sql("select id from opinion.round").query(String.class).single();
  }
}
