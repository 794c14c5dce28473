package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.directory.model.IntakeReport;
import org.openpar.directory.model.IntakeRow;
import org.openpar.directory.model.Intakes;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.directory.model.UnitField;
import org.openpar.directory.model.UnitIntake;
import org.openpar.directory.model.UnitList;
import org.openpar.execution.web.StatementCount;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitCode;
import org.openpar.organization.Units;
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
class UnitIntakePageTests {

  private static final String ADMINISTRATOR = "quantri";
  private static final LocalDate DAY = LocalDate.of(2018, 11, 1);
  private static final LocalDate EVE = LocalDate.of(2018, 10, 31);
  private static final String DISTRICT = "UBND huyện Mai Sơn";
  private static final List<String> HEADER =
      Stream.of(UnitField.values()).map(UnitField::header).toList();

  private final Screen screen;
  private final JdbcClient jdbc;
  private final Intakes intakes;
  private final UnitIntake kind;
  private final Accounts accounts;
  private final Units units;

  UnitIntakePageTests(
      Screen screen,
      JdbcClient jdbc,
      Intakes intakes,
      UnitIntake kind,
      Accounts accounts,
      Units units) {
    this.screen = screen;
    this.jdbc = jdbc;
    this.intakes = intakes;
    this.kind = kind;
    this.accounts = accounts;
    this.units = units;
  }

  @Test
  void aSheetIsLookedThroughFirstAndEnactedOnlyWhenSomebodySaysSo() throws Exception {
    long before = count("unit");
    long reorganized = traces("UnitsReorganized");
    String intake =
        hand(
            unit("UBND xã Chiềng Mới", "Xã", "UBND huyện Mường Mới", "Chiềng Mới", "GSO 99001"),
            unit(
                "UBND huyện Mường Mới",
                "Huyện",
                "UBND tỉnh Sơn La",
                "",
                "GSO 990; MDD 000.00.99.H52"),
            unit("Sở Y tế", "", "14", "Ngành y tế tỉnh", "MDD 000.00.18.H52"),
            unit("Sở Tư pháp", "Sở, ban, ngành", "UBND tỉnh Sơn La", "", ""));

    Document page = screen.see(ADMINISTRATOR, intake);
    assertThat(page.select(".sum").text())
        .isEqualTo("2đơn vị thành lập 1đơn vị thêm tên khác, mã 1dòng đã có, không đổi");
    assertThat(page.select(".list li").eachText())
        .containsExactly(
            "UBND xã Chiềng Mới, UBND huyện Mường Mới",
            "UBND huyện Mường Mới, UBND tỉnh Sơn La",
            "Sở Y tế: Ngành y tế tỉnh; MDD 000.00.18.H52 (đến 14/09/2020)");
    assertThat(count("unit")).as("nothing written yet").isEqualTo(before);

    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).isEqualTo(303);

    Unit district = named("UBND huyện Mường Mới", DAY);
    Unit commune = named("UBND xã Chiềng Mới", DAY);
    assertThat(commune.parent()).isEqualTo(district.id());
    assertThat(commune.aliases()).contains("Chiềng Mới");
    assertThat(district.codes())
        .extracting(code -> code.scheme() + " " + code.code())
        .containsExactlyInAnyOrder("GSO 990", "MDD 000.00.99.H52");
    assertThat(units.on(EVE).find(commune.id())).isEmpty();
    assertThat(named("Sở Y tế", DAY).aliases()).contains("Ngành y tế tỉnh");
    assertThat(named("Sở Y tế", DAY).codes()).extracting(UnitCode::code).contains("000.00.18.H52");
    assertThat(named("Sở Y tế", EVE).codes())
        .extracting(UnitCode::code)
        .doesNotContain("000.00.18.H52");
    assertThat(units.lineage().reorganizations())
        .anySatisfy(
            each -> {
              assertThat(each.act().number()).isEqualTo("77/NQ-HĐND");
              assertThat(each.successions()).hasSize(2);
            });
    assertThat(traces("UnitsReorganized")).isEqualTo(reorganized + 1);
    assertThat(traces("UnitSupplemented")).isEqualTo(1);
    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).as("only once").isEqualTo(422);
    assertThat(count("unit")).isEqualTo(before + 2);
  }

  @Test
  void tellsEveryWrongCellAtOnceOnTheScreenAndBesideTheCells() throws Exception {
    String intake =
        hand(
            unit("UBND xã Đúng Cả", "Xã", DISTRICT, "", ""),
            unit("UBND xã Không Cha", "Xã", "UBND huyện Không Có", "", ""),
            unit("UBND xã Sai Loại", "Bản", DISTRICT, "", ""),
            unit("UBND xã Thiếu Cha", "Xã", "", "", ""),
            unit("UBND xã Đúng Cả", "Xã", DISTRICT, "", ""),
            unit("", "Xã", DISTRICT, "", ""),
            unit("UBND xã Gần Giống", "Xã", "UBND huyện Mai Son", "", ""),
            unit("UBND xã Mã Người Khác", "Xã", DISTRICT, "", "GSO 03646"),
            unit("UBND xã Mã Trơ", "Xã", DISTRICT, "", "03646"),
            unit("UBND xã Hai Mã", "Xã", DISTRICT, "", "GSO 99101; GSO 99102"),
            unit("UBND xã Vòng Một", "Xã", "UBND xã Vòng Hai", "", ""),
            unit("UBND xã Vòng Hai", "Xã", "UBND xã Vòng Một", "", ""),
            unit("UBND xã Dưới Mình", "Xã", "UBND xã Dưới Mình", "", ""),
            List.of("UBND xã Sai Ngày", "Xã", DISTRICT, "", "", "31/9/2018", "", ""),
            List.of("UBND xã Ngày Khác", "Xã", DISTRICT, "", "", "02/11/2018", "", ""),
            List.of("UBND xã Có Cuối", "Xã", DISTRICT, "", "", "", "31/12/2018", ""),
            List.of("UBND xã Lạ", "Xã", DISTRICT, "", "", "", "", "khong-co-ma-nay"),
            List.of("Sở Đổi Tên", "Huyện", DISTRICT, "", "", "01/01/2018", "", "stp"),
            unit("UBND xã Sớm Quá", "Xã", "UBND phường Tô Hiệu mới", "", ""),
            unit("UBND xã Tên Mượn", "Xã", DISTRICT, "Sở Tư pháp", ""));

    Document page = screen.see(ADMINISTRATOR, intake);
    assertThat(told(page))
        .containsExactly(
            "3 Trực thuộc",
            "4 Loại",
            "5 Trực thuộc",
            "6 Tên đơn vị",
            "7 Tên đơn vị",
            "8 Trực thuộc",
            "9 Mã",
            "10 Mã",
            "11 Mã",
            "12 Trực thuộc",
            "13 Trực thuộc",
            "14 Trực thuộc",
            "15 Từ ngày",
            "16 Từ ngày",
            "17 Đến ngày",
            "18 Mã đơn vị",
            "19 Tên đơn vị",
            "19 Loại",
            "19 Trực thuộc",
            "19 Từ ngày",
            "20 Trực thuộc",
            "21 Tên khác");
    assertThat(page.select("tbody tr:contains(UBND huyện Mai Son)").text())
        .contains("Có phải: UBND huyện Mai Sơn?");
    assertThat(page.select("tbody tr:contains(GSO 03646)").first().text())
        .contains("đang là mã của UBND phường Chiềng Lề");
    assertThat(page.select("form[method=post][action=" + intake + "]")).isEmpty();
    long before = count("unit");
    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).isEqualTo(422);
    assertThat(count("unit")).isEqualTo(before);

    MockHttpServletResponse sheet = screen.open(ADMINISTRATOR, intake + "/can-sua.xlsx");
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      Row header =
          rows.stream().filter(row -> row.getCellText(0).equals("Tên đơn vị")).findFirst().get();
      List<String> names = new ArrayList<>();
      header.forEach(cell -> names.add(cell.getText()));
      int beside = names.indexOf("Cần sửa: Trực thuộc");
      assertThat(beside).isEqualTo(names.indexOf("Trực thuộc") + 1);
      assertThat(rows)
          .filteredOn(row -> row.getCellText(0).equals("UBND xã Không Cha"))
          .singleElement()
          .satisfies(row -> assertThat(row.getCellText(beside)).contains("UBND huyện Không Có"));
    }
    assertThat(screen.open(ADMINISTRATOR, intake + "/can-sua.csv").getContentAsString())
        .contains("Cần sửa: Loại");
  }

  @Test
  void aParentOfAnotherTimeIsNoParentOnTheDay() throws Exception {
    String later =
        units.on(LocalDate.of(2025, 7, 1)).units().stream()
            .map(Unit::name)
            .filter(
                name -> units.on(DAY).units().stream().noneMatch(unit -> unit.name().equals(name)))
            .findFirst()
            .orElseThrow();

    Document page = screen.see(ADMINISTRATOR, hand(unit("UBND xã Sớm", "Xã", later, "", "")));

    assertThat(page.select("tbody").text())
        .contains("Ngày 01/11/2018 danh mục không có đơn vị “" + later + "”");
  }

  @Test
  void aCodeAnotherUnitHoldsLaterIsNotFree() throws Exception {
    jdbc.sql(
            """
            update organization.unit_code set valid_to = '2018-10-31'
             where code = '03646' and valid_to = '2025-06-30'
            """)
        .update();

    Document page =
        screen.see(ADMINISTRATOR, hand(unit("UBND xã Sớm", "Xã", DISTRICT, "", "GSO 03646")));

    assertThat(page.select("tbody").text()).contains("Mã GSO 03646 đang là mã của");
  }

  @Test
  void decomposedLettersAreTheSameUnit() throws Exception {
    String name = Normalizer.normalize("UBND xã Chiềng Mới", Normalizer.Form.NFD);
    String known = Normalizer.normalize("Sở Tư pháp", Normalizer.Form.NFD);
    String intake =
        hand(
            unit("UBND xã Chiềng Mới", "Xã", DISTRICT, "", ""),
            unit(name, "Xã", Normalizer.normalize(DISTRICT, Normalizer.Form.NFD), "", ""),
            unit(known, "Sở", "UBND tỉnh Sơn La", "", ""));

    Document page = screen.see(ADMINISTRATOR, intake);

    assertThat(told(page)).containsExactly("3 Tên đơn vị");
    assertThat(page.select("tbody").text()).contains("Đơn vị này đã ghi ở dòng 2");
  }

  @Test
  void nearTwinsAreTwoUnits() throws Exception {
    Unit real =
        units.on(DAY).units().stream()
            .filter(unit -> unit.name().equals("UBND xã Mường Bằng"))
            .findFirst()
            .orElseThrow();
    String parent =
        named(units.unit(Objects.requireNonNull(real.parent()), DAY).name(), DAY).name();

    String intake = hand(unit("UBND xã Mường Bẳng", "Xã", parent, "", ""));

    assertThat(screen.see(ADMINISTRATOR, intake).select(".sum").text())
        .startsWith("1đơn vị thành lập");
    screen.press(ADMINISTRATOR, intake);
    assertThat(named("UBND xã Mường Bẳng", DAY).id()).isNotEqualTo(real.id());
    assertThat(named("UBND xã Mường Bằng", DAY)).isEqualTo(real);
  }

  @Test
  void whatWentOutComesBackUnchanged() throws Exception {
    long reorganized = traces("UnitsReorganized");
    byte[] sheet =
        screen.open(ADMINISTRATOR, "/don-vi.xlsx?ngay=01/11/2018").getContentAsByteArray();

    String intake = hand("don-vi.xlsx", sheet);

    assertThat(screen.see(ADMINISTRATOR, intake).select(".sum").text())
        .isEqualTo(
            "0đơn vị thành lập 0đơn vị thêm tên khác, mã %ddòng đã có, không đổi"
                .formatted(units.on(DAY).units().size()));
    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).isEqualTo(303);
    assertThat(traces("UnitsReorganized")).isEqualTo(reorganized);
    assertThat(traces("UnitSupplemented")).isZero();
  }

  @Test
  void formulasAndSignsStayText() throws Exception {
    String intake =
        hand(
            unit("=HYPERLINK(\"x\")", "Xã", DISTRICT, "@Thủ kho; +84", ""),
            unit("-Chiềng", "Xã", DISTRICT, "", ""));
    screen.press(ADMINISTRATOR, intake);

    assertThat(named("=HYPERLINK(\"x\")", DAY).aliases()).contains("@Thủ kho", "+84");
    assertThat(
            screen
                .open(ADMINISTRATOR, "/don-vi.csv?ngay=01/11/2018&kind=COMMUNE")
                .getContentAsString())
        .contains("'=HYPERLINK", "'-Chiềng", "'+84; @Thủ kho");
  }

  @Test
  void aNewCodeFollowsTheOldOneOfItsScheme() throws Exception {
    String code = "GSO 99777";
    screen.press(
        ADMINISTRATOR, hand(unit("UBND phường Chiềng Lề", "", "UBND thành phố Sơn La", "", code)));

    assertThat(named("UBND phường Chiềng Lề", EVE).codes())
        .extracting(UnitCode::code)
        .containsExactly("03646");
    assertThat(named("UBND phường Chiềng Lề", DAY).codes())
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.code()).isEqualTo("99777");
              assertThat(held.validity().last()).as("as long as the ward").isEqualTo("2025-06-30");
            });
  }

  @Test
  void namesAndCodesComeInWithTheirDaysAndGoOutWithThem() throws Exception {
    String names = "Ty Y tế (đến 31/12/2018); Ngành y (từ 01/03/2018 đến 30/11/2018)";
    String codes = "MDD 000.00.18.H52; MDD H52.18 (từ 15/09/2020)";
    screen.press(ADMINISTRATOR, hand(unit("Sở Y tế", "", "14", names, codes)));

    assertThat(named("Sở Y tế", DAY).aliases()).contains("Ty Y tế", "Ngành y");
    assertThat(named("Sở Y tế", LocalDate.of(2018, 12, 1)).aliases())
        .contains("Ty Y tế")
        .doesNotContain("Ngành y");
    assertThat(named("Sở Y tế", LocalDate.of(2019, 1, 1)).aliases()).doesNotContain("Ty Y tế");
    assertThat(codes(LocalDate.of(2020, 9, 14))).containsExactly("000.00.18.H52");
    assertThat(codes(LocalDate.of(2020, 9, 15))).containsExactly("H52.18");
    assertThat(screen.open(ADMINISTRATOR, "/don-vi.csv?ngay=01/11/2018").getContentAsString())
        .contains("Ngành y (từ 01/03/2018 đến 30/11/2018); SYT; Ty Y tế (đến 31/12/2018)")
        .contains("MDD 000.00.18.H52 (từ 01/11/2018 đến 14/09/2020)");

    String back =
        hand(
            "lai.xlsx",
            screen.open(ADMINISTRATOR, "/don-vi.xlsx?ngay=01/11/2018").getContentAsByteArray());
    assertThat(screen.see(ADMINISTRATOR, back).select(".sum").text())
        .startsWith("0đơn vị thành lập 0đơn vị thêm");
  }

  @Test
  void daysThatOverlapOrAreNoneAreToldBesideTheirCells() throws Exception {
    screen.press(ADMINISTRATOR, hand(unit("Sở Y tế", "", "14", "Ngành y (từ 01/03/2018)", "")));

    Document page =
        screen.see(
            ADMINISTRATOR,
            hand(
                unit("Sở Y tế", "", "14", "Ngành y (từ 01/01/2018 đến 01/03/2018)", ""),
                unit("Sở Tư pháp", "", "14", "TP (từ 31/9/2018)", ""),
                unit("Sở Công Thương", "", "14", "CT (đến 01/02/2019); CT (từ 01/02/2019)", ""),
                unit("Sở Giao thông vận tải", "", "14", "", "MDD H52.20"),
                unit("UBND xã Mới", "Xã", DISTRICT, "Xã M (đến 01/02/2019)", "MDD H52.21")));

    assertThat(told(page))
        .containsExactly("2 Tên khác", "3 Tên khác", "4 Tên khác", "5 Mã", "6 Tên khác", "6 Mã");
  }

  private List<String> codes(LocalDate day) {
    return named("Sở Y tế", day).codes().stream().map(UnitCode::code).toList();
  }

  @Test
  void anActIsEnactedOnce() throws Exception {
    screen.press(ADMINISTRATOR, hand(unit("UBND xã Một", "Xã", DISTRICT, "", "")));

    String again = hand(unit("UBND xã Hai", "Xã", DISTRICT, "", ""));

    assertThat(screen.see(ADMINISTRATOR, again).select(".note").text())
        .contains("Văn bản 77/NQ-HĐND đã được thực hiện");
    assertThat(screen.press(ADMINISTRATOR, again).getStatus()).isEqualTo(422);
    assertThat(units.on(DAY).units()).extracting(Unit::name).doesNotContain("UBND xã Hai");
  }

  @Test
  void asksForTheActAndTheFileAtOnceAndLosesNothingTyped() throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            ADMINISTRATOR,
            "/don-vi/nhap",
            file("khac.xlsx", FilledSheet.of(List.of("Tên"), List.of(List.of("A")))),
            "title",
            "Thành lập xã",
            "signedOn",
            "31/9/2018",
            "effective",
            "");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("[id$=-refusal]").eachAttr("id"))
        .containsExactly(
            "number-refusal",
            "issuer-refusal",
            "signedOn-refusal",
            "effective-refusal",
            "file-refusal");
    assertThat(page.select("#file-refusal").text())
        .contains("Không thấy dòng tiêu đề có các cột: Tên đơn vị, Loại, Trực thuộc");
    assertThat(page.select("#title").val()).isEqualTo("Thành lập xã");
    assertThat(page.select("#signedOn").val()).isEqualTo("31/9/2018");
  }

  @Test
  void onlyWhoMayReorganizeTakesUnitsInAndSeesOnlyHisSheets() throws Exception {
    String intake = hand(unit("UBND xã Một", "Xã", DISTRICT, "", ""));
    for (String other : List.of("ha.snv", "lan.snv", "chutich")) {
      for (String path : List.of("/don-vi/nhap", intake, intake + "/can-sua.xlsx")) {
        assertThat(screen.open(other, path).getStatus()).as(other + path).isEqualTo(403);
      }
      assertThat(screen.press(other, intake).getStatus()).isEqualTo(403);
      assertThat(screen.see(other, "/don-vi").select("a[href=/don-vi/nhap]")).isEmpty();
    }
    assertThat(screen.see(ADMINISTRATOR, "/don-vi").select("a[href=/don-vi/nhap]")).hasSize(1);
    assertThat(screen.open(ADMINISTRATOR, intake.replace("/don-vi/", "/can-bo/")).getStatus())
        .as("not a sheet of people")
        .isEqualTo(404);
  }

  @Test
  void fiftyThousandLinesWithThreeHundredWrongOnesAreToldInSeconds() throws Exception {
    List<List<String>> lines = new ArrayList<>();
    for (int line = 0; line < 50_000; line++) {
      boolean wrong = line % 166 == 0 && line / 166 < 300;
      lines.add(
          unit(
              "UBND xã Số " + line,
              "Xã",
              wrong ? "UBND huyện Không Có" : DISTRICT,
              "Xã Số " + line,
              "GSO 9%06d".formatted(line)));
    }
    Actor actor = accounts.find(ADMINISTRATOR).orElseThrow().actor();
    LegalAct act = new LegalAct("77/NQ-HĐND", "HĐND tỉnh", EVE, "", DAY);
    byte[] sheet = FilledSheet.of(HEADER, lines);
    long start = System.nanoTime();
    Intake intake =
        intakes.intake(kind, intakes.hand(kind, "nhieu.xlsx", sheet, act, actor), actor);
    IntakeReport<UnitList> report = intakes.look(kind, intake, actor);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;

    assertThat(report.problems()).hasSize(300);
    assertThat(report.wrongRows()).isEqualTo(300);
    assertThat(report.meant().foundings()).hasSize(49_700);
    assertThat(seconds).as("read twice and looked through").isLessThan(30);
    // The first look may find the maps of the register forgotten and reads them anew.
    asked(report.rows().subList(0, 10), intake, actor);
    assertThat(asked(report.rows(), intake, actor))
        .as("as often as for ten lines")
        .isEqualTo(asked(report.rows().subList(0, 10), intake, actor));
  }

  @Test
  void theCommunesOfACountryAreTakenOverAtOnce() throws Exception {
    List<List<String>> lines = new ArrayList<>();
    for (int line = 0; line < 11_162; line++) {
      lines.add(unit("UBND xã Số " + line, "Xã", DISTRICT, "", "GSO 9%06d".formatted(line)));
    }
    String intake = hand("ca-nuoc.xlsx", FilledSheet.of(HEADER, lines));
    long before = count("unit");
    long start = System.nanoTime();

    assertThat(screen.press(ADMINISTRATOR, intake).getStatus()).isEqualTo(303);

    assertThat(count("unit")).isEqualTo(before + 11_162);
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
  }

  private long asked(List<IntakeRow> rows, Intake intake, Actor actor) {
    try (var statements = new StatementCount()) {
      kind.check(rows, intake, actor);
      return statements.asked();
    }
  }

  private static List<String> unit(
      String name, String kind, String parent, String aliases, String codes) {
    return List.of(name, kind, parent, aliases, codes, "", "", "");
  }

  @SafeVarargs
  private String hand(List<String>... lines) throws Exception {
    return hand("don-vi.xlsx", FilledSheet.of(HEADER, List.of(lines)));
  }

  private String hand(String name, byte[] content) throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            ADMINISTRATOR,
            "/don-vi/nhap",
            file(name, content),
            "number",
            "77/NQ-HĐND",
            "issuer",
            "HĐND tỉnh Sơn La",
            "title",
            "Thành lập đơn vị",
            "signedOn",
            "20/10/2018",
            "effective",
            "01/11/2018");
    assertThat(answer.getStatus()).isEqualTo(303);
    return Objects.requireNonNull(answer.getHeader("Location"));
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, null, content);
  }

  private static List<String> told(Document page) {
    return page.select("tbody tr").stream()
        .map(row -> row.select("th").text() + " " + row.select("td").first().text())
        .toList();
  }

  private Unit named(String name, LocalDate day) {
    return units.on(day).units().stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from organization." + table).query(Long.class).single();
  }

  private long traces(String act) {
    return jdbc.sql("select count(*) from audit.trace where act = ?")
        .param(act)
        .query(Long.class)
        .single();
  }
}
