package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is said about the rows of a draft, and by whom.
@OpenParTest
@Import(Screen.class)
@TestPropertySource(properties = "spring.application.name=accepting")
class RowCommentTests {

  private final Visitor coordinator;
  private final Screen screen;
  private final JdbcClient jdbc;
  private String plan = "";
  private String thread = "";
  private UUID row = UUID.randomUUID();

  RowCommentTests(
      @Autowired MockMvc browser,
      @Autowired UserDetailsService accounts,
      @Autowired Screen screen,
      @Autowired JdbcClient jdbc) {
    this.coordinator = new Visitor(browser, accounts.loadUserByUsername("ha.snv"));
    this.screen = screen;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void beginADraft() throws Exception {
    plan =
        coordinator
            .sends("/ke-hoach/moi", "year", "2018", "title", "Kế hoạch", "areas", "1")
            .leadsTo()
            .replace("/bang", "");
    row = UUID.randomUUID();
    coordinator.posts(
        plan + "/bang",
        JsonMapper.shared()
            .writeValueAsString(Map.of("since", 0, "rows", List.of(rowOf("Rà soát thủ tục")))));
    thread = plan + "/trao-doi/" + row;
  }

  @Test
  void keepsTheTalkAboutARowAndCountsItInTheGrid() throws Exception {
    long before = grid(-1).get("number").asLong();
    screen.press("ha.snv", thread, "words", "Nên nêu rõ sản phẩm");
    screen.press("ha.snv", thread, "words", "Đã nêu");

    JsonNode told = grid(before).get("rows").get(0);
    assertThat(told.get("said").asInt()).isEqualTo(2);
    assertThat(told.get("talk").asBoolean()).isTrue();
    screen.press("ha.snv", thread + "/xong");
    assertThat(grid(-1).get("rows").get(0).get("talk").asBoolean()).isFalse();
    Document page = screen.see("ha.snv", thread);
    assertThat(page.select(".spoken").eachText()).containsExactly("Nên nêu rõ sản phẩm", "Đã nêu");
    assertThat(page.select(".thread h2").text()).contains("đã xong");
    screen.press("ha.snv", thread, "words", "Chưa được");
    assertThat(screen.see("ha.snv", plan + "/trao-doi").select(".lead").text())
        .contains("1 dòng chưa xong");
    assertThat(screen.see("ha.snv", plan + "/ra-soat").select("main").text())
        .contains("Trao đổi về 1 dòng, 1 dòng chưa xong");
  }

  @Test
  void refusesToSayNothing() throws Exception {
    MockHttpServletResponse refused = screen.press("ha.snv", thread, "words", " ");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("ghi ý kiến rồi gửi");
    assertThat(coordinator.sendsInPlace(thread, "words", "Ý kiến").page().select(".spoken").text())
        .isEqualTo("Ý kiến");
  }

  @Test
  void hearsTheLeaderBeforeWhomThePlanLies() throws Exception {
    assertThat(screen.press("chutich", thread, "words", "Sớm").getStatus()).isEqualTo(404);
    screen.press("ha.snv", plan + "/trinh");

    assertThat(screen.press("chutich", thread, "words", "Rút ngắn thời hạn").getStatus())
        .isEqualTo(303);
    assertThat(screen.see("chutich", plan).select("a[href$=" + row + "]")).hasSize(1);
    assertThat(screen.see("ha.snv", thread).select(".spoken").text()).contains("Rút ngắn thời hạn");
    assertThat(screen.open("lan.snv", thread).getStatus()).isEqualTo(403);
  }

  @Test
  void staysWithThePlanWhenItIsPromulgatedAndIsClosedThen() throws Exception {
    screen.press("ha.snv", thread, "words", "Ghi lại để nhớ");
    String path = plan + "/ban-hanh";
    String[] fields = {
      "number", "7001/QĐ-UBND",
      "issuedOn", "28/12/2017",
      "title", "Kế hoạch",
      "issuer", "UBND huyện Phù Yên",
      "signerName", "Cầm Ngọc Minh"
    };
    MockHttpServletResponse issued =
        screen.press("ha.snv", path, accepting(screen.see("ha.snv", path), fields));
    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);

    assertThat(screen.see("ha.snv", plan + "/trao-doi").text()).contains("Ghi lại để nhớ");
    assertThat(screen.see("ha.snv", thread).select("textarea")).isEmpty();
    assertThat(screen.press("ha.snv", thread, "words", "Muộn").getStatus()).isEqualTo(422);
    assertThat(screen.open("hoa.vpub", plan + "/trao-doi").getStatus()).isEqualTo(403);
    assertThat(
            jdbc.sql("select after::text from audit.trace where act = ? and subject_id = ?")
                .params("CommentWritten", row)
                .query(String.class)
                .single())
        .contains("Ghi lại để nhớ");
  }

  @Test
  void remembersTheTalkAboutARowThatIsGone() throws Exception {
    screen.press("ha.snv", thread, "words", "Bỏ dòng này");
    jdbc.sql("delete from plan.task where id = ?").param(row).update();

    assertThat(screen.see("ha.snv", plan + "/trao-doi").select("main").text())
        .contains("Rà soát thủ tục", "dòng đã xóa", "Bỏ dòng này");
    assertThat(screen.open("ha.snv", thread).getStatus()).isEqualTo(404);
  }

  private Map<String, Object> rowOf(String text) {
    return Map.of(
        "task",
        row,
        "area",
        1,
        "after",
        UUID.randomUUID(),
        "words",
        Map.of("TEXT", text, "PRODUCT", "Báo cáo", "LEAD", "Sở Nội vụ", "DEADLINE", "Quý I/2018"));
  }

  private JsonNode grid(long since) throws Exception {
    return JsonMapper.shared()
        .readTree(
            screen.open("ha.snv", plan + "/bang/thay-doi?tu=" + since).getContentAsByteArray());
  }
}
