package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Role;
import org.openpar.identity.Staff;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.PersonId;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import({Screen.class, Staff.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
class AccountPagesTests {

  private static final String ADMINISTRATOR = "quantri";
  private static final String COORDINATOR = "ha.snv";
  private static final String HEAD = "son.snv";
  private static final String OFFICER = "lan.snv";
  private static final String LIST = "/quan-tri/tai-khoan";

  private final Screen screen;
  private final Staff staff;
  private final Accounts accounts;

  AccountPagesTests(Screen screen, Staff staff, Accounts accounts) {
    this.screen = screen;
    this.staff = staff;
    this.accounts = accounts;
  }

  @Test
  void listsTheWholeProvinceToTheAdministratorAndOnesOwnUnitToAHead() throws Exception {
    assertThat(names(ADMINISTRATOR, LIST)).hasSize(15).contains("Trần Thị Hà", "Lò Văn Thông");
    assertThat(names(HEAD, LIST)).containsExactly("Trần Thị Hà", "Tòng Thị Lan", "Cầm Văn Sơn");
    assertThat(screen.open(OFFICER, LIST).getStatus()).isEqualTo(403);
  }

  @Test
  void findsWithoutAccentsAndSortsByGivenName() throws Exception {
    assertThat(names(ADMINISTRATOR, LIST + "?words=tong%20thi")).containsExactly("Tòng Thị Lan");
    assertThat(names(ADMINISTRATOR, LIST + "?role=LEADER")).containsExactly("Lê Hồng Minh");
    assertThat(names(ADMINISTRATOR, LIST))
        .startsWith("Nguyễn Thanh Bình", "Mùa A Dềnh", "Quàng Thị Dung");
    assertThat(names(ADMINISTRATOR, LIST + "?sort=UNIT"))
        .startsWith("Đinh Văn Hùng", "Trần Thị Hà");
    assertThat(names(ADMINISTRATOR, LIST + "?used=WITHIN_A_MONTH")).isEmpty();
  }

  @Test
  void leavesAsAFileAsItIsFiltered() throws Exception {
    MockHttpServletResponse sheet = screen.open(ADMINISTRATOR, LIST + ".xlsx?role=UNIT_HEAD");
    String text =
        screen.open(HEAD, LIST + ".csv?words=lan").getContentAsString(StandardCharsets.UTF_8);

    assertThat(text)
        .contains("Tòng Thị Lan", "\"Chuyên viên CCHC, Sở Nội vụ\"")
        .doesNotContain("Lò Văn Thông");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      List<String> people =
          book.getFirstSheet().read().stream().map(row -> row.getCellText(0)).toList();
      assertThat(people).contains("Cầm Văn Sơn").doesNotContain("Tòng Thị Lan");
    }
  }

  @Test
  void opensAnAccountForAPersonWhoHasNone() throws Exception {
    PersonId person = staff.employ("Lường Thị Mới", "vpub");
    String form =
        screen.see(ADMINISTRATOR, LIST + "/moi?words=luong%20thi").select("tbody a").attr("href");
    assertThat(form).contains(person.value().toString());
    assertThat(screen.see(ADMINISTRATOR, form).select("h1").text()).contains("Lường Thị Mới");

    MockHttpServletResponse answer =
        screen.press(
            ADMINISTRATOR,
            LIST,
            "nguoi",
            person.value().toString(),
            "username",
            "Moi.VPUB",
            "email",
            "moi.vpub@sonla.gov.vn");

    Document page = screen.see(ADMINISTRATOR, answer.getHeader("Location"));
    assertThat(page.select("h1").text()).isEqualTo("Lường Thị Mới");
    assertThat(page.select("aside").text()).contains("moi.vpub", "Chưa lần nào");
    assertThat(screen.open(ADMINISTRATOR, form).getStatus()).isEqualTo(404);
  }

  @Test
  void whoHasNoRoleYetIsToldSoAndWhoHasOneBeginsWhereItIsOfUse() throws Exception {
    accounts.open(
        staff.employ("Lường Thị Chờ", "vpub"),
        "cho.vpub",
        "cho.vpub@sonla.gov.vn",
        "mat-khau-cua-cho",
        List.of());
    staff.with(Role.ADMINISTRATOR, "vpub", "it.vpub", "vpub");

    assertThat(screen.see("cho.vpub", "/").select("main").text())
        .contains("Tài khoản chưa có vai trò", "Xem lại");
    assertThat(screen.open("it.vpub", "/").getHeader("Location")).isEqualTo("/quan-tri");
    assertThat(screen.open(ADMINISTRATOR, "/").getHeader("Location")).isEqualTo("/nhat-ky");
  }

  @Test
  void aPageAnswersToItsOwnOriginOnly() throws Exception {
    MockHttpServletResponse answer = screen.open(ADMINISTRATOR, LIST);
    assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void refusesATakenAddressInWhateverLettersItIsTyped() throws Exception {
    String first = staff.employ("Lò Thị Một", "vpub").value().toString();
    String second = staff.employ("Lò Thị Hai", "vpub").value().toString();
    String email = "lò.thị@sơnla.gov.vn";
    open(first, "lo.mot", email);

    String decomposed =
        Normalizer.normalize(email, Normalizer.Form.NFD).toUpperCase(Locale.of("vi"));
    Document page = refused(open(second, "ló hai", decomposed));

    assertThat(page.select("#email-refusal").text()).contains("đã dùng cho tài khoản khác");
    assertThat(page.select("#username-refusal").text()).contains("chữ thường không dấu");
    assertThat(page.select("#username").val()).isEqualTo("ló hai");
    assertThat(page.select("#email").val()).isNotEmpty();
  }

  @Test
  void givesARoleFromTheFormAndTakesItAway() throws Exception {
    String account = path(OFFICER);
    Document form = screen.see(COORDINATOR, account + "/vai-tro");
    assertThat(form.select("input[name=role]").eachAttr("value"))
        .containsExactly("UNIT_HEAD", "UNIT_OFFICER");

    Document refused =
        refused(
            screen.press(
                COORDINATOR,
                account + "/vai-tro",
                "role",
                "UNIT_OFFICER",
                "unit",
                staff.unit("vpub").value().toString(),
                "from",
                "31/9/2018",
                "reason",
                ""));
    assertThat(refused.select("#from-refusal").text()).contains("không có trong lịch");
    assertThat(refused.select("#reason-refusal")).hasSize(1);
    assertThat(refused.select("#from").val()).isEqualTo("31/9/2018");
    assertThat(refused.select("input[name=role][checked]").val()).isEqualTo("UNIT_OFFICER");

    screen.press(
        COORDINATOR,
        account + "/vai-tro",
        "role",
        "UNIT_OFFICER",
        "unit",
        staff.unit("vpub").value().toString(),
        "from",
        "15/10/2018",
        "to",
        "31/12/2018",
        "reason",
        "Biệt phái");
    Document page = screen.see(COORDINATOR, account);
    assertThat(page.select("tbody tr:contains(Biệt phái)").text())
        .contains("Văn phòng UBND tỉnh", "15/10/2018 – 31/12/2018", "Biệt phái", "Trần Thị Hà");

    String end = page.select("tbody tr:contains(Biệt phái) a.btn").attr("href");
    assertThat(refused(screen.press(COORDINATOR, end, "reason", " ")).select("#reason-refusal"))
        .hasSize(1);
    screen.press(COORDINATOR, end, "reason", "Hết biệt phái");
    Document after = screen.see(COORDINATOR, account);
    assertThat(after.select("tbody").text()).doesNotContain("Biệt phái");
    assertThat(after.select("details").text()).contains("Hết biệt phái");
  }

  @Test
  void whoLosesARoleLosesItWithTheNextClick() throws Exception {
    assertThat(screen.open(COORDINATOR, "/nhat-ky").getStatus()).isEqualTo(200);
    String end = screen.see(ADMINISTRATOR, path(COORDINATOR)).select("tbody a.btn").attr("href");

    screen.press(ADMINISTRATOR, end, "reason", "Thôi làm đầu mối");

    assertThat(screen.open(COORDINATOR, "/nhat-ky").getStatus()).isEqualTo(403);
  }

  @Test
  void actsForEveryUnitAtWhichARoleIsHeld() throws Exception {
    assertThat(screen.see(OFFICER, "/danh-sach").select("#unit")).isEmpty();

    screen.press(
        ADMINISTRATOR,
        path(OFFICER) + "/vai-tro",
        "role",
        "UNIT_OFFICER",
        "unit",
        staff.unit("gso-125").value().toString(),
        "from",
        "15/10/2018",
        "reason",
        "Kiêm nhiệm");

    assertThat(screen.see(OFFICER, "/danh-sach").select("#unit option").eachText())
        .contains("Sở Nội vụ", "UBND huyện Mai Sơn");
  }

  @Test
  void closesAnAccountAndOpensItAgain() throws Exception {
    String account = path(OFFICER);
    assertThat(refused(screen.press(ADMINISTRATOR, account + "/dong")).select("#reason-refusal"))
        .hasSize(1);

    screen.press(ADMINISTRATOR, account + "/dong", "reason", "Chuyển cơ quan");
    assertThat(accounts.find(OFFICER).orElseThrow().enabled()).isFalse();
    assertThat(screen.open(OFFICER, "/danh-sach").getStatus()).isEqualTo(302);
    assertThat(screen.see(ADMINISTRATOR, account).select("aside").text())
        .contains("Đã đóng", "Chuyển cơ quan");

    screen.press(ADMINISTRATOR, account + "/mo-lai", "reason", "Về lại");
    assertThat(accounts.find(OFFICER).orElseThrow().enabled()).isTrue();
  }

  @Test
  void closesNeitherOnesOwnAccountNorTheLastAdministrators() throws Exception {
    Document page =
        refused(screen.press(ADMINISTRATOR, path(ADMINISTRATOR) + "/dong", "reason", "Thử"));

    assertThat(page.select(".errors").text())
        .contains("tự đóng tài khoản của mình", "người quản trị cuối cùng");
    assertThat(screen.see(ADMINISTRATOR, path(ADMINISTRATOR)).select("main a.btn[href$=/dong]"))
        .isEmpty();
  }

  @Test
  void showsAForeignAccountToNobody() throws Exception {
    assertThat(screen.open(HEAD, path("denh.maison")).getStatus()).isEqualTo(404);
    assertThat(screen.open(HEAD, path(OFFICER)).getStatus()).isEqualTo(200);
    assertThat(screen.press(COORDINATOR, path(OFFICER) + "/dong", "reason", "x").getStatus())
        .isEqualTo(403);
  }

  @Test
  void speaksEnglishToo() throws Exception {
    assertThat(screen.seeInEnglish(ADMINISTRATOR, LIST).text()).doesNotContain("identity.");
    assertThat(screen.seeInEnglish(ADMINISTRATOR, path(OFFICER)).text())
        .contains("Roles held", "Reform officer")
        .doesNotContain("identity.");
  }

  private MockHttpServletResponse open(String person, String username, String email)
      throws Exception {
    return screen.press(ADMINISTRATOR, LIST, "nguoi", person, "username", username, "email", email);
  }

  private static Document refused(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(422);
    return Jsoup.parse(answer.getContentAsString());
  }

  private String path(String username) {
    return IdentityPaths.account(staff.actor(username).account());
  }

  private List<String> names(String username, String path) throws Exception {
    return screen.see(username, path).select("tbody th b").eachText();
  }
}
