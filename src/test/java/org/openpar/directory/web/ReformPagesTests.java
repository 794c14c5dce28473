package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.organization.Unit;
import org.openpar.organization.Units;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ReformPagesTests {

  private static final String OFFICER = "lan.snv";
  private static final String ADMINISTRATOR = "quantri";
  private static final LocalDate DAY = LocalDate.of(2018, 11, 1);

  private static final String[] MERGER = {
    "number", "15/NQ-HĐND",
    "issuer", "HĐND tỉnh Sơn La",
    "title", "Hợp nhất hai sở",
    "signedOn", "20/10/2018",
    "effective", "01/11/2018",
    "rows", "1",
    "s0.kind", "MERGE",
    "s0.from", "Văn phòng UBND tỉnh\nSở Ngoại vụ",
    "s0.h0.mode", "new",
    "s0.h0.name", "Văn phòng UBND và Ngoại vụ",
    "s0.h0.kind", "DEPARTMENT",
    "s0.h0.parent", "UBND tỉnh Sơn La",
    "s0.clause", "Điều 1"
  };

  private final Screen screen;
  private final Units units;

  ReformPagesTests(Screen screen, Units units) {
    this.screen = screen;
    this.units = units;
  }

  @Test
  void listsTheActsWithWhatTheyDid() throws Exception {
    Document page = screen.see(OFFICER, "/sap-xep");
    assertThat(page.select("tbody th").eachText())
        .containsExactly("203/2025/QH15", "1681/NQ-UBTVQH15", "461/NQ-HĐND", "1280/NQ-UBTVQH15");
    assertThat(page.select("tbody").text())
        .contains("Hợp nhất, nhập: 68 · Chuyển cấp trên: 7")
        .contains("Giải thể, kết thúc hoạt động: 12");
    assertThat(page.select("a:contains(Lập văn bản sắp xếp)")).isEmpty();
  }

  @Test
  void showsAnActWithTheNamesOfItsDays() throws Exception {
    String act =
        screen.see(OFFICER, "/sap-xep").select("a:contains(1681/NQ-UBTVQH15)").attr("href");
    Document page = screen.see(OFFICER, act);
    assertThat(page.select("tr:contains(Điều 1 khoản 61)").text())
        .contains("UBND phường Chiềng Lề", "UBND phường Quyết Tâm")
        .contains("UBND phường Tô Hiệu");
    assertThat(page.select("tbody tr")).hasSize(75);
  }

  @Test
  void drawsTheFamilyOfAWardAndTellsItInATableToo() throws Exception {
    Unit ward = units.on(LocalDate.of(2025, 7, 1)).search("Phường Tô Hiệu").getFirst();
    Document page = screen.see(OFFICER, "/don-vi/" + ward.id().value() + "/pha-he");
    assertThat(page.select("svg text").eachText())
        .contains("Trước 01/07/2025", "Từ 01/07/2025", "UBND phường Chiềng Lề");
    assertThat(page.select("svg path")).hasSize(4);
    assertThat(page.select("tbody tr").text()).contains("1681/NQ-UBTVQH15", "Điều 1 khoản 61");
  }

  @Test
  void findsACommuneOf2018UnderItsWardOf2025() throws Exception {
    Document page = screen.see(OFFICER, "/don-vi?words=chieng%20le&ngay=15/07/2025");
    assertThat(page.select(".list").text())
        .contains("UBND phường Chiềng Lề")
        .contains("nay là UBND phường Tô Hiệu");
    Document district =
        screen.see(OFFICER, "/don-vi?words=huy%E1%BB%87n%20Mai%20S%C6%A1n&ngay=15/07/2025");
    assertThat(district.select(".list").text())
        .contains("đã kết thúc hoạt động, không có đơn vị kế thừa");
  }

  @Test
  void nobodyButTheAdministratorWritesActs() throws Exception {
    assertThat(screen.open(OFFICER, "/sap-xep/moi").getStatus()).isEqualTo(403);
    assertThat(screen.press(OFFICER, "/sap-xep/moi", MERGER).getStatus()).isEqualTo(403);
    assertThat(screen.open(ADMINISTRATOR, "/sap-xep/moi").getStatus()).isEqualTo(200);
  }

  @Test
  void addsRowsAndKeepsWhatWasTyped() throws Exception {
    Document page = press("step", "add", "add", "SPLIT", "number", "7/NQ", "rows", "0");
    assertThat(page.select("input[name=number]").val()).isEqualTo("7/NQ");
    assertThat(page.select("legend").text()).contains("Chia, tách");
    assertThat(page.select("input[name=s0.h1.name]")).hasSize(1);
    Document more =
        press("step", "heir:s0.", "rows", "1", "s0.kind", "SPLIT", "s0.h1.name", "Sở B");
    assertThat(more.select("input[name=s0.h2.name]")).hasSize(1);
    assertThat(more.select("input[name=s0.h1.name]").val()).isEqualTo("Sở B");
  }

  @Test
  void readsAWholeAnnexFromASheetIntoTheForm() throws Exception {
    Document page =
        read(
            List.of("Nhập", "Văn phòng UBND tỉnh", "Văn phòng UBND và Ngoại vụ", "Điều 1"),
            List.of("", "Sở Ngoại vụ", "", ""),
            List.of("Tách", "Thanh tra tỉnh", "Thanh tra Một", "Điều 2"),
            List.of("Tách", "Thanh tra tỉnh", "Thanh tra Hai", ""),
            List.of("Giải thể", "Ban Dân tộc", "", "Điều 3"));

    assertThat(page.select("input[name=number]").val()).isEqualTo("15/NQ-HĐND");
    assertThat(page.select(".act-row > legend").eachText())
        .containsExactly("Hợp nhất, nhập", "Chia, tách", "Giải thể, kết thúc hoạt động");
    assertThat(page.select("textarea[name=s0.from]").val())
        .isEqualTo("Văn phòng UBND tỉnh\nSở Ngoại vụ");
    assertThat(page.select("input[name=s0.h0.name]").val()).isEqualTo("Văn phòng UBND và Ngoại vụ");
    assertThat(page.select("select[name=s0.h0.kind] option[selected]").val())
        .isEqualTo("DEPARTMENT");
    assertThat(page.select("input[name=s0.h0.parent]").val()).isEqualTo("UBND tỉnh Sơn La");
    assertThat(page.select("input[name=s1.h1.name]").val()).isEqualTo("Thanh tra Hai");
    assertThat(page.select("input[name=s2.clause]").val()).isEqualTo("Điều 3");
    assertThat(page.select("input[type=file]")).isEmpty();
  }

  @Test
  void refusesASheetThatDoesNotSayWhatBecomesOfAUnit() throws Exception {
    Document page = read(List.of("Gom lại", "Sở Ngoại vụ", "Sở Mới", ""));
    assertThat(page.select("#file-refusal").text()).contains("Dòng 2", "Gom lại");
    assertThat(page.select("input[name=number]").val()).isEqualTo("15/NQ-HĐND");
  }

  @SafeVarargs
  private Document read(List<String>... lines) throws Exception {
    byte[] sheet =
        FilledSheet.of(
            List.of("Việc", "Đơn vị cũ", "Đơn vị sau sắp xếp", "Điều, khoản", "Loại", "Trực thuộc"),
            Stream.of(lines)
                .map(line -> Stream.concat(line.stream(), Stream.of("Sở", "UBND tỉnh Sơn La")))
                .map(Stream::toList)
                .toList());
    return Jsoup.parse(
        screen
            .upload(
                ADMINISTRATOR,
                "/sap-xep/moi",
                new MockMultipartFile("file", "phu-luc.xlsx", null, sheet),
                "step",
                "read",
                "number",
                "15/NQ-HĐND",
                "rows",
                "0")
            .getContentAsString());
  }

  @Test
  void tellsEveryProblemBesideItsFieldAndLosesNothing() throws Exception {
    MockHttpServletResponse refused =
        screen.press(
            ADMINISTRATOR,
            "/sap-xep/moi",
            with("s0.from", "Văn phòng UBND\nSở Ngoại vụ", "effective", "31/11/2018"));
    assertThat(refused.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(page.select("#effective-refusal").text()).isNotEmpty();
    assertThat(page.select("textarea[name=s0.from]").val()).contains("Sở Ngoại vụ");

    Document near = press(with("s0.from", "Xã Mường Bàng"));
    assertThat(near.getElementById("s0.from-refusal").text()).contains("Mường Bằng", "Mường Bang");
    Document taken = press(with("s0.h0.name", "Sở Tư pháp"));
    assertThat(taken.getElementById("s0.h0.name-refusal").text())
        .contains("đã có đơn vị tên \"Sở Tư pháp\"");
  }

  @Test
  void showsWhatMovesBeforeAnythingDoes() throws Exception {
    Document page = press(MERGER);
    assertThat(page.select("h1").text()).isEqualTo("Xem trước khi sắp xếp");
    assertThat(page.select("table").text())
        .contains("Hà Quốc Thành, Chánh Văn phòng")
        .contains("hoa.vpub")
        .contains("Văn phòng UBND tỉnh → Văn phòng UBND và Ngoại vụ");
    assertThat(units.on(DAY).units()).noneMatch(unit -> unit.name().endsWith("và Ngoại vụ"));

    Document back = press(with("step", "back"));
    assertThat(back.select("textarea[name=s0.from]").val())
        .isEqualTo("Văn phòng UBND tỉnh\nSở Ngoại vụ");
    assertThat(back.select("input[name=s0.clause]").val()).isEqualTo("Điều 1");
  }

  @Test
  void doesItAllInOneStepAndOnce() throws Exception {
    MockHttpServletResponse done =
        screen.press(ADMINISTRATOR, "/sap-xep/moi", with("step", "enact", "seen", "true"));
    assertThat(done.getStatus()).isEqualTo(303);
    Unit heir =
        units.on(DAY).units().stream()
            .filter(unit -> unit.name().equals("Văn phòng UBND và Ngoại vụ"))
            .findFirst()
            .orElseThrow();
    assertThat(units.on(DAY).search("Sở Ngoại vụ")).isEmpty();
    assertThat(screen.see(OFFICER, "/don-vi/" + heir.id().value() + "?ngay=2018-11-02").text())
        .contains("Hà Quốc Thành");
    assertThat(screen.see(ADMINISTRATOR, "/sap-xep").select("tbody").text())
        .contains("15/NQ-HĐND", "chưa đến ngày hiệu lực");

    MockHttpServletResponse again =
        screen.press(ADMINISTRATOR, "/sap-xep/moi", with("step", "enact", "seen", "true"));
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(again.getContentAsString()).getElementById("number-refusal").text())
        .contains("Mỗi văn bản chỉ thực hiện một lần");
  }

  @Test
  void wantsWarningsSeenBeforeItActs() throws Exception {
    String[] dissolution = {
      "number", "16/NQ-HĐND", "issuer", "HĐND tỉnh Sơn La", "title", "",
      "signedOn", "20/10/2018", "effective", "01/11/2018", "rows", "1",
      "s0.kind", "DISSOLVE", "s0.from", "Văn phòng UBND tỉnh", "step", "enact"
    };
    MockHttpServletResponse refused = screen.press(ADMINISTRATOR, "/sap-xep/moi", dissolution);
    assertThat(refused.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(page.getElementById("seen-refusal").text()).contains("đánh dấu trước khi thực hiện");
    assertThat(page.select(".note-warn").text())
        .contains("Tài khoản không còn đơn vị")
        .contains("Hà Quốc Thành (thanh.vpub)");
    assertThat(units.on(DAY).search("Văn phòng UBND tỉnh")).isNotEmpty();
  }

  private Document press(String... fields) throws Exception {
    return Jsoup.parse(screen.press(ADMINISTRATOR, "/sap-xep/moi", fields).getContentAsString());
  }

  /// The merger with some fields otherwise.
  private static String[] with(String... fields) {
    List<String> all = new ArrayList<>(List.of(MERGER));
    for (int field = 0; field < fields.length; field += 2) {
      int at = all.indexOf(fields[field]);
      if (at < 0) {
        all.add(fields[field]);
        all.add(fields[field + 1]);
      } else {
        all.set(at + 1, fields[field + 1]);
      }
    }
    return all.toArray(String[]::new);
  }
}
