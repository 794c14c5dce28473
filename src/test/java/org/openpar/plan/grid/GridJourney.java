package org.openpar.plan.grid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.Units;
import org.openpar.testing.Browser;
import org.openpar.testing.OpenParServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two coordinators write a draft in their browsers, with the keyboard.
@OpenParServer
class GridJourney {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final String PASSWORD = "tinh-mau-son-la";

  private final Browser browser = Browser.open();
  private final List<String> complaints = new ArrayList<>();
  private final String site;
  private final Page page;

  GridJourney(
      @LocalServerPort int port,
      @Autowired Units units,
      @Autowired People people,
      @Autowired Accounts accounts) {
    this.site = "http://localhost:" + port;
    if (accounts.find("binh.snv").isEmpty()) {
      Unit province =
          units.on(TODAY).units().stream()
              .filter(unit -> unit.parent() == null)
              .findFirst()
              .orElseThrow();
      PersonId person =
          people.employ(
              "Lò Thị Bình", "Chuyên viên", province.id(), null, LocalDate.of(2017, 1, 1));
      accounts.open(
          person,
          "binh.snv",
          "binh.snv@sonla.gov.vn",
          PASSWORD,
          List.of(new Grant(Role.COORDINATOR, province.id())));
    }
    this.page = signedIn("ha.snv");
  }

  @BeforeEach
  void beginADraft() {
    page.navigate(site + "/ke-hoach/moi?year=2018");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bắt đầu soạn")).click();
    page.waitForURL("**/bang");
    assertThat(page.locator(".sheet-area")).hasCount(8);
  }

  @AfterEach
  void close() {
    browser.close();
    Assertions.assertThat(complaints).isEmpty();
  }

  @Test
  void writesWithTheKeysOfASheet() {
    // In the middle of the line, far from its title.
    page.locator(".sheet-area").first().click();
    press("Insert");
    assertThat(cell(0, 2)).isFocused();
    page.keyboard().type("Rà soát thủ tục");
    press("Tab");
    assertThat(cell(0, 3)).isFocused();
    page.keyboard().type("Báo cáo");
    press("Tab");
    page.keyboard().type("Sở Tư pháp");
    press("Enter");
    assertThat(cell(0, 4)).containsText("Sở Tư pháp");
    assertThat(state()).containsText("Đã lưu lúc");
    assertThat(cell(0, 0)).hasText("1.1");

    cell(0, 3).focus();
    press("F2");
    page.keyboard().type(" và tờ trình");
    press("Escape");
    assertThat(cell(0, 3)).hasText("Báo cáo");
    press("Home");
    assertThat(cell(0, 0)).isFocused();
    press("End");
    assertThat(cell(0, 8)).isFocused();
    press("Control+Home");
    assertThat(page.locator(".sheet-area [role=rowheader]").first()).isFocused();
    press("Control+End");
    assertThat(page.locator(".sheet-area [role=rowheader]").last()).isFocused();

    cell(0, 3).focus();
    press("Delete");
    assertThat(cell(0, 3)).hasText("");
    press("Control+z");
    assertThat(cell(0, 3)).hasText("Báo cáo");
    page.reload();
    assertThat(cell(0, 3)).hasText("Báo cáo");
  }

  @Test
  void offersNamesOfAgenciesWhileTheyAreTyped() {
    page.locator(".sheet-area [role=rowheader]").first().focus();
    press("Insert");
    cell(0, 4).focus();
    page.keyboard().type("so tu ph");
    assertThat(offers().first()).hasText("Sở Tư pháp");
    press("ArrowDown");
    assertThat(offers().first()).hasAttribute("aria-selected", "true");
    press("Enter");
    assertThat(offers()).hasCount(0);
    page.keyboard().type("; các sở");
    assertThat(offers().first()).hasText("Các sở, ban, ngành");
    picture("grid-names.png");
    Assertions.assertThat(violations()).isEmpty();
    offers().first().click();
    page.keyboard().type("; Sở Văn hóa, th");
    assertThat(offers()).hasText(new String[] {"Sở Văn hóa, Thể thao và Du lịch"});
    press("Escape");
    assertThat(offers()).hasCount(0);
    page.keyboard().type("e");
    press("ArrowUp");
    press("Tab");
    press("Tab");
    assertThat(cell(0, 5)).isFocused();
    assertThat(cell(0, 4).locator(".verb"))
        .hasText("Sở Tư pháp; Các sở, ban, ngành; Sở Văn hóa, Thể thao và Du lịch");

    cell(0, 3).focus();
    page.keyboard().type("Sở Tư ph");
    assertThat(offers()).hasCount(0);
    press("Escape");
  }

  @Test
  void pastesABlockOfExcelTakesItBackAndBringsItAgain() {
    heading(0).focus();
    press("Insert");
    paste("Một\tBáo cáo\nHai\t\"Quyết định\nvà \"\"tờ trình\"\"\"\nBa\tKế hoạch\n");
    assertThat(lines()).hasCount(3);
    assertThat(cell(1, 3)).hasText("Quyết định\nvà \"tờ trình\"");
    assertThat(state()).containsText("Đã lưu lúc");
    assertThat(cell(2, 0)).hasText("1.3");

    press("Control+z");
    assertThat(lines()).hasCount(1);
    assertThat(cell(0, 2)).hasText("");
    press("Control+y");
    assertThat(lines()).hasCount(3);
    assertThat(state()).containsText("Đã lưu lúc");
    page.reload();
    assertThat(lines()).hasCount(3);
    assertThat(cell(1, 3)).hasText("Quyết định\nvà \"tờ trình\"");

    cell(0, 3).focus();
    press("Shift+ArrowDown");
    press("Shift+ArrowDown");
    press("Control+d");
    assertThat(cell(2, 3)).hasText("Báo cáo");
    press("Control+c");
    cell(0, 8).focus();
    press("Control+v");
    assertThat(cell(2, 8)).hasText("Báo cáo");

    cell(0, 2).focus();
    press("Alt+ArrowDown");
    assertThat(cell(1, 2)).hasText("Một");
    assertThat(state()).containsText("Đã lưu lúc");
    assertThat(cell(1, 0)).hasText("1.2");
    press("Alt+ArrowDown");
    press("Alt+ArrowDown");
    assertThat(cell(2, 2)).hasText("Một");
    assertThat(state()).containsText("Đã lưu lúc");
    assertThat(cell(2, 0)).hasText("2.1");

    page.locator("#loc").fill("quyet dinh");
    assertThat(state()).containsText("0 dòng khớp");
    page.locator("#loc").fill("hai");
    assertThat(lines()).hasCount(1);
  }

  @Test
  void dragsARowIntoAnotherArea() {
    heading(0).focus();
    press("Insert");
    paste("Một\nHai\n");
    assertThat(state()).containsText("Đã lưu lúc");

    cell(0, 0).dragTo(heading(1));

    assertThat(cell(1, 2)).hasText("Một");
    assertThat(cell(1, 0)).hasText("2.1");
  }

  @Test
  void dragsRowsTogetherThatWereChosenByTheirCodes() {
    heading(0).focus();
    press("Insert");
    paste("Một\nHai\nBa\n");
    assertThat(state()).containsText("Đã lưu lúc");

    cell(0, 0).click();
    cell(1, 0).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
    cell(1, 0).dragTo(heading(1));

    assertThat(cell(0, 2)).hasText("Ba");
    assertThat(cell(1, 2)).hasText("Một");
    assertThat(cell(2, 2)).hasText("Hai");
    assertThat(cell(2, 0)).hasText("2.2");
  }

  @Test
  void losesNothingWhenTwoWriteTheSameCell() {
    heading(0).focus();
    press("Insert");
    page.keyboard().type("Việc chung");
    press("Enter");
    assertThat(state()).containsText("Đã lưu lúc");
    Page other = signedIn("binh.snv");
    other.navigate(page.url());
    Locator theirs = cell(other, 0, 2);
    assertThat(theirs).hasText("Việc chung");

    // One writes, the other one sees it and by whom.
    cell(0, 3).focus();
    page.keyboard().type("Báo cáo");
    press("Enter");
    assertThat(state()).containsText("Đã lưu lúc");
    other.evaluate("window.dispatchEvent(new Event('focus'))");
    assertThat(cell(other, 0, 3)).containsText("Trần Thị Hà vừa sửa");

    // Both write the same cell: the second one chooses.
    cell(0, 2).focus();
    press("F2");
    page.keyboard().type(" của tôi");
    theirs.focus();
    other.keyboard().press("F2");
    other.keyboard().type(" của Bình");
    other.keyboard().press("Enter");
    assertThat(other.locator("[data-state]")).containsText("Đã lưu lúc");
    press("Enter");
    assertThat(page.locator(".sheet-choice")).containsText("Lò Thị Bình đã sửa ô này thành:");
    assertThat(page.locator(".sheet-choice")).containsText("Việc chung của Bình");
    assertThat(page.locator(".sheet-choice")).containsText("Việc chung của tôi");
    picture("grid-choice.png");
    press("Enter");
    assertThat(page.locator(".sheet-choice button").first()).isFocused();
    press("Enter");
    assertThat(cell(0, 2)).hasText("Việc chung của tôi");
    assertThat(state()).containsText("Đã lưu lúc");
    other.evaluate("window.dispatchEvent(new Event('focus'))");
    assertThat(theirs).containsText("Việc chung của tôi");
  }

  @Test
  void addsAnAreaAndNamesItAnew() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm lĩnh vực")).click();
    page.keyboard().type("Chuyển đổi số");
    press("Enter");
    assertThat(state()).containsText("Đã lưu lúc");
    assertThat(heading(8)).containsText("IX. Chuyển đổi số");

    heading(8).focus();
    press("F2");
    page.keyboard().type(" và dữ liệu");
    press("Enter");
    assertThat(state()).containsText("Đã lưu lúc");
    page.reload();
    assertThat(heading(8)).containsText("IX. Chuyển đổi số và dữ liệu");
  }

  @Test
  void keepsWhatIsWrittenWithoutAConnectionAndSavesItLater() {
    heading(0).focus();
    press("Insert");
    assertThat(state()).containsText("Đã lưu lúc");
    page.context().setOffline(true);
    cell(0, 2).focus();
    page.keyboard().type("Viết khi mất mạng");
    press("Enter");
    assertThat(state()).containsText("đang giữ trên máy này");
    complaints.clear();
    page.context().setOffline(false);
    assertThat(state()).containsText("Đã lưu lúc");
    page.reload();
    assertThat(cell(0, 2)).hasText("Viết khi mất mạng");
  }

  @Test
  void savesWhatIsWrittenWhileItAsksWhatOthersDid() {
    heading(0).focus();
    press("Insert");
    assertThat(state()).containsText("Đã lưu lúc");
    List<Route> questions = new ArrayList<>();
    page.route("**/bang/thay-doi?*", questions::add);
    page.evaluate("window.dispatchEvent(new Event('focus'))");
    cell(0, 2).focus();
    page.keyboard().type("Viết khi đang hỏi");
    press("Enter");
    assertThat(state()).containsText("Đang lưu");
    // Longer than a save waits before it leaves.
    page.waitForTimeout(600);
    page.unroute("**/bang/thay-doi?*");
    questions.forEach(Route::resume);
    assertThat(state()).containsText("Đã lưu lúc");
    page.reload();
    assertThat(cell(0, 2)).hasText("Viết khi đang hỏi");
  }

  @Test
  void takesFiveThousandRowsAndRefusesMoreWithoutTouchingAnything() {
    heading(0).focus();
    press("Insert");
    paste(block(5_001));
    assertThat(page.locator("[data-note]")).containsText("nhiều hơn 5.000 dòng");
    assertThat(lines()).hasCount(1);
    paste(block(5_000));
    assertThat(state())
        .containsText(
            "Đã lưu lúc",
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(90_000));
    assertThat(lines()).hasCount(5_000);
    assertThat(lines().last().locator("> *").first()).hasText("1.5000");
  }

  @Test
  void showsAPlanThatWasReadInOnEveryScreen() {
    page.navigate(site + "/ke-hoach");
    page.setInputFiles("#file", Path.of("src/test/resources/samples/ke-hoach-cchc-2018.docx"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đọc kế hoạch")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Soạn trên bảng")).click();
    assertThat(lines()).hasCount(65);

    picture("grid-1440.png");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    picture("grid-1440-dark.png");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(390, 844);
    picture("grid-390.png");

    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    Assertions.assertThat(violations()).isEmpty();
  }

  private List<String> violations() {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
  }

  private void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", name)));
  }

  private static String block(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(row -> "Rà soát thủ tục số " + row + "\tBáo cáo\tSở Nội vụ")
        .collect(Collectors.joining("\n"));
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private void paste(String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    press("Control+v");
  }

  private Locator offers() {
    return page.locator(".sheet-names [role=option]");
  }

  private Locator state() {
    return page.locator("[data-state]");
  }

  private Locator heading(int area) {
    return page.locator(".sheet-area [role=rowheader]").nth(area);
  }

  private Locator lines() {
    return page.locator(".sheet-row");
  }

  private Locator cell(int line, int column) {
    return cell(page, line, column);
  }

  private static Locator cell(Page of, int line, int column) {
    return of.locator(".sheet-row").nth(line).locator("> *").nth(column);
  }

  private Page signedIn(String username) {
    BrowserContext context = browser.chromium().newContext();
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Page opened = context.newPage();
    opened.setViewportSize(1440, 900);
    opened.onPageError(complaints::add);
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    opened.navigate(site + "/dang-nhap");
    opened.fill("[name=username]", username);
    opened.fill("[name=password]", PASSWORD);
    opened.press("[name=password]", "Enter");
    opened.waitForURL(url -> !url.contains("dang-nhap"));
    return opened;
  }
}
