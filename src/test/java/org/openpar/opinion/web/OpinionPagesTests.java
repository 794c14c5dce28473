package org.openpar.opinion.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
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

  private static final UUID NIL = new UUID(0, 0);
  private static final MockMultipartFile SIGNED =
      new MockMultipartFile("file", "gop-y.pdf", null, "%PDF-1.4 góp ý %%EOF".getBytes(UTF_8));
  private static final MockMultipartFile PROGRAM =
      new MockMultipartFile("file", "gop-y.pdf", null, new byte[] {'M', 'Z', 0, 1});

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
    String known = screen.see("ha.snv", asking).select("#units option").first().val();
    MockHttpServletResponse unknown =
        screen.press(
            "ha.snv",
            plan() + "/lay-y-kien",
            "dueOn",
            "25/10/2018",
            "whom",
            "CHOSEN",
            "units",
            known + ",00000000-0000-7000-8000-000000000000");
    Document refused = Jsoup.parse(unknown.getContentAsString());
    assertThat(unknown.getStatus()).isEqualTo(422);
    assertThat(refused.select("#units-refusal").text()).contains("không có trong danh mục");
    assertThat(refused.select("#units option[selected]")).hasSize(1);
    assertThat(screen.see("ha.snv", "/y-kien").select("tbody tr"))
        .as("nobody is asked in part")
        .isEmpty();
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
    Document seen = screen.see("ha.snv", round());
    assertThat(seen.select(".lead").text()).contains("chưa mở xem");
    String history = seen.select("a[href^=/nhat-ky/y-kien/]").attr("href");
    assertThat(screen.see("ha.snv", history).select("table.trail").text())
        .contains("Gửi dự thảo lấy ý kiến");
    assertThat(screen.open("hoa.vpub", history).getStatus()).isEqualTo(404);
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
  void refusesALetterNobodyCouldCite() throws Exception {
    screen.press("hoa.vpub", round() + "/lay-lai");
    MockHttpServletResponse unnamed = attach("", "31/02/2018", PROGRAM);
    MockHttpServletResponse later = attach("15/VP-TH", "16/10/2018", SIGNED);
    MockHttpServletResponse program = attach("15/VP-TH", "12/10/2018", PROGRAM);
    MockHttpServletResponse fileless =
        screen.press(
            "hoa.vpub",
            round() + "/tra-loi",
            "version",
            version("hoa.vpub"),
            "letterNumber",
            "15/VP-TH");

    assertThat(unnamed.getContentAsString())
        .contains("ghi số, ký hiệu công văn", "ghi ngày công văn", "Nhất trí, xem công văn");
    assertThat(Jsoup.parse(unnamed.getContentAsString()).select("#letterDate").val())
        .isEqualTo("31/02/2018");
    assertThat(later.getContentAsString()).contains("không thể sau ngày hôm nay");
    assertThat(program.getStatus()).isEqualTo(422);
    assertThat(fileless.getContentAsString())
        .contains("chọn tệp công văn", "ghi ngày công văn", "15/VP-TH");
    assertThat(screen.see("hoa.vpub", round()).select("a[href*=/cong-van/]")).isEmpty();
  }

  @Test
  @Order(6)
  void keepsTheLetterByteForByteAndHandsItOutWhenItIsSent() throws Exception {
    assertThat(attach("15/VP-TH", "12/10/2018", SIGNED).getStatus()).isEqualTo(303);
    String letter =
        screen.see("hoa.vpub", round()).select("a[href*=/cong-van/]").first().attr("href");

    assertThat(screen.open("hoa.vpub", letter).getContentAsByteArray())
        .isEqualTo(SIGNED.getBytes());
    assertThat(screen.open("ha.snv", letter).getStatus()).isEqualTo(404);
    screen.press(
        "hoa.vpub",
        round() + "/tra-loi",
        "version",
        version("hoa.vpub"),
        "letterNumber",
        "15/VP-TH",
        "letterDate",
        "12/10/2018",
        "act",
        "send");
    assertThat(screen.open("ha.snv", letter).getContentAsByteArray()).isEqualTo(SIGNED.getBytes());
    assertThat(screen.open("binh.maison", letter).getStatus()).isEqualTo(404);
    assertThat(screen.see("ha.snv", round()).select("a[href*=/cong-van/]").eachText())
        .as("beside each of two remarks and beside the unit")
        .hasSize(3)
        .allMatch("Công văn số 15/VP-TH ngày 12/10/2018"::equals);
  }

  @Test
  @Order(7)
  void takesAnAnswerBackWhileThereIsTime() throws Exception {
    assertThat(screen.press("hoa.vpub", round() + "/lay-lai").getStatus()).isEqualTo(303);
    assertThat(screen.see("ha.snv", round()).select("main").text())
        .doesNotContain("Nhất trí cơ bản");
    screen.press(
        "hoa.vpub",
        round() + "/tra-loi",
        "version",
        version("hoa.vpub"),
        "letterNumber",
        "15/VP-TH",
        "letterDate",
        "11/10/2018",
        "act",
        "send");
    assertThat(screen.see("ha.snv", round()).select("a[href*=/cong-van/]").eachText())
        .contains("Công văn số 15/VP-TH ngày 11/10/2018");
  }

  @Test
  @Order(8)
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
        .contains("Lùi thời hạn", "Thời hạn do Chính phủ giao", "15/VP-TH,11/10/2018");
    assertThat(screen.open("ha.snv", round() + "/don-vi.csv").getContentAsString())
        .contains("15/VP-TH,11/10/2018", "Thống nhất", "Chưa mở xem");
    assertThat(screen.open("hoa.vpub", round() + "/don-vi.csv").getStatus()).isEqualTo(403);
  }

  @Test
  @Order(9)
  void writesTheTableThatGoesWithTheDraft() throws Exception {
    byte[] content = screen.open("ha.snv", round() + "/tong-hop.docx").getContentAsByteArray();

    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor words = new XWPFWordExtractor(paper)) {
      assertThat(words.getText().toLowerCase())
          .contains("bảng tổng hợp, tiếp thu, giải trình ý kiến")
          .contains("lùi thời hạn", "không tiếp thu: thời hạn do chính phủ giao", "ý kiến chung")
          .contains("công văn số 15/vp-th ngày 11/10/2018")
          .contains("thống nhất, không có ý kiến thêm (1): ubnd huyện mai sơn.");
    }
  }

  @Test
  @Order(10)
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
  @Order(12)
  void hidesARoundFromWhoeverWasNotAskedAndEndsWithAThrownDraft() throws Exception {
    String draft = otherDraft();
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

  @Test
  @Order(11)
  void asksEverybodyOfAGroupTheProvinceNamedItself() throws Exception {
    upload("xlsx");
    String asking = otherDraft() + "/lay-y-kien";
    String group = group("Các huyện biên giới", "UBND huyện Mai Sơn\nUBND huyện Mộc Châu");
    assertThat(screen.see("ha.snv", asking).select("#groups label").eachText())
        .contains("Các huyện biên giới (2 đơn vị)", "Các sở, ban, ngành (20 đơn vị)");
    MockHttpServletResponse asked = ask(asking, group);
    assertThat(asked.getStatus()).as(asked.getContentAsString()).isEqualTo(303);
    screen.press("ha.snv", "/nhom-don-vi/" + group + "/ket-thuc");

    Document round = screen.see("ha.snv", String.valueOf(asked.getRedirectedUrl()));
    assertThat(round.select("section[aria-labelledby=don-vi] tbody th").eachText())
        .as("each once, though Mai Sơn was chosen by itself as well")
        .containsExactlyInAnyOrder("UBND huyện Mai Sơn", "UBND huyện Mộc Châu");
    screen.press("ha.snv", asked.getRedirectedUrl() + "/dong");
    assertThat(ask(asking, NIL.toString()).getContentAsString())
        .contains("không còn trong danh mục đơn vị hôm nay");
  }

  private MockHttpServletResponse ask(String asking, String group) throws Exception {
    String maiSon = screen.see("ha.snv", asking).select("option:contains(huyện Mai Sơn)").val();
    return screen.press(
        "ha.snv",
        asking,
        "dueOn",
        "25/10/2018",
        "whom",
        "CHOSEN",
        "groups",
        group,
        "units",
        maiSon);
  }

  private String group(String name, String members) throws Exception {
    screen.press("ha.snv", "/nhom-don-vi", "name", name, "with", members, "ngay", "15/10/2018");
    return screen
        .see("ha.snv", "/nhom-don-vi?words=" + name.split(" ")[1])
        .select("a[href*=/nhom-don-vi/]:contains(" + name + ")")
        .attr("href")
        .replaceAll(".*/|[?].*", "");
  }

  private MockHttpServletResponse attach(String number, String date, MockMultipartFile file)
      throws Exception {
    return screen.upload(
        "hoa.vpub",
        round() + "/tra-loi",
        file,
        "version",
        version("hoa.vpub"),
        "words.whole",
        "Nhất trí, xem công văn",
        "letterNumber",
        number,
        "letterDate",
        date);
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

  private String otherDraft() {
    return "/ke-hoach/"
        + jdbc.sql("select id from plan.plan where file_name like '%.xlsx'")
            .query(String.class)
            .single();
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
