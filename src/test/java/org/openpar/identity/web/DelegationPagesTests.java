package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class DelegationPagesTests {

  private static final String LENDER = "ha.snv";
  private static final String DEPUTY = "lan.snv";
  private static final String ADMINISTRATOR = "quantri";
  private static final String MINE = "/uy-quyen";
  private static final String ALL = "/quan-tri/uy-quyen";

  private final Screen screen;
  private final JdbcClient jdbc;

  DelegationPagesTests(Screen screen, JdbcClient jdbc) {
    this.screen = screen;
    this.jdbc = jdbc;
  }

  @Test
  void lendsAPowerWhichWorksAtOnceAndIsNamedInTheLetterhead() throws Exception {
    assertThat(screen.open(DEPUTY, "/bao-cao").getStatus()).isEqualTo(403);

    assertThat(lend(DEPUTY, "ALL", "30/10/2018", "GUQ 05").getStatus()).isEqualTo(303);

    assertThat(screen.open(DEPUTY, "/bao-cao").getStatus()).isEqualTo(200);
    Document page = screen.see(DEPUTY, MINE);
    assertThat(page.select(".who").text()).contains("Thừa ủy quyền của Trần Thị Hà");
    assertThat(page.select("section").get(1).text())
        .contains("Trần Thị Hà", "Đầu mối CCHC, UBND tỉnh Sơn La", "GUQ 05", "Đang hiệu lực");
    assertThat(screen.see(LENDER, MINE).select(".lead").text()).contains("đang lập 1 ủy quyền");
    String history = page.select("a[href^=/nhat-ky/uy-quyen/]").attr("href");
    for (String reader : List.of(LENDER, DEPUTY, ADMINISTRATOR)) {
      assertThat(screen.see(reader, history).select("table.trail").text())
          .contains("Ủy quyền", "Trần Thị Hà");
    }
    assertThat(screen.open("hoa.vpub", history).getStatus()).isEqualTo(404);
  }

  @Test
  void showsTheFormAgainWithEverythingThatWasTyped() throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            LENDER,
            MINE,
            "grant",
            grant(),
            "to",
            LENDER,
            "scope",
            "SOME",
            "from",
            "31/9/2018",
            "until",
            "",
            "basis",
            "");

    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".refuse").eachText())
        .anyMatch(text -> text.contains("không có trong lịch"))
        .anyMatch(text -> text.contains("cho chính mình"))
        .anyMatch(text -> text.contains("ít nhất một việc"))
        .anyMatch(text -> text.contains("luôn có thời hạn"))
        .anyMatch(text -> text.contains("giấy ủy quyền"));
    assertThat(page.select("#from").val()).isEqualTo("31/9/2018");
    assertThat(page.select("#to option[selected]").val()).isEqualTo(LENDER);
  }

  @Test
  void lendsOnlyTheActsThatWereTicked() throws Exception {
    screen.press(
        LENDER,
        MINE,
        "grant",
        grant(),
        "to",
        DEPUTY,
        "scope",
        "SOME",
        "acts",
        "audit.read",
        "from",
        "15/10/2018",
        "until",
        "20/10/2018",
        "basis",
        "GUQ 06");

    assertThat(screen.open(DEPUTY, "/nhat-ky").getStatus()).isEqualTo(200);
    assertThat(screen.open(DEPUTY, "/bao-cao").getStatus()).isEqualTo(403);
    assertThat(screen.see(DEPUTY, MINE).select("tbody").text()).contains("Xem nhật ký");
  }

  @Test
  void offersNoActThatGivesPower() throws Exception {
    assertThat(screen.see(LENDER, MINE + "/moi").select("input[name=acts]").eachAttr("value"))
        .isNotEmpty()
        .noneMatch(act -> act.startsWith("identity."));
  }

  @Test
  void takesItBackFromTheOwnListAndFromThatOfAll() throws Exception {
    lend(DEPUTY, "ALL", "30/10/2018", "GUQ 05");
    String end = screen.see(LENDER, MINE).select("tbody a.btn").attr("href");
    assertThat(screen.press(LENDER, end).getStatus()).isEqualTo(422);
    screen.press(LENDER, end, "reason", "Đi công tác về");
    assertThat(screen.open(DEPUTY, "/bao-cao").getStatus()).isEqualTo(403);

    lend(DEPUTY, "ALL", "30/10/2018", "GUQ 07");
    String endAll = screen.see(ADMINISTRATOR, ALL).select("tbody a.btn").attr("href");
    assertThat(screen.press(DEPUTY, endAll, "reason", "Thử").getStatus()).isEqualTo(403);
    assertThat(screen.press(DEPUTY, endAll.replace(ALL, MINE), "reason", "Thử").getStatus())
        .isEqualTo(404);
    screen.press(ADMINISTRATOR, endAll, "reason", "Theo chỉ đạo");
    assertThat(screen.open(DEPUTY, "/bao-cao").getStatus()).isEqualTo(403);
    assertThat(screen.see(ADMINISTRATOR, ALL).select("details").text())
        .contains("Theo chỉ đạo", "Đi công tác về", "Đã chấm dứt");
  }

  @Test
  void tellsTheTrailOnWhoseBehalfADeputyActed() throws Exception {
    lend(DEPUTY, "ALL", "30/10/2018", "GUQ 05");
    byte[] plan = Files.readAllBytes(Path.of("src/test/resources/samples/ke-hoach-cchc-2018.docx"));

    screen.upload(DEPUTY, "/ke-hoach/nhap", new MockMultipartFile("file", "kh.docx", null, plan));

    assertThat(
            jdbc.sql(
                    """
                    select person_name || ' / ' || role || ' / ' || on_behalf_of from audit.trace
                     where act = 'PlanDrafted' order by number desc limit 1
                    """)
                .query(String.class)
                .single())
        .isEqualTo("Tòng Thị Lan / COORDINATOR / Trần Thị Hà");
  }

  @Test
  void leavesAsAFile() throws Exception {
    lend(DEPUTY, "ALL", "30/10/2018", "GUQ 05");

    String text =
        screen.open(ADMINISTRATOR, ALL + ".csv").getContentAsString(StandardCharsets.UTF_8);

    assertThat(text).contains("Trần Thị Hà,Tòng Thị Lan,Đầu mối CCHC", "Đang hiệu lực");
    assertThat(screen.open(ADMINISTRATOR, ALL + ".xlsx").getContentAsByteArray()).isNotEmpty();
  }

  @Test
  void isNotForAdministrators() throws Exception {
    assertThat(screen.open(ADMINISTRATOR, MINE).getStatus()).isEqualTo(403);
  }

  @Test
  void speaksEnglishToo() throws Exception {
    lend(DEPUTY, "ALL", "30/10/2018", "GUQ 05");

    for (String path : new String[] {MINE, MINE + "/moi", ALL}) {
      assertThat(screen.seeInEnglish(LENDER, path).text())
          .as(path)
          .contains("elegat")
          .doesNotContain("identity.");
    }
  }

  private String grant() throws Exception {
    return screen.see(LENDER, MINE + "/moi").select("input[name=grant]").val();
  }

  private MockHttpServletResponse lend(String to, String scope, String until, String basis)
      throws Exception {
    return screen.press(
        LENDER,
        MINE,
        "grant",
        grant(),
        "to",
        to,
        "scope",
        scope,
        "from",
        "15/10/2018",
        "until",
        until,
        "basis",
        basis);
  }
}
