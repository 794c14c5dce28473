package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnitsPageTests {

  private static final String OFFICER = "lan.snv";

  private final Screen screen;

  UnitsPageTests(Screen screen) {
    this.screen = screen;
  }

  @Test
  void countsTheUnitsOfEachMap() throws Exception {
    assertThat(counts("/don-vi?ngay=4/1/2018"))
        .containsExactly(
            "1 Tỉnh",
            "20 Sở, ban, ngành",
            "12 Huyện, thị xã, thành phố",
            "204 Xã, phường, thị trấn, đặc khu");
    assertThat(counts("/don-vi?ngay=1/7/2025"))
        .contains("0 Huyện, thị xã, thành phố", "75 Xã, phường, thị trấn, đặc khu");
  }

  @Test
  void findsAUnitWithoutAccentsByNameOtherNameOrCode() throws Exception {
    assertThat(names("/don-vi?words=so+noi+vu".replace("+", "%20"))).containsExactly("Sở Nội vụ");
    assertThat(names("/don-vi?words=SNV")).contains("Sở Nội vụ");
    assertThat(names("/don-vi?words=03646&ngay=4/1/2018")).containsExactly("UBND phường Chiềng Lề");
    assertThat(names("/don-vi?words=03646&ngay=1/7/2025")).containsExactly("UBND phường Tô Hiệu");
  }

  @Test
  void narrowsToAKindAndToWhatIsUnderAUnit() throws Exception {
    Document page = screen.see(OFFICER, "/don-vi?kind=DISTRICT");
    assertThat(page.select("tbody tr")).hasSize(12);
    String city = page.select("#under option:contains(UBND thành phố Sơn La)").val();

    assertThat(names("/don-vi?under=" + city)).contains("UBND phường Chiềng Lề").hasSize(12);
  }

  @Test
  void turnsPages() throws Exception {
    Document page = screen.see(OFFICER, "/don-vi?kind=COMMUNE&trang=5");

    assertThat(page.select("tbody tr")).hasSize(4);
    assertThat(page.select(".pager").text()).contains("Dòng 201–204 trong 204");
    assertThat(screen.see(OFFICER, "/don-vi?trang=99").select("tbody tr")).isNotEmpty();
  }

  @Test
  void refusesADayTheCalendarDoesNotHave() throws Exception {
    MockHttpServletResponse answer = screen.open(OFFICER, "/don-vi?ngay=31/9/2018");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#ngay-refusal")).hasSize(1);
    assertThat(page.select("#ngay").val()).isEqualTo("31/9/2018");
  }

  @Test
  void handsOutWhatTheFilterFinds() throws Exception {
    MockHttpServletResponse file = screen.open(OFFICER, "/don-vi.xlsx?kind=DISTRICT");

    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
      List<String> rows =
          workbook.getFirstSheet().read().stream().map(row -> row.getCellText(0)).toList();
      assertThat(rows).contains("Tên đơn vị", "UBND huyện Mai Sơn").doesNotContain("Sở Nội vụ");
    }
  }

  @Test
  void handsOutTheSameAsText() throws Exception {
    MockHttpServletResponse file = screen.open(OFFICER, "/don-vi.csv?kind=DISTRICT");

    assertThat(file.getContentAsString(StandardCharsets.UTF_8).lines())
        .hasSize(13)
        .anyMatch(line -> line.startsWith("UBND huyện Mai Sơn,"))
        .noneMatch(line -> line.contains("Sở Nội vụ"));
  }

  @Test
  void tellsAUnitThroughItsNames() throws Exception {
    String address =
        screen
            .see(OFFICER, "/don-vi?words=moc%20chau&kind=DISTRICT")
            .select("tbody th a")
            .attr("href");

    Document page = screen.see(OFFICER, address);

    assertThat(page.select("h1").text()).isEqualTo("UBND huyện Mộc Châu");
    assertThat(page.select(".list").first().text())
        .contains("UBND huyện Mộc Châu", "UBND thị xã Mộc Châu");
    assertThat(page.select(".lead").text()).contains("UBND tỉnh Sơn La");
    assertThat(page.select("h2").text()).contains("Đơn vị trực thuộc");
  }

  @Test
  void namesThePeopleInPost() throws Exception {
    String address =
        screen.see(OFFICER, "/don-vi?words=so%20noi%20vu").select("tbody th a").attr("href");

    assertThat(screen.see(OFFICER, address).select("aside").text())
        .contains("Cầm Văn Sơn", "Giám đốc Sở", "0212 3800 104");
  }

  @Test
  void saysWhenAUnitDoesNotExistOnTheDay() throws Exception {
    String address =
        screen
            .see(OFFICER, "/don-vi?kind=DISTRICT&words=mai%20son")
            .select("tbody th a")
            .attr("href");

    assertThat(
            screen
                .see(OFFICER, address.replaceAll("ngay=.*", "ngay=2025-07-01"))
                .select("main .note")
                .text())
        .contains("01/07/2025");
    assertThat(screen.open(OFFICER, "/don-vi/00000000-0000-7000-8000-000000000000").getStatus())
        .isEqualTo(404);
  }

  @Test
  void speaksEnglishToo() throws Exception {
    Document page = screen.seeInEnglish(OFFICER, "/don-vi");

    assertThat(page.select("h1").text()).isEqualTo("Register of units");
    assertThat(page.text()).doesNotContain("organization.");
  }

  private List<String> counts(String path) throws Exception {
    return screen.see(OFFICER, path).select(".sum li").eachText().stream()
        .map(text -> text.replaceFirst("^(\\d+)(?=\\p{L})", "$1 "))
        .toList();
  }

  private List<String> names(String path) throws Exception {
    return screen.see(OFFICER, path).select("tbody th[scope=row]").eachText();
  }
}
