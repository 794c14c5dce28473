package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpar.testing.Browser;

/// A person at a screen. It fails on whatever the browser complains of, so that a page which breaks
/// the content security policy breaks the journey.
final class Visit implements AutoCloseable {

  private static final Path PICTURES = Path.of("docs/guide/images");
  private static final String PASSWORD = "tinh-mau-son-la";

  /// Only what is wrong comes back from the browser: of a matrix, all that is right takes seconds.
  private static final String VIOLATIONS =
      """
      () => axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations'],
      }).then(found => found.violations.map(
        rule => `${rule.id}: ${rule.help} ${rule.nodes[0].html}`))
      """;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  private Visit(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // A refusal answers 422, 403 or 410; the browser reports that as an error, and it is
          // none.
          if (message.type().equals("error") && !message.text().matches(".*(422|403|410).*")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  static Visit atADesk(Browser browser, int port) {
    return of(browser, port, 1440, 900, ColorScheme.LIGHT);
  }

  static Visit atNight(Browser browser, int port) {
    return of(browser, port, 1440, 900, ColorScheme.DARK);
  }

  static Visit onAPhone(Browser browser, int port) {
    return of(browser, port, 390, 844, ColorScheme.LIGHT);
  }

  private static Visit of(Browser browser, int port, int width, int height, ColorScheme colors) {
    return new Visit(
        browser
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colors)
                    .setLocale("vi-VN")
                    .setAcceptDownloads(true)),
        "http://127.0.0.1:" + port);
  }

  Visit signsIn(String username) {
    return opens("/dang-nhap").provesThemselves(username, PASSWORD);
  }

  /// On the sign-in page they were led to.
  Visit provesThemselves(String username, String password) {
    page.fill("#username", username);
    page.fill("#password", password);
    page.click("button.btn-main");
    page.waitForURL(url -> !url.matches(".*/dang-nhap(\\?.*)?"));
    return this;
  }

  Visit opens(String path) {
    page.navigate(path.startsWith("http") ? path : address + path);
    return this;
  }

  Visit follows(String link) {
    pressable(link).click();
    page.waitForLoadState();
    return this;
  }

  Visit presses(String button) {
    page.locator("main button, dialog button")
        .filter(new Locator.FilterOptions().setHasText(button))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  Visit writes(String field, String words) {
    page.fill("#" + field, words);
    return this;
  }

  /// Ticks all boxes of this name.
  Visit ticks(String name) {
    page.locator("input[name=" + name + "]").all().forEach(Locator::check);
    return this;
  }

  Visit chooses(String radio, String value) {
    page.check("input[name=" + radio + "][value=" + value + "]");
    return this;
  }

  Visit attaches(Path file) {
    page.setInputFiles("input[type=file]", file);
    return this;
  }

  Visit sees(String words) {
    visible(words).waitFor();
    return this;
  }

  private Locator pressable(String words) {
    return page.locator("a, button")
        .filter(new Locator.FilterOptions().setHasText(words))
        .locator("visible=true")
        .first();
  }

  private Locator visible(String words) {
    return page.getByText(words).locator("visible=true").first();
  }

  boolean finds(String words) {
    return page.locator("body").innerText().contains(words);
  }

  byte[] downloads(String link) {
    Download download = page.waitForDownload(() -> pressable(link).click());
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String path() {
    return page.url().substring(address.length());
  }

  Page page() {
    return page;
  }

  /// Keeps a picture for the guide, when they are asked for: `-Dopenpar.pictures`.
  Visit takesAPicture(String name) {
    if (Boolean.getBoolean("openpar.pictures")) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(false));
    }
    return this;
  }

  /// WCAG 2.2 A and AA as far as a machine can tell, and nothing wider than the screen.
  Visit isAccessible() {
    // The bar at the edge of a phone lies over whatever happens to be there.
    showBar(false);
    page.evaluate(AxeBuilder.getAxeScript());
    List<?> violations = (List<?>) page.evaluate(VIOLATIONS);
    assertThat(violations).as("accessibility of " + path()).isEmpty();
    Object overflow =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as("sideways scroll of " + path()).isZero();
    showBar(true);
    return this;
  }

  private void showBar(boolean shown) {
    page.evaluate(
        "shown => document.querySelectorAll('.tabbar').forEach(bar => (bar.hidden = !shown))",
        shown);
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }
}
