package org.openpar.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.testing.Browser;
import org.openpar.testing.OpenParServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The coordinator reads a plan in and goes through it with the keyboard alone.
@OpenParServer
class PlanReviewJourney {

  private static final PressSequentiallyOptions LIKE_A_PERSON =
      new PressSequentiallyOptions().setDelay(20);

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Browser browser = Browser.open();
  private final Page page = browser.chromium().newPage();
  private final String site;

  PlanReviewJourney(@LocalServerPort int port) {
    this.site = "http://localhost:" + port;
  }

  @BeforeEach
  void readAPlanIn() throws IOException {
    page.navigate(site + "/dang-nhap");
    page.fill("[name=username]", "ha.snv");
    page.fill("[name=password]", "tinh-mau-son-la");
    page.press("[name=password]", "Enter");
    page.navigate(site + "/ke-hoach");
    page.setInputFiles("#file", new FilePayload("ke-hoach.docx", WORD, PlanFiles.aPlan()));
    page.click("button:has-text('Đọc kế hoạch')");
    page.waitForURL("**/ra-soat");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void acceptsADoubtWithEnterAndGoesOnToTheNext() {
    Locator doubts = page.locator("ol.doubts > li");
    int places = doubts.count();

    doubts.first().focus();
    page.keyboard().press("Enter");

    assertThat(doubts).hasCount(places - 1);
    assertThat(page.locator("#con-lai")).hasText(Integer.toString(places - 1));
    assertThat(doubts.first()).isFocused();
  }

  @Test
  void opensAnEditorWithAKeyAndPutsEverythingBackWithEsc() {
    Locator doubt = page.locator("ol.doubts > li").first();

    doubt.focus();
    page.keyboard().press("s");
    assertThat(doubt.locator("[name=words]")).isFocused();
    page.keyboard().press("Escape");

    assertThat(doubt.locator("form.cell-form")).hasCount(0);
    assertThat(doubt).isFocused();
  }

  @Test
  void mendsADoubtAfterARefusalAndGoesOnToTheNext() {
    Locator doubts = page.locator("ol.doubts > li");
    Locator doubt = page.locator("ol.doubts > li[id$='-deadline']").first();
    String next = doubt.locator("xpath=following-sibling::li[1]").getAttribute("id");
    int places = doubts.count();

    doubt.focus();
    page.keyboard().press("s");
    doubt.locator("[name=words]").fill("31/11/2018");
    page.keyboard().press("Enter");
    assertThat(doubt.locator(".refuse")).containsText("không có trong lịch");
    assertThat(doubt.locator("[name=words]")).hasValue("31/11/2018");
    doubt.locator("[name=words]").fill("30/11/2018");
    page.keyboard().press("Enter");

    assertThat(doubts).hasCount(places - 1);
    assertThat(page.locator("[id='" + next + "']")).isFocused();
  }

  @Test
  void givesBackWhatWasTypedInPlaceWhenTheSessionHadEnded() {
    Locator doubt = page.locator("ol.doubts > li[id$='-deadline']").first();

    doubt.locator("[data-edit]").click();
    doubt.locator("[name=words]").fill("Quý II/2018");
    page.context().clearCookies();
    page.keyboard().press("Enter");
    page.waitForURL("**/dang-nhap?ve=*");
    page.fill("[name=username]", "ha.snv");
    page.fill("[name=password]", "tinh-mau-son-la");
    page.press("[name=password]", "Enter");
    page.waitForURL("**/ra-soat");

    assertThat(doubt.locator("[name=words]")).hasValue("Quý II/2018");
    assertThat(doubt).containsText("vẫn còn dưới đây");
  }

  @Test
  void changesACellInPlaceAndShowsHowItIsUnderstoodFirst() {
    Locator row = page.locator("#n-1-1-1");

    row.locator("a[href$='/lead']").click();
    row.locator("[name=words]").clear();
    row.locator("[name=words]").pressSequentially("so tu phap; Sở Tài chính", LIKE_A_PERSON);
    assertThat(row.locator(".reading")).containsText("Sở Tư pháp");
    page.keyboard().press("Enter");

    assertThat(row).containsText("2 đơn vị");
    assertThat(row).isFocused();
    page.keyboard().press("j");
    assertThat(page.locator("#n-1-1-2")).isFocused();
  }

  @Test
  void saysBesideTheCellWhatIsWrongAndKeepsWhatWasTyped() {
    Locator row = page.locator("#n-1-1-1");

    row.locator("a[href$='/deadline']").click();
    row.locator("[name=words]").fill("Trước ngày 31/9/2018");
    page.keyboard().press("Enter");

    assertThat(row.locator(".refuse")).containsText("không có trong lịch");
    assertThat(row.locator("[name=words]")).hasValue("Trước ngày 31/9/2018");
  }
}
