package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.LegalAct;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
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
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class PeoplePageTests {

  private static final String HEAD = "thanh.vpub";
  private static final String OFFICER = "hoa.vpub";
  private static final String COORDINATOR = "ha.snv";
  private static final String ADMINISTRATOR = "quantri";
  private static final String LEADER = "chutich";
  private static final String STRANGER = "dung.stttt";

  private final Screen screen;
  private final JdbcClient jdbc;
  private final People people;
  private final Units units;
  private final Reorganizations reorganizations;
  private final PersonId officer;
  private final UUID office;

  PeoplePageTests(
      Screen screen,
      JdbcClient jdbc,
      People people,
      Units units,
      Reorganizations reorganizations,
      Accounts accounts) {
    this.people = people;
    this.units = units;
    this.reorganizations = reorganizations;
    this.screen = screen;
    this.jdbc = jdbc;
    var actor = accounts.find(OFFICER).orElseThrow().actor();
    officer = actor.person();
    office = actor.unit().value();
  }

  /// Sở Tư pháp goes into the office on 01/09/2018, and its people with it.
  @Test
  void peopleOfAPastDayStandUnderTheUnitsOfThatDay() throws Exception {
    LocalDate merged = LocalDate.of(2018, 9, 1);
    UnitId justice = unit("Sở Tư pháp", merged);
    people.employ("Lò Văn Chung", "Giám đốc", justice, null, LocalDate.of(2018, 3, 1));
    reorganizations.enact(
        new ReorganizationDraft(
            new LegalAct("9/NQ-HĐND", "HĐND tỉnh", merged.minusDays(9), "Nhập", merged),
            List.of(
                SuccessionDraft.of(
                    SuccessionKind.MERGE,
                    List.of(justice),
                    UnitChange.of(unit("Văn phòng UBND tỉnh", merged))))));

    assertThat(row("?words=Lò Văn Chung")).contains("Văn phòng UBND tỉnh");
    assertThat(row("?words=Lò Văn Chung&ngay=31/8/2018")).contains("Sở Tư pháp");
    assertThat(row("?words=Lò Văn Chung&ngay=28/2/2018")).isEmpty();
    Document page = screen.see(LEADER, "/can-bo?ngay=31/8/2018");
    assertThat(page.select(".lead").text()).contains("31/08/2018");
    assertThat(page.select("a[href*=.xlsx]").attr("href")).contains("ngay=31/8/2018");
    assertThat(
            screen
                .open(LEADER, "/can-bo.csv?ngay=31/8/2018")
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("Sở Tư pháp");
    assertThat(screen.open(LEADER, "/can-bo?ngay=31/9/2018").getStatus()).isEqualTo(422);
  }

  private String row(String query) throws Exception {
    return screen.see(LEADER, "/can-bo" + query.replace(" ", "%20")).select("tbody").text();
  }

  private UnitId unit(String name, LocalDate day) {
    return units.on(day).units().stream()
        .filter(unit -> unit.name().equals(name))
        .map(Unit::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachSeesThePeopleOfTheUnitsHeReaches() throws Exception {
    assertThat(screen.see(OFFICER, "/can-bo").select("tbody").text())
        .contains("Nguyễn Văn Hòa", "Hà Quốc Thành")
        .doesNotContain("Quàng Thị Dung");
    assertThat(screen.see(LEADER, "/can-bo").select("tbody").text())
        .contains("Nguyễn Văn Hòa", "Quàng Thị Dung");
    assertThat(screen.see(HEAD, "/can-bo").select("a[href^=/chuc-vu/moi]")).hasSize(1);
    assertThat(screen.see(OFFICER, "/can-bo").select("a[href^=/chuc-vu/moi]")).isEmpty();
  }

  @Test
  void findsPeopleWithoutMarksAndByUnit() throws Exception {
    assertThat(screen.see(COORDINATOR, "/can-bo?words=quang%20thi%20dung").select("tbody tr"))
        .hasSize(1);
    assertThat(screen.see(COORDINATOR, "/can-bo?unit=" + office).select("tbody tr")).hasSize(2);
    assertThat(screen.see(COORDINATOR, "/can-bo?words=khong%20ai").select(".empty")).isNotEmpty();
  }

  @Test
  void aForeignPersonLooksLikeAMissingOne() throws Exception {
    String path = "/can-bo/" + officer.value();
    assertThat(screen.open(HEAD, path).getStatus()).isEqualTo(200);
    assertThat(screen.open(COORDINATOR, path).getStatus()).isEqualTo(200);
    assertThat(screen.open(STRANGER, path).getStatus()).isEqualTo(404);
    assertThat(screen.press(STRANGER, path + "/vang-mat").getStatus()).isEqualTo(404);
    assertThat(screen.open("long.stttt", path + "/sua").getStatus()).isEqualTo(404);
    assertThat(screen.open(OFFICER, path + "/sua").getStatus()).isEqualTo(403);
  }

  @Test
  void aHeadEstablishesAPostAndFillsIt() throws Exception {
    String post = establish("Phó Chánh Văn phòng");
    assertThat(screen.see(HEAD, "/can-bo?khuyet=true").select("tbody").text())
        .contains("Khuyết", "Phó Chánh Văn phòng");
    assertThat(screen.see(HEAD, post).select(".lead").text()).contains("Phó thủ trưởng");

    String form = screen.see(HEAD, post).select("a[href^=/can-bo/moi]").attr("href");
    MockHttpServletResponse entered =
        screen.press(
            HEAD,
            form,
            "name",
            "Bạc Thị Xuân",
            "email",
            "XUAN.vpub@sonla.gov.vn",
            "from",
            "1/10/2018");

    assertThat(entered.getStatus()).isEqualTo(303);
    Document person = screen.see(HEAD, entered.getHeader("Location"));
    assertThat(person.select("h1").text()).isEqualTo("Bạc Thị Xuân");
    assertThat(person.select("main").text())
        .contains("xuan.vpub@sonla.gov.vn", "Phó Chánh Văn phòng", "Từ 01/10/2018");
    assertThat(screen.see(HEAD, "/can-bo?khuyet=true").select("tbody tr")).isEmpty();
  }

  @Test
  void tellsEverythingWrongWithAPersonAtOnceAndKeepsWhatWasTyped() throws Exception {
    String post = establish("Văn thư");
    String form = screen.see(HEAD, post).select("a[href^=/can-bo/moi]").attr("href");

    MockHttpServletResponse answer =
        screen.press(HEAD, form, "name", "", "email", "khong phai", "from", "31/9/2018");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#name-refusal, #email-refusal, #from-refusal")).hasSize(3);
    assertThat(page.select("#email").val()).isEqualTo("khong phai");
    assertThat(page.select("#from").val()).isEqualTo("31/9/2018");
  }

  @Test
  void refusesTwoHeadsInOneUnitBesideTheField() throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            HEAD,
            "/chuc-vu",
            "unit",
            office.toString(),
            "title",
            "Chánh Văn phòng",
            "from",
            "1/10/2018");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("#rank-refusal").text())
        .contains("Đơn vị đã có chức vụ thủ trưởng: Chánh Văn phòng");
  }

  @Test
  void somebodyKnownTakesAnAdditionalPostButNotASecondMainOne() throws Exception {
    String post = establish("Thủ quỹ");
    String[] taking = {"person", "nguyễn văn hòa", "from", "1/10/2018"};

    MockHttpServletResponse refused = screen.press(HEAD, post + "/nguoi-giu", taking);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("đang giữ chức vụ chính khác");
    assertThat(
            screen
                .press(
                    HEAD,
                    post + "/nguoi-giu",
                    "person",
                    "nguyễn văn hòa",
                    "from",
                    "1/10/2018",
                    "more",
                    "true")
                .getStatus())
        .isEqualTo(303);
    assertThat(screen.see(HEAD, "/can-bo/" + officer.value()).select("main").text())
        .contains("Thủ quỹ", "kiêm nhiệm");
    assertThat(
            screen
                .press(HEAD, establish("Lễ tân") + "/nguoi-giu", "person", "Ai Đó", "from", "x")
                .getContentAsString())
        .contains("id=\"person-refusal\"", "id=\"from-refusal\"");
    MockHttpServletResponse held = screen.press(HEAD, post + "/bo", "lastDay", "15/10/2018");
    assertThat(held.getStatus()).isEqualTo(422);
    assertThat(held.getContentAsString()).contains("Nguyễn Văn Hòa còn giữ chức vụ này");
  }

  @Test
  void aHeadKeepsNobodyOfAnotherUnit() throws Exception {
    UUID other =
        jdbc.sql("select id from organization.unit where key = 'stttt'").query(UUID.class).single();

    assertThat(
            screen
                .press(
                    HEAD,
                    "/chuc-vu",
                    "unit",
                    other.toString(),
                    "title",
                    "Kế toán",
                    "from",
                    "1/10/2018")
                .getStatus())
        .isEqualTo(404);
    assertThat(
            screen
                .press(
                    ADMINISTRATOR,
                    "/chuc-vu",
                    "unit",
                    other.toString(),
                    "title",
                    "Kế toán",
                    "from",
                    "1/10/2018")
                .getStatus())
        .isEqualTo(303);
  }

  @Test
  void oneNotesOnesOwnAbsenceAndNobodyElses() throws Exception {
    String own = "/can-bo/" + officer.value();
    String[] days = {"from", "16/10/2018", "to", "18/10/2018", "reason", "TRIP"};

    assertThat(screen.press(OFFICER, own + "/vang-mat", days).getStatus()).isEqualTo(303);
    Document page = screen.see(OFFICER, own);
    assertThat(page.select(".side").text()).contains("16/10/2018 – 18/10/2018", "Đi công tác");
    assertThat(screen.press(HEAD, own + "/vang-mat", days).getStatus())
        .as("noted already")
        .isEqualTo(422);
    MockHttpServletResponse turned =
        screen.press(OFFICER, own + "/vang-mat", "from", "9/11/2018", "to", "5/11/2018");
    assertThat(Jsoup.parse(turned.getContentAsString()).select("#to-refusal").text())
        .contains("Ngày cuối không thể trước ngày đầu");
    String withdraw = page.select("form[action$=/bo]").attr("action");
    assertThat(screen.press(HEAD, withdraw).getStatus()).isEqualTo(303);
    UUID head =
        jdbc.sql("select id from organization.person where full_name = 'Hà Quốc Thành'")
            .query(UUID.class)
            .single();
    assertThat(screen.press(OFFICER, "/can-bo/" + head + "/vang-mat", days).getStatus())
        .isEqualTo(403);
  }

  @Test
  void leavesAsExcelAndCsvWithTheColumnsItComesBackWith() throws Exception {
    MockHttpServletResponse csv = screen.open(HEAD, "/can-bo.csv");
    MockHttpServletResponse sheet = screen.open(HEAD, "/can-bo.xlsx");

    assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
        .contains("Họ và tên,Thư điện tử,Điện thoại,Đơn vị,Mã đơn vị,Chức vụ", "Nguyễn Văn Hòa")
        .doesNotContain("Quàng Thị Dung");
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      List<String> keys =
          workbook.getFirstSheet().read().stream().map(row -> row.getCellText(4)).toList();
      assertThat(keys).contains("Mã đơn vị", "vpub");
    }
  }

  @Test
  void speaksEnglishToo() throws Exception {
    for (String path :
        List.of("/can-bo", "/can-bo/nhap", "/chuc-vu/moi", "/can-bo/" + officer.value())) {
      Document page = screen.seeInEnglish(COORDINATOR, path);
      assertThat(page.text())
          .as(path)
          .doesNotContainPattern("directory\\.\\w")
          .doesNotContain("Lập chức vụ");
    }
  }

  private String establish(String title) throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            HEAD, "/chuc-vu", "unit", office.toString(), "title", title, "from", "1/9/2018");
    assertThat(answer.getStatus()).isEqualTo(303);
    return answer.getHeader("Location");
  }
}
