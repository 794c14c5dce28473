package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeFiles;
import org.openpar.plan.web.Visitor.Answer;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/// A plan put back onto paper, and the very plan again when that paper is read.
@OpenParTest
class PlanPaperTests {

  private static final AtomicInteger NUMBER = new AtomicInteger(7100);
  private static final String WORD = "/quyet-dinh.docx";
  private static final String EXCEL = "/phu-luc-excel";
  private static final String PDF = "/phu-luc.pdf";
  private static final String DECISION_PDF = "/quyet-dinh.pdf";

  private final JdbcClient jdbc;
  private final Visitor coordinator;
  private final Visitor officer;

  PlanPaperTests(
      @Autowired MockMvc browser,
      @Autowired UserDetailsService accounts,
      @Autowired JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.coordinator = new Visitor(browser, accounts.loadUserByUsername("ha.snv"));
    this.officer = new Visitor(browser, accounts.loadUserByUsername("lan.snv"));
  }

  @Test
  void readsItsOwnDecisionAsTheVeryPlan() throws Exception {
    String plan = sample();

    String again = comesBack(plan, WORD, "du-thao.docx");

    assertThat(head(again)).isEqualTo(head(plan));
    assertThat(sections(again)).isEqualTo(sections(plan)).hasSize(11);
    assertThat(tasks(again)).isEqualTo(tasks(plan)).hasSize(65);
    assertThat(understood(again)).isEqualTo(understood(plan));
    assertThat(doubts(again)).isEqualTo(doubts(plan));
  }

  @Test
  void readsTheDecisionOfAnIssuedPlanAsTheVeryPlan() throws Exception {
    String plan = issued();

    String again = comesBack(plan, WORD, "ban-hanh.docx");

    assertThat(head(again)).isEqualTo(head(plan));
    assertThat(sections(again)).isEqualTo(sections(plan));
    assertThat(tasks(again)).isEqualTo(tasks(plan));
    assertThat(understood(again)).isEqualTo(understood(plan));
  }

  @Test
  void readsItsOwnSheetAsTheVeryPlan() throws Exception {
    String plan = issued();

    String again = comesBack(plan, EXCEL, "phu-luc.xlsx");

    assertThat(head(again).subList(0, 5)).isEqualTo(head(plan).subList(0, 5));
    assertThat(tasks(again)).isEqualTo(tasks(plan));
    assertThat(understood(again)).isEqualTo(understood(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {WORD, EXCEL})
  void losesNothingOfALongPlanWhateverItsCellsSay(String paper) throws Exception {
    String plan = nasty();

    Instant start = Instant.now();
    String again = comesBack(plan, paper, paper.equals(WORD) ? "dai.docx" : "dai.xlsx");

    assertThat(tasks(again)).isEqualTo(tasks(plan)).hasSize(2_000);
    assertThat(understood(again)).isEqualTo(understood(plan));
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
    if (paper.equals(WORD)) {
      assertThat(sections(again)).isEqualTo(sections(plan));
    }
  }

  @Test
  void keepsTheYearThatAPersonSetRight() throws Exception {
    String plan = sample();
    coordinator.sends(plan + "/nam", "year", "2019");

    assertThat(head(comesBack(plan, WORD, "nam.docx"))).isEqualTo(head(plan)).contains("2019");
  }

  @Test
  void numbersThePlanThatHasNoNumbers() throws Exception {
    String plan = sample();
    jdbc.sql("update plan.task set number = null where plan_id = ?").param(id(plan)).update();

    assertThat(text(coordinator.opens(plan + WORD))).contains("Mã số", "1.1.1");
    assertThat(tasks(comesBack(plan, WORD, "ma.docx"))).isEqualTo(tasks(plan));
    assertThat(tasks(comesBack(plan, EXCEL, "ma.xlsx"))).isEqualTo(tasks(plan));
  }

  @Test
  void readsAPlanWithoutADecisionAsTheVeryPlan() throws Exception {
    String plan = sample();
    jdbc.sql(
            """
            update plan.plan set number = '107/KH-SNV', issuer = 'Sở Nội vụ',
                   title = 'Kế hoạch thực hiện CCHC của Sở Nội vụ năm 2018',
                   signer_title = 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC' where id = ?
            """)
        .param(id(plan))
        .update();

    String again = comesBack(plan, WORD, "kh.docx");

    assertThat(head(again)).isEqualTo(head(plan));
    assertThat(sections(again)).isEqualTo(sections(plan));
    assertThat(tasks(again)).isEqualTo(tasks(plan));
  }

  @Test
  void readsAPlanOfWhichNothingIsDecided() throws Exception {
    String plan = sample();
    jdbc.sql(
            """
            update plan.plan set number = null, issuer = null, issued_on = null,
                   signer_title = null, signer_name = null where id = ?
            """)
        .param(id(plan))
        .update();

    assertThat(head(comesBack(plan, WORD, "trong.docx"))).isEqualTo(head(plan));
  }

  @Test
  void hasTheFormOfADecision() throws Exception {
    String decision = text(coordinator.opens(issued() + WORD));

    assertThat(decision)
        .contains(
            "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sơn La, ngày 28 tháng 12 năm 2017",
            "QUYẾT ĐỊNH",
            "Về việc ban hành Kế hoạch cải cách hành chính năm 2018",
            "Căn cứ …",
            "Điều 1. Ban hành kèm theo Quyết định này",
            "Điều 3. ",
            "Nơi nhận:",
            "CHỦ TỊCH",
            "Cầm Ngọc Minh",
            "Phụ lục",
            "I. MỤC TIÊU, CHỈ TIÊU",
            "II. NHIỆM VỤ TRỌNG TÂM",
            "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
        .doesNotContain("DỰ THẢO");
  }

  @Test
  void marksADraftAsOne() throws Exception {
    assertThat(text(coordinator.opens(sample() + WORD))).contains("DỰ THẢO");
  }

  @Test
  void writesAnnexesForTheArchive() throws Exception {
    Answer pdf = coordinator.opens(sample() + PDF);

    assertThat(pdf.response().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    assertThat(pdf.response().getHeader("Content-Disposition"))
        .contains("attachment", "phu-luc-2018.pdf");
  }

  @Test
  void writesTheArchivedAnnexOfALongPlanWhateverItSays() throws Exception {
    Instant start = Instant.now();

    assertThat(coordinator.opens(nasty() + PDF).status()).isEqualTo(200);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void neverWritesAFormula() throws Exception {
    byte[] sheet = coordinator.opens(nasty() + EXCEL).response().getContentAsByteArray();

    assertThat(part(sheet, "xl/worksheets/sheet1.xml"))
        .contains("=1+1", "<pane ", "fitToWidth=\"1\"")
        .doesNotContain("<f>");
  }

  @ParameterizedTest
  @ValueSource(strings = {WORD, EXCEL, PDF, DECISION_PDF})
  void keepsDraftsFromWhoeverOnlyReads(String paper) throws Exception {
    String draft = sample();

    assertThat(officer.opens(draft + paper).status()).isEqualTo(404);
    assertThat(officer.opens("/ke-hoach/" + UUID.randomUUID() + paper).status()).isEqualTo(404);
    assertThat(officer.opens(issued() + paper).status()).isEqualTo(200);
  }

  @Test
  void offersThePapersWhereThePlanIsShown() throws Exception {
    String draft = sample();
    String plan = issued();

    for (String page : List.of(draft + "/ra-soat", plan)) {
      assertThat(coordinator.opens(page).page().select("main a").eachAttr("href"))
          .contains(
              page.replace("/ra-soat", "") + WORD,
              page.replace("/ra-soat", "") + EXCEL,
              page.replace("/ra-soat", "") + PDF);
    }
  }

  private String sample() throws Exception {
    Answer review = coordinator.uploads("ke-hoach-cchc-2018.docx", PlanFiles.aPlan(), "");
    return review.leadsTo().replace("/ra-soat", "");
  }

  private String issued() throws Exception {
    String plan = sample();
    coordinator.sends(plan + "/ra-soat/dung");
    return coordinator
        .sends(
            plan + "/ban-hanh",
            accepting(
                coordinator.opens(plan + "/ban-hanh").page(),
                "number",
                NUMBER.incrementAndGet() + "/QĐ-UBND",
                "issuedOn",
                "28/12/2017",
                "title",
                "Kế hoạch cải cách hành chính năm 2018",
                "issuer",
                "UBND tỉnh Sơn La",
                "signerTitle",
                "CHỦ TỊCH",
                "signerName",
                "Cầm Ngọc Minh"))
        .leadsTo();
  }

  /// A plan of 2,000 tasks whose cells say what cells should not.
  private String nasty() throws Exception {
    String plan =
        coordinator
            .uploads("dai.xlsx", NastyPlan.sheet(), "2018")
            .leadsTo()
            .replace("/ra-soat", "");
    NastyPlan.spoil(jdbc, id(plan));
    return plan;
  }

  private String comesBack(String plan, String paper, String name) throws Exception {
    byte[] file = coordinator.opens(plan + paper).response().getContentAsByteArray();
    String again = coordinator.uploads(name, file, "").leadsTo().replace("/ra-soat", "");
    assertThat(again).isNotEqualTo(plan);
    return again;
  }

  private static UUID id(String plan) {
    return UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
  }

  private List<String> head(String plan) {
    return rows(
        """
        select unnest(array[year::text, title, number, issued_on::text, issuer, signer_title,
               signer_name])
          from plan.plan where id = ?
        """,
        plan);
  }

  private List<String> sections(String plan) {
    return rows(
        """
        select 'trọng tâm: ' || k from plan.plan p, unnest(p.key_tasks) k where p.id = ?
        union all
        select 'chỉ tiêu: ' || k from plan.plan p, unnest(p.targets) k where p.id = ?1
        """
            .replace("?1", "'" + id(plan) + "'"),
        plan);
  }

  private List<String> tasks(String plan) {
    return rows(
        """
        select concat_ws(' | ', t.position, a.position, a.code, a.title, t.code,
               coalesce(t.group_title, '-'), coalesce(t.number, '∅'), t.text,
               coalesce(t.product, '∅'), coalesce(t.lead, '∅'), coalesce(t.cooperating, '∅'),
               coalesce(t.deadline, '∅'), coalesce(t.money, '∅'), coalesce(t.note, '∅'),
               t.due_kind, t.due_start, t.dues, t.recurrence)
          from plan.task t join plan.area a on a.plan_id = t.plan_id and a.position = t.area
         where t.plan_id = ? order by t.position
        """,
        plan);
  }

  private List<String> understood(String plan) {
    return rows(
        """
        select concat_ws(' | ', t.position, p.position, p.role, p.words, p.unit_id, p.group_code,
               p.excepted)
          from plan.party p join plan.task t on t.id = p.task_id
         where t.plan_id = ? order by t.position, p.position
        """,
        plan);
  }

  private List<String> doubts(String plan) {
    return rows(
        """
        select concat_ws(' | ', t.position, d.field, d.key, d.arguments)
          from plan.doubt d join plan.task t on t.id = d.task_id
         where t.plan_id = ? order by t.position, d.position
        """,
        plan);
  }

  private List<String> rows(String sql, String plan) {
    List<String> rows = new ArrayList<>();
    for (@Nullable Object value : jdbc.sql(sql).param(id(plan)).query().singleColumn()) {
      rows.add(Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC));
    }
    return rows;
  }

  private static String text(Answer word) {
    byte[] content = word.response().getContentAsByteArray();
    return new OfficeFiles()
        .read("a.docx", content).blocks().stream()
            .map(PlanPaperTests::text)
            .collect(Collectors.joining("\n"));
  }

  private static String text(OfficeBlock block) {
    return switch (block) {
      case OfficeBlock.Paragraph paragraph -> paragraph.text();
      case OfficeBlock.Grid grid ->
          grid.rows().stream()
              .flatMap(row -> row.stream().distinct())
              .map(cell -> cell.text())
              .collect(Collectors.joining("\n"));
    };
  }

  private static String part(byte[] file, String name) throws IOException {
    Path kept = Files.write(Files.createTempFile("phu-luc", ".xlsx"), file);
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(kept);
    }
  }
}
