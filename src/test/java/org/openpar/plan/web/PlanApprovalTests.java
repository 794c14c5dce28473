package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/// A plan goes from Sở Nội vụ to the Chairman and back, and to its end.
@OpenParTest
@Import(Screen.class)
class PlanApprovalTests {

  private final Screen screen;
  private final JdbcClient jdbc;

  PlanApprovalTests(@Autowired Screen screen, @Autowired JdbcClient jdbc) {
    this.screen = screen;
    this.jdbc = jdbc;
  }

  @Test
  void isPutBeforeTheChairmanAndComesBackWithAReason() throws Exception {
    String plan = draft();
    assertThat(screen.open("chutich", plan).getStatus()).isEqualTo(404);

    screen.press("ha.snv", plan + "/trinh", "paper", "215/TTr-SNV", "words", "Kính trình");
    Document before = screen.see("chutich", plan);
    MockHttpServletResponse silent = screen.press("chutich", plan + "/tra-lai");
    MockHttpServletResponse locked = screen.press("ha.snv", plan + "/nam", "year", "2018");
    screen.press("chutich", plan + "/tra-lai", "words", "Bổ sung kinh phí");
    Document review = screen.see("ha.snv", plan + "/ra-soat");

    assertThat(before.select("main").text()).contains("Đã trình, chờ duyệt", "215/TTr-SNV");
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString()).contains("ghi lý do trả lại");
    assertThat(locked.getStatus()).isNotEqualTo(303);
    assertThat(review.select("main").text()).contains("Bổ sung kinh phí", "Trả lại");
    assertThat(review.select("main").text()).doesNotContain("Ông/bà có thể ban hành");
    assertThat(review.select("a[href$=/ban-hanh].btn-main")).isEmpty();
  }

  @Test
  void isNotPutBeforeAnyoneWithoutATask() throws Exception {
    MockHttpServletResponse begun =
        screen.press("ha.snv", "/ke-hoach/moi", "year", "2018", "title", "Kế hoạch", "areas", "1");
    String plan = String.valueOf(begun.getRedirectedUrl()).replace("/bang", "");
    Document review = screen.see("ha.snv", plan + "/ra-soat");
    MockHttpServletResponse refused = screen.press("ha.snv", plan + "/trinh", "paper", "9/TTr");

    assertThat(review.select("main").text()).contains("Chưa có nhiệm vụ nào");
    assertThat(review.select("a[href$=/ban-hanh].btn, a[href$=/trinh].btn")).isEmpty();
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Kế hoạch chưa có nhiệm vụ nào", "9/TTr");
  }

  @Test
  void isCalledByItsKindWhereItIsForOneMatterOrSeveralYears() throws Exception {
    String plan = draft();
    screen.press("ha.snv", plan + "/trinh");
    String yearly = screen.see("chutich", plan).select("h1").text();
    screen.press("ha.snv", plan + "/thu-hoi");
    screen.press("ha.snv", plan + "/thuoc", "kind", "INSPECTION");
    screen.press("ha.snv", plan + "/trinh");
    String matter = screen.see("chutich", plan).select("h1").text();
    screen.press("ha.snv", plan + "/thu-hoi");
    screen.press("ha.snv", plan + "/thuoc", "kind", "PROGRAMME", "toYear", "2020");
    screen.press("ha.snv", plan + "/trinh");

    assertThat(yearly).isEqualTo("Kế hoạch năm 2018");
    assertThat(matter).isEqualTo("Kế hoạch kiểm tra năm 2018");
    assertThat(screen.see("chutich", plan).select("h1").text())
        .isEqualTo("Chương trình tổng thể 2018 – 2020");
  }

  @Test
  void isComparedWithThePlanOfTheYearBefore() throws Exception {
    String plan = draft();
    screen.press("ha.snv", plan + "/nam", "year", "2016");
    assertThat(issue(plan, "4016/QĐ-UBND").getStatus()).isEqualTo(303);
    String source = plan.substring(plan.lastIndexOf('/') + 1);
    String form = "/ke-hoach/moi/tu-ke-hoach";
    List<String> tasks =
        screen.see("ha.snv", form + "?nguon=" + source).select("[name=tasks]").eachAttr("value");
    Stream<String> chosen = tasks.stream().skip(5).flatMap(task -> Stream.of("tasks", task));
    Stream<String> head = Stream.of("nguon", source, "year", "2017", "title", "Kế hoạch 2017");
    MockHttpServletResponse begun =
        screen.press("ha.snv", form, Stream.concat(head, chosen).toArray(String[]::new));
    String next = String.valueOf(begun.getRedirectedUrl()).replace("/bang", "");

    Document page = screen.see("ha.snv", next + "/thay-doi");

    assertThat(page.select("h1").text()).isEqualTo("So với kế hoạch năm 2016");
    assertThat(page.select(".lead").text())
        .as("deadlines only moved on")
        .contains("4016/QĐ-UBND: thêm 0, bỏ 5, sửa 0");
    assertThat(page.select("a[href$=/ban-hanh], form[action$=/khop]")).isEmpty();
    assertThat(screen.see("ha.snv", next + "/ra-soat").select("a[href$=/thay-doi]").text())
        .isEqualTo("So với kế hoạch năm 2016");
  }

  @Test
  void isApprovedAndPromulgated() throws Exception {
    String plan = draft();
    screen.press("ha.snv", plan + "/ra-soat/dung");
    screen.press("ha.snv", plan + "/trinh");
    MockHttpServletResponse notMine = screen.press("ha.snv", plan + "/duyet");
    screen.press("chutich", plan + "/duyet");
    MockHttpServletResponse again = screen.press("chutich", plan + "/tra-lai", "words", "Khoan");
    MockHttpServletResponse issued = issue(plan, "4001/QĐ-UBND");
    MockHttpServletResponse early = screen.press("ha.snv", plan + "/dong");

    assertThat(notMine.getStatus()).isEqualTo(403);
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
    assertThat(early.getContentAsString()).contains("Năm 2018 chưa hết");
    assertThat(screen.see("ha.snv", plan).select("main").text())
        .contains("Trình duyệt", "Duyệt", "Ban hành");
  }

  @Test
  void isTakenBackBeforeAnybodyDecided() throws Exception {
    String plan = draft();
    screen.press("ha.snv", plan + "/trinh");

    assertThat(screen.press("chutich", plan + "/thu-hoi").getStatus()).isEqualTo(403);
    assertThat(screen.press("ha.snv", plan + "/thu-hoi").getStatus()).isEqualTo(303);
    assertThat(screen.open("ha.snv", plan + "/ra-soat").getStatus()).isEqualTo(200);
  }

  @Test
  void isClosedWhenItsYearIsOverAndNotAmendedAfterwards() throws Exception {
    String plan = draft();
    screen.press("ha.snv", plan + "/nam", "year", "2017");
    screen.press("ha.snv", plan + "/ra-soat/dung");
    issue(plan, "4002/QĐ-UBND");

    String amendment = amended(plan, "4003/QĐ-UBND");
    MockHttpServletResponse closed = screen.press("ha.snv", amendment + "/dong");

    assertThat(closed.getStatus()).as(closed.getContentAsString()).isEqualTo(303);
    assertThat(screen.see("hoa.vpub", plan + "?ban=1").select("main").text()).contains("Đã đóng");
    assertThat(screen.open("ha.snv", plan + "/sua-doi").getStatus()).isNotEqualTo(200);
    assertThat(screen.open("ha.snv", amendment + "/sua-doi").getStatus()).isNotEqualTo(200);
    assertThat(screen.press("ha.snv", plan + "/dong").getStatus()).isEqualTo(422);
    assertThat(refusal("update plan.plan set title = 'x' where id = ?", plan)).isNotNull();
    assertThat(refusal("update plan.plan set state = 'DRAFT' where id = ?", plan)).isNotNull();
    assertThat(refusal("delete from plan.plan where id = ?", plan)).isNotNull();
  }

  @Test
  void countsForTheChairmanWhatLiesBeforeHim() throws Exception {
    String plan = draft();
    screen.press("ha.snv", plan + "/trinh");

    assertThat(screen.see("chutich", "/ke-hoach").select("main").text())
        .contains("Đã trình, chờ duyệt");
    assertThat(screen.see("hoa.vpub", "/ke-hoach").select("main").text())
        .doesNotContain("Đã trình, chờ duyệt");
  }

  private @Nullable DataAccessException refusal(String sql, String plan) {
    try {
      jdbc.sql(sql).param(UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1))).update();
      return null;
    } catch (DataAccessException refused) {
      return refused;
    }
  }

  private String draft() throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            "ha.snv",
            "/ke-hoach/nhap",
            new MockMultipartFile("file", "ke-hoach.docx", null, PlanFiles.aPlan()));
    return String.valueOf(answer.getRedirectedUrl()).replace("/ra-soat", "");
  }

  private String amended(String plan, String number) throws Exception {
    String changes =
        String.valueOf(
            screen
                .upload(
                    "ha.snv",
                    plan + "/sua-doi",
                    new MockMultipartFile(
                        "file", "sua.docx", null, PlanFiles.amended(number, 2017)))
                .getRedirectedUrl());
    String amendment = changes.replace("/thay-doi", "");
    screen.press("ha.snv", amendment + "/ra-soat/dung");
    assertThat(issue(amendment, number).getStatus()).isEqualTo(303);
    return amendment;
  }

  private MockHttpServletResponse issue(String plan, String number) throws Exception {
    return screen.press(
        "ha.snv",
        plan + "/ban-hanh",
        accepting(
            screen.see("ha.snv", plan + "/ban-hanh"),
            "number",
            number,
            "issuedOn",
            "28/12/2017",
            "title",
            "Kế hoạch cải cách hành chính",
            "issuer",
            "UBND tỉnh Sơn La",
            "signerName",
            "Cầm Văn Minh"));
  }
}
