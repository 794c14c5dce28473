package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.directory.model.IntakeReport;
import org.openpar.directory.model.Intakes;
import org.openpar.directory.model.PeopleIntake;
import org.openpar.directory.model.PersonField;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.Enrolment;
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
class PeopleIntakePageTests {

  private static final String ADMINISTRATOR = "quantri";
  private static final String HEAD = "thanh.vpub";
  private static final List<String> HEADER =
      List.of(PersonField.values()).stream().map(PersonField::header).toList();

  private final Screen screen;
  private final JdbcClient jdbc;
  private final Intakes intakes;
  private final PeopleIntake people;
  private final Accounts accounts;

  PeopleIntakePageTests(
      Screen screen, JdbcClient jdbc, Intakes intakes, PeopleIntake people, Accounts accounts) {
    this.screen = screen;
    this.jdbc = jdbc;
    this.intakes = intakes;
    this.people = people;
    this.accounts = accounts;
  }

  @Test
  void aSheetIsLookedThroughFirstAndWrittenOnlyWhenSomebodySaysSo() throws Exception {
    long before = persons();
    String intake =
        hand(
            ADMINISTRATOR,
            person("Lò Thị Bình", "binh.syt@sonla.gov.vn", "Sở Y tế", "Giám đốc Sở"),
            person("Cà Văn Hặc", "hac.syt@sonla.gov.vn", "Sở Y tế", "Chuyên viên"),
            List.of("", "", "", "Sở Y tế", "", "Phó Giám đốc Sở", "", "", "01/03/2018"));

    Document page = screen.see(ADMINISTRATOR, intake);
    assertThat(page.select(".sum").text())
        .isEqualTo("2người mới 3chức vụ mới 2lượt nhận chức vụ 0dòng đã có, không đổi");
    assertThat(persons()).as("nothing written yet").isEqualTo(before);

    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).isEqualTo(303);
    assertThat(persons()).isEqualTo(before + 2);
    Document list = screen.see(ADMINISTRATOR, "/can-bo?words=syt@");
    assertThat(list.select("tbody").text()).contains("Lò Thị Bình", "Cà Văn Hặc");
    assertThat(screen.see(ADMINISTRATOR, "/can-bo?khuyet=true").select("tbody").text())
        .contains("Phó Giám đốc Sở");
    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).as("only once").isEqualTo(422);
    assertThat(persons()).isEqualTo(before + 2);
    assertThat(
            jdbc.sql("select count(*) from audit.trace where act = 'PeopleImported'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(tracesOf("binh.syt@sonla.gov.vn"))
        .as("each person, post and appointment has a trace of its own")
        .containsExactly("PersonEmployed", "PostEstablished", "PostTaken");
    assertThat(reasonsOf("binh.syt@sonla.gov.vn"))
        .as("file, line and hash")
        .singleElement()
        .asString()
        .matches("danh-sach\\.xlsx #2 \\(SHA-256 [0-9a-f]{64}\\)");
    assertThat(told("PersonEmployed"))
        .as("that there is an address, and not which")
        .allMatch(trace -> trace.contains("\"email\": \"hmac:"))
        .noneMatch(trace -> trace.contains("syt@"));
  }

  private List<String> reasonsOf(String email) {
    return jdbc.sql(
            """
            select distinct t.reason from audit.trace t join organization.person p on p.email = ?
              left join organization.post h on h.person_id = p.id
             where t.subject_id in (p.id, h.establishment_id)
            """)
        .param(email)
        .query(String.class)
        .list();
  }

  private List<String> told(String act) {
    return jdbc.sql("select after::text from audit.trace where act = ? and reason is not null")
        .param(act)
        .query(String.class)
        .list();
  }

  private List<String> tracesOf(String email) {
    return jdbc.sql(
            """
            select t.act from audit.trace t join organization.person p on p.email = ?
              left join organization.post h on h.person_id = p.id
             where t.subject_id in (p.id, h.establishment_id) order by t.act
            """)
        .param(email)
        .query(String.class)
        .list();
  }

  @Test
  void tellsWhatIsCrossedOutAndTakesItForNotWritten() throws Exception {
    byte[] filled =
        FilledSheet.of(
            HEADER,
            List.of(
                person("Lò Thị Bình", "binh.syt@sonla.gov.vn", "Sở Y tế", "Giám đốc Sở"),
                person("Cà Văn Hặc", "hac.syt@sonla.gov.vn", "Sở Y tế", "Chuyên viên")));

    Document page =
        screen.see(
            ADMINISTRATOR,
            hand(ADMINISTRATOR, "danh-sach.xlsx", FilledSheet.crossedOut(filled, 2, 0)));

    assertThat(page.select(".list li").eachText()).contains("Dòng 3, Họ và tên: Cà Văn Hặc");
    assertThat(page.select("tbody th").eachText()).as("no name is left").contains("3");
  }

  @Test
  void tellsEveryWrongCellAtOnceOnTheScreenAndBesideTheCells() throws Exception {
    String intake =
        hand(
            ADMINISTRATOR,
            person("Đúng Cả", "dung@sonla.gov.vn", "Sở Y tế", "Chuyên viên"),
            person("Sai Đơn Vị", "a@sonla.gov.vn", "Sở Không Có", "Chuyên viên"),
            person("Sai Thư", "khong phai thu", "Sở Y tế", "Chuyên viên"),
            List.of("", "b@sonla.gov.vn", "", "Sở Y tế", "", "", "", "", "31/9/2018"),
            person("Trùng Thư", "du\u0301ng@sonla.gov.vn", "Sở Y tế", "Chuyên viên"),
            person("Khác Người", "d\u00FAng@sonla.gov.vn", "Sở Y tế", "Chuyên viên"),
            person("Giám Đốc Một", "c@sonla.gov.vn", "Sở Y tế", "Giám đốc Sở"),
            person("Giám Đốc Hai", "d@sonla.gov.vn", "Sở Y tế", "Giám đốc"),
            List.of("Sai Vị Trí", "", "", "Sở Y tế", "", "Lái xe", "Sếp", "", "1/3/2018"),
            List.of("Chưa Có", "", "", "", "sdttg", "Chuyên viên", "", "", "1/3/2018"),
            person("Gần Giống", "e@sonla.gov.vn", "So Y te", "Chuyên viên"));

    Document page = screen.see(ADMINISTRATOR, intake);
    List<String> told =
        page.select("tbody tr").stream()
            .map(row -> row.select("th").text() + " " + row.select("td").first().text())
            .toList();
    assertThat(told)
        .containsExactly(
            "3 Đơn vị",
            "4 Thư điện tử",
            "5 Họ và tên",
            "5 Chức vụ",
            "5 Từ ngày",
            "7 Thư điện tử",
            "9 Vị trí",
            "10 Vị trí",
            "11 Mã đơn vị",
            "12 Đơn vị");
    assertThat(page.select("form[method=post][action=" + intake + "]")).isEmpty();
    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).isEqualTo(422);

    MockHttpServletResponse sheet = screen.open(ADMINISTRATOR, intake + "/can-sua.xlsx");
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      Row header =
          rows.stream().filter(row -> row.getCellText(0).equals("Họ và tên")).findFirst().get();
      List<String> names = new ArrayList<>();
      header.forEach(cell -> names.add(cell.getText()));
      assertThat(names)
          .containsSubsequence("Thư điện tử", "Cần sửa: Thư điện tử", "Điện thoại", "Đơn vị");
      int beside = names.indexOf("Cần sửa: Đơn vị");
      assertThat(rows)
          .filteredOn(row -> row.getCellText(0).equals("Sai Đơn Vị"))
          .singleElement()
          .satisfies(row -> assertThat(row.getCellText(beside)).contains("Sở Không Có"));
    }
  }

  @Test
  void whatWentOutComesBackUnchanged() throws Exception {
    byte[] sheet = screen.open(ADMINISTRATOR, "/can-bo.xlsx").getContentAsByteArray();

    String intake = hand(ADMINISTRATOR, "can-bo.xlsx", sheet);

    assertThat(screen.see(ADMINISTRATOR, intake).select(".sum").text())
        .isEqualTo(
            "0người mới 0chức vụ mới 0lượt nhận chức vụ %ddòng đã có, không đổi".formatted(held()));
  }

  @Test
  void takesAVacantPostInsteadOfMakingAnother() throws Exception {
    screen.press(ADMINISTRATOR, hand(ADMINISTRATOR, vacant("Chuyên viên Phòng Tổng hợp")));
    long posts = posts();

    String intake =
        hand(ADMINISTRATOR, person("Lò Văn Pâng", "", "Sở Y tế", "Chuyên viên Phòng Tổng hợp"));
    screen.press(ADMINISTRATOR, intake);

    assertThat(posts()).isEqualTo(posts);
    assertThat(screen.see(ADMINISTRATOR, "/can-bo?words=lo%20van%20pang").select("tbody tr"))
        .hasSize(1);
  }

  @Test
  void formulasAndSignsStayText() throws Exception {
    String intake =
        hand(
            ADMINISTRATOR,
            List.of(
                "=HYPERLINK(\"x\")", "", "+84912", "Sở Y tế", "", "@Thủ kho", "", "", "1/3/2018"),
            List.of("-Lò", "", "", "Sở Y tế", "", "Kho", "", "", "1/3/2018"));
    screen.press(ADMINISTRATOR, intake);

    assertThat(
            jdbc.sql(
                    "select full_name from organization.person where full_name ~ '^[=-]' order by 1")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("=HYPERLINK(\"x\")", "-Lò");
    assertThat(screen.open(ADMINISTRATOR, "/can-bo.csv?words=kho").getContentAsString())
        .contains("'=HYPERLINK", "'@Thủ kho", "'-Lò");
  }

  @Test
  void aHeadTakesInOnlyHisOwnUnitAndSeesNobodyElsesSheet() throws Exception {
    String foreign = hand(HEAD, person("Ai Đó", "", "Sở Y tế", "Chuyên viên"));
    assertThat(screen.see(HEAD, foreign).select("tbody").text())
        .contains("Không có đơn vị “Sở Y tế” trong phạm vi");
    String own = hand(HEAD, person("Ai Đó", "", "Văn phòng UBND tỉnh", "Chuyên viên"));
    assertThat(screen.see(HEAD, own).select(".sum")).hasSize(1);
    assertThat(screen.open(ADMINISTRATOR, own).getStatus()).isEqualTo(404);
    assertThat(screen.press(ADMINISTRATOR, own).getStatus()).isEqualTo(404);
  }

  @Test
  void refusesAFileThatIsNoListWithAReason() throws Exception {
    for (String content : List.of("", "Họ và tên\nLò Thị Bình")) {
      MockHttpServletResponse answer =
          screen.upload(
              ADMINISTRATOR,
              "/can-bo/nhap",
              new MockMultipartFile("file", "danh-sach.xlsx", null, content.getBytes()));
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains("id=\"file-refusal\"");
    }
    assertThat(
            screen
                .upload(
                    ADMINISTRATOR,
                    "/can-bo/nhap",
                    file(
                        "khac.xlsx",
                        FilledSheet.of(List.of("Tên", "Tuổi"), List.of(List.of("A", "B")))))
                .getContentAsString())
        .contains("Không thấy dòng tiêu đề có các cột: Họ và tên, Đơn vị, Chức vụ, Từ ngày");
    assertThat(
            screen
                .upload(
                    ADMINISTRATOR,
                    "/can-bo/nhap",
                    file("rong.xlsx", FilledSheet.of(HEADER, List.of())))
                .getContentAsString())
        .contains("Bảng không có dòng nào");
  }

  @Test
  void fiftyThousandLinesWithThreeHundredWrongOnesAreToldInSeconds() throws Exception {
    List<List<String>> lines = new ArrayList<>();
    for (int line = 0; line < 50_000; line++) {
      boolean wrong = line % 166 == 0 && line / 166 < 300;
      lines.add(
          List.of(
              "Người Số " + line,
              "nguoi" + line + "@sonla.gov.vn",
              "0212 " + line,
              wrong ? "Sở Không Có" : "Sở Y tế",
              "",
              "Chuyên viên " + line,
              "",
              "",
              "01/03/2018"));
    }
    byte[] sheet = FilledSheet.of(HEADER, lines);
    var actor = accounts.find(ADMINISTRATOR).orElseThrow().actor();
    long start = System.nanoTime();
    var id = intakes.hand(people, "nam-muoi-nghin.xlsx", sheet, null, actor);
    IntakeReport<Enrolment> report = intakes.look(people, intakes.intake(people, id, actor), actor);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;

    assertThat(report.problems()).hasSize(300);
    assertThat(report.wrongRows()).isEqualTo(300);
    assertThat(report.meant().persons()).hasSize(49_700);
    assertThat(seconds).as("read twice and looked through").isLessThan(30);
  }

  private static List<String> person(String name, String email, String unit, String title) {
    return List.of(name, email, "", unit, "", title, "", "", "01/03/2018");
  }

  private static List<String> vacant(String title) {
    return List.of("", "", "", "Sở Y tế", "", title, "", "", "");
  }

  @SafeVarargs
  private String hand(String username, List<String>... lines) throws Exception {
    return hand(username, "danh-sach.xlsx", FilledSheet.of(HEADER, List.of(lines)));
  }

  private String hand(String username, String name, byte[] content) throws Exception {
    MockHttpServletResponse answer = screen.upload(username, "/can-bo/nhap", file(name, content));
    assertThat(answer.getStatus()).isEqualTo(303);
    return Objects.requireNonNull(answer.getHeader("Location"));
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, null, content);
  }

  private long persons() {
    return jdbc.sql("select count(*) from organization.person").query(Long.class).single();
  }

  private long held() {
    return jdbc.sql(
            """
            select count(*) from organization.post
             where valid_from <= '2018-10-15' and (valid_to is null or valid_to >= '2018-10-15')
            """)
        .query(Long.class)
        .single();
  }

  private long posts() {
    return jdbc.sql("select count(*) from organization.establishment").query(Long.class).single();
  }
}
