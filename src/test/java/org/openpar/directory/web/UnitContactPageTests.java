package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnitContactPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final Screen screen;
  private final Units units;
  private final JdbcClient jdbc;
  private final AuditTrail trail;

  UnitContactPageTests(Screen screen, Units units, JdbcClient jdbc, AuditTrail trail) {
    this.trail = trail;
    this.screen = screen;
    this.units = units;
    this.jdbc = jdbc;
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from organization.unit_contact").update();
  }

  @Test
  void anotherContactNeverRewritesWhatHeldBefore() throws Exception {
    keep("0212 3852 123", "ubnd@muongla.vn", "01/3/2018");
    keep("0212 3999 999", "vp@muongla.vn", "01/9/2018");

    assertThat(panel("?ngay=2018-10-15")).contains("0212 3999 999", "01/09/2018");
    assertThat(panel("?ngay=2018-08-31")).contains("0212 3852 123").doesNotContain("3999");
    assertThat(panel("?ngay=2018-02-28")).contains("Chưa có thông tin liên hệ");
    assertThat(trail.history(muongLa().value()).getLast().changes())
        .contains(new Trace.Change("phone", List.of("0212 3852 123"), List.of("0212 3999 999")));
  }

  @Test
  void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            COORDINATOR,
            address() + "/lien-he",
            "phone",
            "gọi bác Thông",
            "email",
            "ubnd muongla",
            "website",
            "không có",
            "ngay",
            "15/10/2018");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("[id$=-refusal]").eachAttr("id"))
        .containsExactly("phone-refusal", "email-refusal", "website-refusal");
    assertThat(page.select("#phone").val()).isEqualTo("gọi bác Thông");
  }

  @Test
  void refusesNothingAtAllAndADayBeforeThePresentOne() throws Exception {
    assertThat(refusals("ngay", "15/10/2018")).containsExactly("address-refusal");
    assertThat(refusals("phone", "0212 3852 123", "ngay", "31/9/2018"))
        .containsExactly("ngay-refusal");
    keep("0212 3852 123", "", "01/9/2018");
    assertThat(refusals("phone", "0212 3852 124", "ngay", "01/8/2018"))
        .containsExactly("ngay-refusal");
  }

  @Test
  void whoeverKeepsTheUnitKeepsItsContactAndNobodyElse() throws Exception {
    assertThat(screen.see(COORDINATOR, address()).select("a[href$=/lien-he]")).hasSize(1);
    for (String other : new String[] {"lan.snv", "thong.chiengkhoa", "chutich"}) {
      assertThat(screen.see(other, address()).select("a[href$=/lien-he]")).as(other).isEmpty();
      assertThat(screen.press(other, address() + "/lien-he", "phone", "0212 3852 1").getStatus())
          .as(other)
          .isEqualTo(403);
    }
  }

  private List<String> refusals(String... fields) throws Exception {
    return Jsoup.parse(
            screen.press(COORDINATOR, address() + "/lien-he", fields).getContentAsString())
        .select("[id$=-refusal]")
        .eachAttr("id");
  }

  private void keep(String phone, String email, String from) throws Exception {
    assertThat(
            screen
                .press(
                    COORDINATOR,
                    address() + "/lien-he",
                    "phone",
                    phone,
                    "email",
                    email,
                    "ngay",
                    from)
                .getStatus())
        .isEqualTo(303);
  }

  private String panel(String query) throws Exception {
    return screen.see(COORDINATOR, address() + query).select("aside").text();
  }

  private String address() {
    return "/don-vi/" + muongLa().value();
  }

  private UnitId muongLa() {
    return units.on(TODAY).units().stream()
        .filter(unit -> unit.name().equals("UBND huyện Mường La"))
        .map(Unit::id)
        .findFirst()
        .orElseThrow();
  }
}
