package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyReading;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.Doubt;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnitNamesPageTests {

  private static final String ADMINISTRATOR = "quantri";
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final String SHORT = "Ngành tuyên vận";

  private final Screen screen;
  private final Units units;
  private final AuditTrail trail;

  UnitNamesPageTests(Screen screen, Units units, AuditTrail trail) {
    this.screen = screen;
    this.units = units;
    this.trail = trail;
  }

  @Test
  void aPlanIsReadByTheOtherNamesOfItsDay() throws Exception {
    name("Sở Y tế", SHORT, "01/03/2018", "30/09/2018");

    assertThat(read(LocalDate.of(2018, 3, 1)).parts())
        .extracting(AgencyPart::unit)
        .extracting(Unit::name)
        .containsExactly("Sở Y tế");
    assertThat(read(LocalDate.of(2018, 10, 1)).parts().getFirst().resolved()).isFalse();
    assertThat(section("Sở Y tế", "#ten-khac b", "?ngay=2018-09-30")).contains(SHORT);
    assertThat(section("Sở Y tế", "#ten-khac b", "?ngay=2018-10-01")).doesNotContain(SHORT);
    assertThat(section("Sở Y tế", "#ten-khac li.sub", "?ngay=2018-10-01"))
        .containsExactly(SHORT + " 01/03/2018 – 30/09/2018");
    assertThat(found("2018-09-30")).containsExactly("Sở Y tế");
    assertThat(found("2018-10-01")).isEmpty();
    assertThat(inTheTree("2018-09-30")).containsExactly("Sở Y tế");
    assertThat(inTheTree("2018-10-01")).isEmpty();
    assertThat(
            screen
                .see(ADMINISTRATOR, "/don-vi?words=nganh%20tuyen%20van&ngay=2018-10-01")
                .select(".list li")
                .eachText())
        .singleElement()
        .asString()
        .contains(SHORT, "Sở Y tế");
  }

  @Test
  void oneNameOfTwoUnitsAtATimeIsToldAndAskedFor() throws Exception {
    name("Sở Y tế", SHORT, "", "30/09/2018");
    name("Sở Tư pháp", SHORT, "01/09/2018", "");

    assertThat(screen.see(ADMINISTRATOR, names("Sở Y tế")).select(".list").first().text())
        .contains("Cũng là tên của: Sở Tư pháp");
    assertThat(read(LocalDate.of(2018, 9, 15)).doubts())
        .extracting(Doubt::key)
        .contains("doubt.agency.ambiguous");
    assertThat(read(TODAY).parts().getFirst().unit())
        .extracting(Unit::name)
        .isEqualTo("Sở Tư pháp");
  }

  @Test
  void refusesTheSameNameForDaysThatOverlap() throws Exception {
    name("Sở Y tế", SHORT, "01/03/2018", "30/06/2018");

    assertThat(refused("Sở Y tế", SHORT.toUpperCase(), "30/06/2018", ""))
        .containsExactly("aliasName-refusal");
    name("Sở Y tế", SHORT, "01/07/2018", "");
    assertThat(refused("Sở Y tế", SHORT, "01/01/2018", "")).containsExactly("aliasName-refusal");
  }

  @Test
  void refusesNamesAndDaysThatCannotBe() throws Exception {
    assertThat(refused("Sở Y tế", "", "", "")).containsExactly("aliasName-refusal");
    assertThat(refused("Sở Y tế", "x".repeat(201), "", "")).containsExactly("aliasName-refusal");
    assertThat(refused("Sở Y tế", "Sở Tư pháp", "", "")).containsExactly("aliasName-refusal");
    assertThat(refused("Sở Y tế", "Sở Y tế", "", "")).containsExactly("aliasName-refusal");
    assertThat(refused("Sở Y tế", SHORT, "31/9/2018", "32/9/2018"))
        .containsExactly("aliasFirst-refusal", "aliasLast-refusal");
    assertThat(refused("Sở Y tế", SHORT, "02/9/2018", "01/9/2018"))
        .containsExactly("aliasLast-refusal");
    assertThat(refused("UBND huyện Mai Sơn", SHORT, "", "01/7/2025"))
        .as("the district ended the day before")
        .containsExactly("aliasLast-refusal");
  }

  @Test
  void aNameIsEndedOrTakenBackAndTheTrailTellsBoth() throws Exception {
    name("Sở Y tế", SHORT, "01/03/2018", "");
    end("Sở Y tế", "2018-03-01|" + SHORT, "end", "30/09/2018");
    assertThat(section("Sở Y tế", "#ten-khac b", "?ngay=2018-10-01")).doesNotContain(SHORT);
    assertThat(trail.history(unit("Sở Y tế").value()).getLast().changes())
        .contains(new Trace.Change("last", List.of(), List.of("2018-09-30")));

    end("Sở Y tế", "2018-03-01|" + SHORT, "withdraw", "");
    assertThat(section("Sở Y tế", "#ten-khac", "?ngay=2018-05-01").toString())
        .doesNotContain(SHORT);
    assertThat(trail.history(unit("Sở Y tế").value()).getLast().act())
        .isEqualTo("UnitNameWithdrawn");
    assertThat(
            screen
                .press(
                    ADMINISTRATOR,
                    address("Sở Y tế") + "/ten-khac/ket-thuc",
                    "knownName",
                    "2018-03-01|" + SHORT)
                .getStatus())
        .as("no longer there")
        .isEqualTo(404);
  }

  /// The form of the mã định danh changed on 15/9/2020; each is held for the days of its form.
  @Test
  void theIdentifierChangesItsFormInSeptember2020() throws Exception {
    assertThat(code("Sở Y tế", "MDD", "000.00.18.H52", "", "")).isEqualTo(303);
    assertThat(code("Sở Y tế", "MDD", "H52.18", "", "")).isEqualTo(303);

    assertThat(section("Sở Y tế", "#ma b", "?ngay=2020-09-14"))
        .containsExactly("MDD 000.00.18.H52");
    assertThat(section("Sở Y tế", "#ma b", "?ngay=2020-09-15")).containsExactly("MDD H52.18");
    assertThat(section("Sở Y tế", "#ma li.sub", "?ngay=2020-09-15"))
        .containsExactly("MDD 000.00.18.H52 Đến 14/09/2020");
    assertThat(screen.see(ADMINISTRATOR, "/don-vi?ngay=2020-09-15&words=H52.18").text())
        .contains("Sở Y tế");
  }

  @Test
  void refusesCodesOfAnotherFormOfOtherDaysOrOfSomebodyElse() throws Exception {
    assertThat(code("Sở Y tế", "MDD", "52-18", "", "")).isEqualTo(422);
    assertThat(code("Sở Y tế", "XYZ", "18", "", "")).isEqualTo(422);
    assertThat(code("Sở Y tế", "MDD", "H52.18", "01/01/2018", "")).isEqualTo(422);
    assertThat(code("Sở Y tế", "MDD", "000.00.18.H52", "", "31/12/2020")).isEqualTo(422);
    assertThat(code("Sở Y tế", "GSO", "03646", "01/01/2018", "")).isEqualTo(422);
    assertThat(code("Sở Y tế", "MDD", "H52.18", "", "")).isEqualTo(303);
    assertThat(code("Sở Tư pháp", "MDD", "H52.18", "01/01/2024", "")).isEqualTo(422);
    assertThat(code("Sở Y tế", "MDD", "H52.19", "", "")).as("one at a time").isEqualTo(422);
  }

  @Test
  void aCodeFollowsTheOneBeforeIt() throws Exception {
    code("Sở Y tế", "MDD", "H52.18", "", "");
    code("Sở Y tế", "MDD", "H52.30", "01/01/2024", "");

    assertThat(section("Sở Y tế", "#ma b", "?ngay=2023-12-31")).containsExactly("MDD H52.18");
    assertThat(section("Sở Y tế", "#ma b", "?ngay=2024-01-01")).containsExactly("MDD H52.30");

    MockHttpServletResponse ended =
        screen.press(
            ADMINISTRATOR,
            address("Sở Y tế") + "/ma/ket-thuc",
            "knownCode",
            "2024-01-01|MDD H52.30",
            "act",
            "end",
            "codeEnd",
            "31/12/2023");
    assertThat(Jsoup.parse(ended.getContentAsString()).select("[id$=-refusal]").eachAttr("id"))
        .containsExactly("codeEnd-refusal");
    screen.press(
        ADMINISTRATOR,
        address("Sở Y tế") + "/ma/ket-thuc",
        "knownCode",
        "2024-01-01|MDD H52.30",
        "act",
        "withdraw");
    assertThat(section("Sở Y tế", "#ma b", "?ngay=2024-01-01")).isEmpty();
  }

  @Test
  void onlyWhoMayReorganizeChangesThem() throws Exception {
    for (String other : List.of("ha.snv", "lan.snv", "chutich")) {
      assertThat(screen.see(other, address("Sở Y tế")).select("a[href$=/ten-va-ma]")).isEmpty();
      assertThat(screen.open(other, names("Sở Y tế")).getStatus()).isEqualTo(403);
    }
    assertThat(screen.see(ADMINISTRATOR, address("Sở Y tế")).select("a[href$=/ten-va-ma]"))
        .hasSize(1);
    Document english = screen.seeInEnglish(ADMINISTRATOR, names("Sở Y tế"));
    assertThat(english.text()).contains("Electronic identifier").doesNotContain("directory.names");
  }

  private AgencyReading read(LocalDate day) {
    return new Agencies(units.on(day)).read(SHORT);
  }

  private List<String> found(String day) throws Exception {
    return screen
        .see(ADMINISTRATOR, "/don-vi?words=nganh%20tuyen%20van&ngay=" + day)
        .select("tbody th")
        .eachText();
  }

  private List<String> inTheTree(String day) throws Exception {
    return screen
        .see(ADMINISTRATOR, "/don-vi/cay?words=nganh%20tuyen%20van&ngay=" + day)
        .select(".tree mark")
        .eachText();
  }

  private void name(String unit, String name, String first, String last) throws Exception {
    assertThat(give(unit, name, first, last).getStatus()).isEqualTo(303);
  }

  private List<String> refused(String unit, String name, String first, String last)
      throws Exception {
    MockHttpServletResponse answer = give(unit, name, first, last);
    assertThat(answer.getStatus()).isEqualTo(422);
    return Jsoup.parse(answer.getContentAsString()).select("[id$=-refusal]").eachAttr("id");
  }

  private MockHttpServletResponse give(String unit, String name, String first, String last)
      throws Exception {
    return screen.press(
        ADMINISTRATOR,
        address(unit) + "/ten-khac",
        "aliasName",
        name,
        "aliasFirst",
        first,
        "aliasLast",
        last);
  }

  private void end(String unit, String known, String act, String last) throws Exception {
    assertThat(
            screen
                .press(
                    ADMINISTRATOR,
                    address(unit) + "/ten-khac/ket-thuc",
                    "knownName",
                    known,
                    "act",
                    act,
                    "aliasEnd",
                    last)
                .getStatus())
        .isEqualTo(303);
  }

  private int code(String unit, String scheme, String code, String first, String last)
      throws Exception {
    return screen
        .press(
            ADMINISTRATOR,
            address(unit) + "/ma",
            "scheme",
            scheme,
            "code",
            code,
            "codeFirst",
            first,
            "codeLast",
            last)
        .getStatus();
  }

  private List<String> section(String unit, String choice, String query) throws Exception {
    return screen.see(ADMINISTRATOR, address(unit) + query).select(choice).eachText();
  }

  private String names(String unit) {
    return address(unit) + "/ten-va-ma";
  }

  private String address(String unit) {
    return "/don-vi/" + unit(unit).value();
  }

  private UnitId unit(String name) {
    return units.on(TODAY).units().stream()
        .filter(unit -> unit.name().equals(name))
        .map(Unit::id)
        .findFirst()
        .orElseThrow();
  }
}
