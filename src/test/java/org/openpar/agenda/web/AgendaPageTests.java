package org.openpar.agenda.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.model.Openings;
import org.openpar.organization.Units;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

@ExecutionTest
@Import(Screen.class)
@Transactional
class AgendaPageTests {

  private final Screen screen;
  private final MockMvc mvc;
  private final IssuedPlan plans;
  private final Openings openings;
  private final Units units;
  private final JdbcClient jdbc;

  AgendaPageTests(
      Screen screen,
      MockMvc mvc,
      IssuedPlan plans,
      Openings openings,
      Units units,
      JdbcClient jdbc) {
    this.screen = screen;
    this.mvc = mvc;
    this.plans = plans;
    this.openings = openings;
    this.units = units;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void owe() {
    openings.open(plans.issue(List.of("Trước ngày 24/10/2018"), List.of(Cast.unit(units, "vpub"))));
  }

  @Test
  void showsWhatIsDueInTheMonth() throws Exception {
    Document october = screen.see("hoa.vpub", "/lich");

    assertThat(october.select("h1").text()).isEqualTo("Lịch tháng 10/2018");
    assertThat(october.select("table.month td:has(span:matches(^24$))").text())
        .contains("Rà soát thủ tục hành chính");
    assertThat(october.select("table.month a[href^=/viec/]")).isNotEmpty();
    assertThat(screen.see("hoa.vpub", "/lich?thang=2018-09").select("main").text())
        .contains("Nghỉ bù Quốc khánh", "Chốt số liệu báo cáo: Quý III năm 2018");
  }

  @Test
  void leavesOutWhatIsOthers() throws Exception {
    assertThat(screen.see("hoa.vpub", "/lich?cua=own").select("main a[href^=/viec/]")).isEmpty();
    assertThat(screen.see("binh.maison", "/lich").select("table.month").text())
        .doesNotContain("Rà soát thủ tục hành chính số 1");
  }

  @Test
  void saysWhenTheHolidaysOfAYearAreNotKnown() throws Exception {
    assertThat(screen.see("hoa.vpub", "/lich?thang=2031-03").select(".note-warn").text())
        .contains("Chưa có lịch nghỉ lễ năm 2031");
    assertThat(screen.see("hoa.vpub", "/lich?thang=nonsense").select("h1").text())
        .isEqualTo("Lịch tháng 10/2018");
  }

  @Test
  void leavesAsAFile() throws Exception {
    assertThat(screen.open("hoa.vpub", "/lich.csv").getContentAsString())
        .contains("24/10/2018", "Rà soát thủ tục hành chính");
  }

  @Test
  void answersACalendarByItsSecretLink() throws Exception {
    MockHttpServletResponse feed = ask(link());
    String text = feed.getContentAsString(StandardCharsets.UTF_8);

    assertThat(feed.getStatus()).isEqualTo(200);
    assertThat(feed.getContentType()).startsWith("text/calendar");
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(unfolded(text))
        .contains("DTSTART;VALUE=DATE:20181024", "DTEND;VALUE=DATE:20181025")
        .contains("SUMMARY:Việc đến hạn: 1.1.1. Rà soát thủ tục hành chính số 1");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void isReadByAClientOfAnotherAuthor() throws Exception {
    String words = "Rà soát; thống kê, công bố \\ thủ tục \"một cửa\" 🗓 ".repeat(4).strip();
    jdbc.sql("update execution.task_brief set text = ?").param(words).update();
    MockHttpServletResponse feed = ask(link());

    Calendar calendar =
        new CalendarBuilder()
            .build(
                new InputStreamReader(
                    new ByteArrayInputStream(feed.getContentAsByteArray()), UTF_8));

    assertThat(calendar.validate().getEntries()).isEmpty();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.validate().getEntries()).isEmpty());
    assertThat(events).extracting(event -> said(event, "UID")).doesNotHaveDuplicates();
    VEvent due =
        events.stream()
            .filter(event -> said(event, "SUMMARY").contains("Việc đến hạn"))
            .findFirst()
            .orElseThrow();
    assertThat(said(due, "SUMMARY")).isEqualTo("Việc đến hạn: 1.1.1. " + words);
    assertThat(said(due, "DTSTART")).isEqualTo("20181024");
    assertThat(said(due, "DTEND")).isEqualTo("20181025");
  }

  @Test
  void asksNothingTwiceThatHasNotChanged() throws Exception {
    String link = link();
    String tag = String.valueOf(ask(link).getHeader("ETag"));

    assertThat(
            mvc.perform(MockMvcRequestBuilders.get(link).header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(304);
  }

  @Test
  void closesWithTheLinkAndWithTheAccount() throws Exception {
    String old = link();
    String link = link();
    assertThat(ask(old).getStatus()).isEqualTo(404);
    jdbc.sql("update identity.account set enabled = false where username = 'hoa.vpub'").update();
    assertThat(ask(link).getStatus()).isEqualTo(404);
    jdbc.sql("update identity.account set enabled = true where username = 'hoa.vpub'").update();
    assertThat(ask(link).getStatus()).isEqualTo(200);

    screen.press("hoa.vpub", "/lich/lien-ket/bo");

    assertThat(ask(link).getStatus()).isEqualTo(404);
    assertThat(ask("/lich/" + "A".repeat(43) + ".ics").getStatus()).isEqualTo(404);
    assertThat(jdbc.sql("select count(*) from agenda.feed").query(Integer.class).single()).isZero();
  }

  private static String said(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private String link() throws Exception {
    MockHttpServletResponse made = screen.press("hoa.vpub", "/lich/lien-ket");
    String address = Jsoup.parse(made.getContentAsString()).select("code.hash").text();
    return address.substring(address.indexOf("/lich/"));
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }
}
