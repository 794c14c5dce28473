package org.openpar.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.calendar.WorkingDays;
import org.openpar.execution.ExecutionTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/// An administrator puts the holidays of a far year in force: nobody else counts by it.
@ExecutionTest
@Import(Screen.class)
class HolidayPageTests {

  private static final String PATH = "/quan-tri/ngay-nghi";
  private static final String ADMINISTRATOR = "quantri";
  private static final String DAYS =
      "01/01/2044; nghỉ; Tết Dương lịch\n02/09/2044; nghỉ; Quốc khánh";

  private final Screen screen;
  private final JdbcClient jdbc;

  HolidayPageTests(Screen screen, JdbcClient jdbc) {
    this.screen = screen;
    this.jdbc = jdbc;
  }

  @Test
  void countsByATableFromTheMomentItIsPutInForce() throws Exception {
    WorkingDays days = new WorkingDays();
    int edition = days.knows(2044) ? 1 : 0;
    announce(edition, DAYS);
    assertThat(days.isWorkingDay(LocalDate.of(2044, 9, 2))).contains(false);
    assertThat(days.isWorkingDay(LocalDate.of(2044, 9, 5))).contains(true);

    announce(
        edition + 1, DAYS + "\n05/09/2044; nghỉ; Hoán đổi\n10/09/2044; làm bù; Làm bù ngày 05/9");
    assertThat(days.isWorkingDay(LocalDate.of(2044, 9, 5))).contains(false);
    assertThat(days.isWorkingDay(LocalDate.of(2044, 9, 10))).contains(true);

    Document page = screen.see(ADMINISTRATOR, PATH + "?nam=2044");
    assertThat(page.select("caption").first().text())
        .contains("Thông báo số 6150/TB-BLĐTBXH ngày 01/10/2018");
    assertThat(page.select("table").first().select("tbody tr")).hasSize(4);
    assertThat(page.select("details table").first().select("tbody tr"))
        .as("the table before stays readable")
        .hasSize(2);
    assertThat(page.select("#days").text()).contains("10/09/2044; làm bù; Làm bù ngày 05/9");
    assertThat(traces()).isGreaterThanOrEqualTo(2);

    var meanwhile = press(edition, DAYS);
    assertThat(meanwhile.getStatus()).isEqualTo(422);
    assertThat(meanwhile.getContentAsString()).contains("Vừa có người áp dụng bảng khác");
  }

  @Test
  void refusesABadTableWithAllItsProblemsAtOnce() throws Exception {
    var refused =
        screen.press(
            ADMINISTRATOR,
            PATH,
            "year",
            "2045",
            "edition",
            "0",
            "basis",
            "",
            "basisOn",
            "01/01/2030",
            "days",
            "03/01/2045; làm bù; Thứ Ba\n02/09/2044; nghỉ; Năm khác");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select(".errors, [role=alert]").text())
        .contains(
            "Ghi văn bản làm căn cứ.",
            "Ngày của văn bản chưa đến.",
            "Dòng 1: ngày 03/01/2045 không phải thứ Bảy, Chủ nhật",
            "Dòng 2: ngày 02/09/2044 không thuộc năm 2045");
    assertThat(new WorkingDays().knows(2045)).isFalse();
    assertThat(screen.press(ADMINISTRATOR, PATH, "year", "hai nghìn").getStatus()).isEqualTo(422);
  }

  @Test
  void showsWhatCameWithTheRelease() throws Exception {
    Document page = screen.see(ADMINISTRATOR, PATH + "?nam=2019");
    assertThat(page.select("caption").text()).contains("Bảng kèm theo phần mềm");
    assertThat(page.select("table").text()).contains("05/01/2019 Thứ Bảy Làm bù");
    assertThat(screen.seeInEnglish(ADMINISTRATOR, PATH + "?nam=2050").select("main").text())
        .contains("There is no table of holidays for 2050 yet.");
    for (String other : List.of("chutich", "ha.snv", "hoa.vpub")) {
      assertThat(screen.open(other, PATH).getStatus()).isEqualTo(403);
      assertThat(screen.press(other, PATH, "year", "2044").getStatus()).isEqualTo(403);
    }
  }

  @Test
  void theDatabaseKnowsASaturday() {
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        with made as (
                          insert into calendar.holiday_table
                          values (gen_random_uuid(), 2046, 1, 'x', date '2018-01-01', 'x', now())
                          returning id)
                        insert into calendar.special_day
                        select id, date '2046-01-03', true, 'x' from made
                        """)
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private void announce(int edition, String days) throws Exception {
    assertThat(press(edition, days).getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse press(int edition, String days) throws Exception {
    return screen.press(
        ADMINISTRATOR,
        PATH,
        "year",
        "2044",
        "edition",
        Integer.toString(edition),
        "basis",
        "Thông báo số 6150/TB-BLĐTBXH",
        "basisOn",
        "01/10/2018",
        "days",
        days);
  }

  private long traces() {
    return jdbc.sql("select count(*) from audit.trace where act = 'HolidayTableAnnounced'")
        .query(Long.class)
        .single();
  }
}
