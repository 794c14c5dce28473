package org.openpar.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openpar.plan.grid.GridVisitor.Answer;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// What one press mends in a draft, and taking it back.
@OpenParTest
@Import(Screen.class)
@TestPropertySource(properties = "spring.application.name=accepting")
class QuickFillTests {

  private final JdbcClient jdbc;
  private final GridVisitor coordinator;
  private final GridVisitor officer;

  QuickFillTests(
      @Autowired MockMvc browser,
      @Autowired UserDetailsService accounts,
      @Autowired JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.coordinator = new GridVisitor(browser, accounts.loadUserByUsername("ha.snv"));
    this.officer = new GridVisitor(browser, accounts.loadUserByUsername("lan.snv"));
  }

  @Test
  void takesWhatIsMissingFromTheSameTaskOfLastYearAndGivesItBack() throws Exception {
    String before = begins(2014);
    coordinator.adds(
        before,
        1,
        "TEXT",
        "Rà soát thủ tục hành chính của các sở",
        "PRODUCT",
        "Báo cáo kết quả",
        "LEAD",
        "Sở Tư pháp",
        "DEADLINE",
        "Trước 30/6/2014");
    issue(before, "14/QĐ-UBND", "05/01/2014");
    String grid = begins(2015);
    UUID task = coordinator.adds(grid, 1, "TEXT", "Rà soát thủ tục hành chính của các sở");
    UUID other = coordinator.adds(grid, 1, "TEXT", "Đào tạo công chức");

    Document review = coordinator.opens(review(grid)).page();
    coordinator.sends(grid + "/dien-nhanh", fields(review, "LAST_YEAR", "PRODUCT"));
    coordinator.sends(grid + "/dien-nhanh", fields(review, "LAST_YEAR", "DEADLINE"));

    assertThat(review.select("form.mends").text()).contains("Lấy 1 ô từ kế hoạch năm 2014");
    assertThat(words(grid, task)).contains("Báo cáo kết quả", "Trước 30/6/2015");
    assertThat(words(grid, other)).doesNotContain("Báo cáo kết quả");
    assertThat(traces("CellWritten", task)).contains("Báo cáo kết quả");
    Document fills = coordinator.opens(grid + "/dien-nhanh").page();
    assertThat(fills.select("section.sec")).hasSize(2);
    coordinator.sends(
        grid + "/dien-nhanh/hoan-tac", "number", fills.select("button[name=number]").first().val());
    assertThat(words(grid, task)).contains("Báo cáo kết quả").doesNotContain("Trước 30/6/2015");
  }

  @Test
  void putsTheAreasWithoutATaskOnTheGrid() throws Exception {
    String grid = begins(2012);
    coordinator.adds(grid, 1, "TEXT", "Ban hành kế hoạch cải cách hành chính");
    String press = grid + "/dien-nhanh/linh-vuc";
    assertThat(coordinator.opens(review(grid)).page().select("form[action=" + press + "]").text())
        .contains("Thêm 7 lĩnh vực");

    coordinator.sends(press);
    coordinator.sends(press);

    UUID plan = UUID.fromString(grid.split("/")[2]);
    assertThat(
            jdbc.sql("select count(*) from plan.area where plan_id = ?")
                .param(plan)
                .query(Long.class)
                .single())
        .as("pressed twice, they are there once")
        .isEqualTo(8);
    assertThat(officer.sends(press).status()).isEqualTo(403);
  }

  @Test
  void setsTheLastDayOfTheYearForWorkWithoutADay() throws Exception {
    String grid = begins(2011);
    UUID task = coordinator.adds(grid, 1, "TEXT", "Theo dõi thường xuyên", "LEAD", "Sở Nội vụ");
    UUID left = coordinator.adds(grid, 1, "TEXT", "Việc khác", "LEAD", "Sở Nội vụ");
    Document review = coordinator.opens(review(grid)).page();

    coordinator.sends(
        grid + "/dien-nhanh", "source", "YEAR_END", "field", "DEADLINE", "tasks", task.toString());

    assertThat(review.select("form.mends").text()).contains("Điền hạn 31/12/2011 cho 2 nhiệm vụ");
    assertThat(words(grid, task)).contains("31/12/2011");
    assertThat(words(grid, left)).doesNotContain("31/12/2011");
  }

  @Test
  void saysOfManyTasksWhereTheirMoneyComesFrom() throws Exception {
    String grid = begins(2011);
    UUID task = coordinator.adds(grid, 1, "TEXT", "Theo dõi", "LEAD", "Sở Nội vụ");
    UUID paid = coordinator.adds(grid, 1, "TEXT", "Tập huấn", "MONEY", "20 triệu đồng");
    Document review = coordinator.opens(review(grid)).page();

    coordinator.sends(
        grid + "/dien-nhanh",
        "source",
        "WITHIN_BUDGET",
        "field",
        "MONEY",
        "tasks",
        task.toString(),
        "tasks",
        paid.toString());

    assertThat(review.select("button[name=source]").eachText())
        .containsExactly(
            "Ghi “Trong dự toán được giao” cho 1 nhiệm vụ",
            "Ghi “Không phát sinh kinh phí” cho 1 nhiệm vụ");
    assertThat(words(grid, task)).contains("Trong dự toán được giao");
    assertThat(words(grid, paid)).contains("20 triệu đồng").doesNotContain("dự toán");
  }

  @Test
  void tellsWhichAreasHaveNoTask() throws Exception {
    String grid = begins(2016);
    coordinator.adds(grid, 1, "TEXT", "Theo dõi", "LEAD", "Sở Nội vụ");

    Document review = coordinator.opens(review(grid)).page();

    assertThat(review.select("#du-thieu tr").last().text())
        .startsWith("Lĩnh vực có nhiệm vụ 1 / 8 II. Cải cách thể chế")
        .contains("VIII. Thực hiện cơ chế một cửa")
        .doesNotContain("chỉ đạo, điều hành");
  }

  @Test
  void keepsWhatSomebodyHasWrittenSince() throws Exception {
    String grid = begins(2011);
    UUID task = coordinator.adds(grid, 1, "TEXT", "Theo dõi", "LEAD", "Sở Nội vụ");
    coordinator.sends(
        grid + "/dien-nhanh", "source", "YEAR_END", "field", "DEADLINE", "tasks", task.toString());
    String number =
        coordinator.opens(grid + "/dien-nhanh").page().select("button[name=number]").val();
    coordinator.writes(grid, task, "DEADLINE", "31/12/2011", "Quý II/2011");

    coordinator.sends(grid + "/dien-nhanh/hoan-tac", "number", number);

    assertThat(words(grid, task)).contains("Quý II/2011");
    assertThat(coordinator.opens(grid + "/dien-nhanh").page().select("button[name=number]"))
        .isEmpty();
  }

  @Test
  void givesWhatAUnitThatEndsLeadsToItsHeir() throws Exception {
    String grid = begins(2025);
    UUID alone =
        coordinator.adds(grid, 1, "TEXT", "Một", "LEAD", "Ban Dân tộc", "DEADLINE", "2025");
    UUID group =
        coordinator.adds(
            grid, 1, "TEXT", "Hai", "LEAD", "Các sở, ban, ngành", "DEADLINE", "Quý IV/2025");
    UUID both =
        coordinator.adds(
            grid,
            1,
            "TEXT",
            "Ba",
            "LEAD",
            "Sở Kế hoạch và Đầu tư; Sở Tài chính",
            "DEADLINE",
            "Quý IV/2025");
    Document review = coordinator.opens(review(grid)).page();

    press(grid, review, "Ban Dân tộc kết thúc");
    press(grid, review, "Sở Kế hoạch và Đầu tư kết thúc");

    assertThat(words(grid, alone)).contains("Sở Dân tộc và Tôn giáo");
    assertThat(words(grid, group))
        .contains(
            "Các sở, ban, ngành (trừ Ban Dân tộc, Sở Kế hoạch và Đầu tư);"
                + " Sở Dân tộc và Tôn giáo");
    assertThat(words(grid, both)).contains("Sở Tài chính");
    assertThat(coordinator.opens(review(grid)).page().select(".points").text())
        .doesNotContain("Ban Dân tộc kết thúc")
        .doesNotContain("Sở Kế hoạch và Đầu tư kết thúc");
  }

  @Test
  void isOnlyForThoseWhoDraft() throws Exception {
    String grid = begins(2011);
    UUID task = coordinator.adds(grid, 1, "TEXT", "Theo dõi", "LEAD", "Sở Nội vụ");

    assertThat(officer.opens(grid + "/dien-nhanh").status()).isEqualTo(403);
    assertThat(
            officer
                .sends(grid + "/dien-nhanh", "source", "YEAR_END", "tasks", task.toString())
                .status())
        .isEqualTo(403);
    assertThat(officer.sends(grid + "/dien-nhanh/hoan-tac", "number", "1").status()).isEqualTo(403);
    assertThat(coordinator.sends(grid + "/dien-nhanh/hoan-tac", "number", "1").status())
        .isEqualTo(422);
  }

  private void press(String grid, Document review, String warning) throws Exception {
    Element row =
        review.select(".points > li").stream()
            .filter(one -> one.text().contains(warning))
            .findFirst()
            .orElseThrow();
    Answer answer =
        coordinator.sends(
            grid + "/dien-nhanh/ke-thua", "unit", row.select("button[name=unit]").val());
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
  }

  private static String[] fields(Document review, String source, String field) {
    Element form =
        review.select("form.mends").stream()
            .filter(one -> one.select("[name=source]").val().equals(source))
            .filter(one -> one.select("[name=field]").val().equals(field))
            .findFirst()
            .orElseThrow();
    String tasks = String.join(",", form.select("[name=tasks]").eachAttr("value"));
    return new String[] {"source", source, "field", field, "tasks", tasks};
  }

  private String begins(int year) throws Exception {
    return coordinator
        .sends("/ke-hoach/moi", "year", Integer.toString(year), "title", "Kế hoạch", "areas", "1")
        .leadsTo();
  }

  private void issue(String grid, String number, String day) throws Exception {
    String path = grid.replace("/bang", "/ban-hanh");
    String[] fields = {
      "number", number,
      "issuedOn", day,
      "title", "Kế hoạch",
      "issuer", "UBND tỉnh Sơn La",
      "signerName", "Cầm Ngọc Minh"
    };
    Answer issued = coordinator.sends(path, accepting(coordinator.opens(path).page(), fields));
    assertThat(issued.status()).as(issued.text()).isEqualTo(303);
  }

  private static String review(String grid) {
    return grid.replace("/bang", "/ra-soat");
  }

  private List<String> words(String grid, UUID task) throws Exception {
    return coordinator.asks(grid, -1).row(task).get("words").values().stream()
        .map(word -> word.asString())
        .toList();
  }

  private String traces(String act, UUID subject) {
    return String.join(
        "\n",
        jdbc.sql("select after::text from audit.trace where act = ? and subject_id = ?")
            .params(act, subject)
            .query(String.class)
            .list());
  }
}
