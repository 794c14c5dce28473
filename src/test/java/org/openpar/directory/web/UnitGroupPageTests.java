package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyReading;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.Units;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnitGroupPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final Screen screen;
  private final Units units;
  private final AuditTrail trail;

  UnitGroupPageTests(Screen screen, Units units, AuditTrail trail) {
    this.trail = trail;
    this.screen = screen;
    this.units = units;
  }

  /// Other pages count the groups of today too.
  @AfterEach
  void endEveryGroup() throws Exception {
    for (var group : units.on(TODAY).ownGroups()) {
      screen.press(COORDINATOR, "/nhom-don-vi/" + group.code() + "/ket-thuc");
    }
  }

  @Test
  void aGroupIsUnderstoodInPhrasesFromItsFirstDayOn() throws Exception {
    form("Các xã cửa ngõ", "COMMUNE", maiSon(), "Sở Y tế", "UBND xã Hát Lót", "15/10/2018");

    AgencyReading reading = read("Sở Nội vụ; các xã cửa ngõ (trừ UBND xã Chiềng Chung)", TODAY);

    assertThat(reading.parts()).extracting(part -> part.shape().name()).contains("UNIT", "GROUP");
    assertThat(new Agencies(units.on(TODAY)).members(reading))
        .extracting(Unit::name)
        .contains("Sở Nội vụ", "Sở Y tế", "UBND thị trấn Hát Lót")
        .doesNotContain("UBND xã Hát Lót", "UBND xã Chiềng Chung", "UBND xã Chiềng Khoong")
        .hasSize(1 + 1 + 22 - 2);
    assertThat(read("các xã cửa ngõ", TODAY.minusDays(1)).parts().getFirst().group().code())
        .isNotEqualTo(code("Các xã cửa ngõ"));
  }

  @Test
  void anotherRuleLeavesWhatTheNameMeantBefore() throws Exception {
    form("Các xã vùng cao", "COMMUNE", maiSon(), "", "", "1/9/2018");
    String code = code("Các xã vùng cao");

    screen.press(
        COORDINATOR,
        "/nhom-don-vi/" + code + "/sua",
        "name",
        "Các xã vùng cao",
        "kinds",
        "DISTRICT",
        "ngay",
        "15/10/2018");

    assertThat(screen.see(COORDINATOR, "/nhom-don-vi/" + code).select(".list li")).hasSize(12);
    assertThat(
            screen.see(COORDINATOR, "/nhom-don-vi/" + code + "?ngay=1/9/2018").select(".list li"))
        .hasSize(22);
    assertThat(trail.history(UUID.fromString(code)).getLast().changes())
        .contains(new Trace.Change("kinds", List.of("COMMUNE"), List.of("DISTRICT")));
  }

  @Test
  void saysAllThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse answer =
        form("Sở Nội vụ", null, "", "Sở Không Có", "UBND huyện Mai Son", "31/9/2018");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#name-refusal").text()).contains("Sở Nội vụ");
    assertThat(page.select("#kinds-refusal")).hasSize(1);
    assertThat(page.select("#with-refusal").text()).contains("Sở Không Có");
    assertThat(page.select("#without-refusal").text()).contains("Mai Son");
    assertThat(page.select("#ngay-refusal")).hasSize(1);
    assertThat(page.select("#with").text()).isEqualTo("Sở Không Có");
    assertThat(units.on(TODAY).ownGroups()).extracting(UnitGroup::name).doesNotContain("Sở Nội vụ");
  }

  @Test
  void refusesANameAnotherGroupWillBear() throws Exception {
    form("Các xã ven sông", "COMMUNE", maiSon(), "", "", "15/10/2018");

    assertThat(form("Các xã ven sông", "COMMUNE", "", "", "", "1/9/2018").getStatus())
        .isEqualTo(422);
  }

  @Test
  void refusesAGroupOfNobody() throws Exception {
    Document page =
        Jsoup.parse(
            form("Các xã đảo", "COMMUNE", healthDepartment(), "", "", "15/10/2018")
                .getContentAsString());

    assertThat(page.select("#kinds-refusal").text()).contains("15/10/2018");
  }

  @Test
  void officersReadTheGroupsAndDoNotChangeThem() throws Exception {
    Document page = screen.see("thong.chiengkhoa", "/nhom-don-vi");

    assertThat(page.select("tbody th").text()).contains("UBND các huyện, thành phố");
    assertThat(page.select("a[href$=/moi]")).isEmpty();
    assertThat(screen.press("thong.chiengkhoa", "/nhom-don-vi", "name", "x").getStatus())
        .isEqualTo(403);
  }

  @Test
  void findsAGroupWithoutAccentsAndGivesTheSameAsAFile() throws Exception {
    Document page = screen.see(COORDINATOR, "/nhom-don-vi?words=huyen");
    String file = screen.open(COORDINATOR, "/nhom-don-vi.csv?words=huyen").getContentAsString();

    assertThat(page.select("tbody th").eachText())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).containsIgnoringCase("huyện"));
    assertThat(page.select("a[href^=/nhom-don-vi.xlsx]").attr("href"))
        .isEqualTo("/nhom-don-vi.xlsx?words=huyen");
    assertThat(file).contains("UBND các huyện, thành phố").doesNotContain("Các sở, ban, ngành");
    assertThat(screen.see(COORDINATOR, "/nhom-don-vi?words=hoatinh").select(".empty").text())
        .contains("hoatinh");
  }

  private String code(String name) {
    return units.on(TODAY).ownGroups().stream()
        .filter(group -> group.name().equals(name))
        .map(UnitGroup::code)
        .findFirst()
        .orElseThrow();
  }

  private AgencyReading read(String words, LocalDate day) {
    return new Agencies(units.on(day)).read(words);
  }

  private MockHttpServletResponse form(
      String name, String kind, String under, String with, String without, String from)
      throws Exception {
    return screen.press(
        COORDINATOR,
        "/nhom-don-vi",
        "name",
        name,
        "kinds",
        kind,
        "under",
        under,
        "with",
        with,
        "without",
        without,
        "ngay",
        from);
  }

  private String maiSon() {
    return id("UBND huyện Mai Sơn");
  }

  private String healthDepartment() {
    return id("Sở Y tế");
  }

  private String id(String name) {
    return units.on(TODAY).units().stream()
        .filter(unit -> unit.name().equals(name))
        .map(unit -> unit.id().value().toString())
        .findFirst()
        .orElseThrow();
  }
}
