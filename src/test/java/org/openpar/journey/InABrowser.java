package org.openpar.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.openpar.testing.Browser;
import org.openpar.testing.OpenParServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/// What every journey stands on: the running application and a browser.
@OpenParServer
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InABrowser {

  static final Path SIGNED_PLAN = Path.of("src/test/resources/samples/ke-hoach-cchc-2018.docx");

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Browser browser;

  @BeforeAll
  void openTheBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  void closeTheBrowser() {
    browser.close();
  }

  Visit desk() {
    return Visit.atADesk(browser, port);
  }

  Visit night() {
    return Visit.atNight(browser, port);
  }

  Visit phone() {
    return Visit.onAPhone(browser, port);
  }

  /// Sở Nội vụ reads in the signed plan, settles what was unsure and promulgates it.
  void issueTheSignedPlan() {
    try (Visit officer = desk().signsIn("ha.snv").opens("/ke-hoach")) {
      officer.attaches(SIGNED_PLAN).presses("Đọc kế hoạch").sees("65 nhiệm vụ");
      String review = officer.path();
      officer.opens(review + "/dung").presses("Đúng");
      officer
          .opens(review.replace("/ra-soat", "/ban-hanh"))
          .writes("signerName", "Tráng Thị Xuân")
          .ticks("accepted")
          .presses("Ban hành và giao việc");
    }
  }
}
