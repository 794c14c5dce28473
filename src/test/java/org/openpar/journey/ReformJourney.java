package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// The plan of 2018 in August 2025, after the reforms of the province.
@ContextConfiguration(initializers = ReformJourney.InAugust2025.class)
class ReformJourney extends InABrowser {

  /// Moves the province's day.
  static class InAugust2025
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("openpar.today=2025-08-15").applyTo(context);
    }
  }

  @Test
  void workOf2018IsCarriedByTheHeirsOf2025() {
    issueTheSignedPlan();
    reportAsTheHeir();
    compareTheMaps();
    findTheOldCommune();
    mergeByHand();
  }

  private void reportAsTheHeir() {
    try (Visit officer = desk().signsIn("hung.skhdt")) {
      officer
          .opens("/viec")
          .sees("Sở Tài chính")
          .sees("nhận từ Sở Kế hoạch và Đầu tư (461/NQ-HĐND)")
          .takesAPicture("viec-duoc-ke-thua")
          .isAccessible();
      String work = officer.page().locator(".t").first().getAttribute("href");
      officer
          .opens(work)
          .sees("Đơn vị chịu trách nhiệm nay là")
          .isAccessible()
          .opens(work + "/tien-do")
          .writes("words", "Sở Tài chính tiếp tục thực hiện sau hợp nhất.")
          .presses("Lưu")
          .opens(work)
          .sees("Sở Tài chính tiếp tục thực hiện sau hợp nhất.");
    }
  }

  private void compareTheMaps() {
    try (Visit leader = desk().signsIn("ha.snv")) {
      leader.opens("/tong-quan?tat-ca=true&map=05/01/2018").sees("Sở Kế hoạch và Đầu tư");
      String before = sums(leader.page());
      leader
          .opens("/tong-quan?tat-ca=true&map=15/07/2025")
          .sees("UBND phường Tô Hiệu")
          .isAccessible();
      assertThat(leader.finds("Sở Kế hoạch và Đầu tư")).isFalse();
      assertThat(sums(leader.page())).isEqualTo(before).isNotEqualTo("0/0, 0");
    }
  }

  /// Done, given and overdue over all rows of the heat map.
  private static String sums(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              let done = 0, given = 0, late = 0;
              document.querySelectorAll('table.heat tbody tr').forEach(row => {
                const cells = row.querySelectorAll('td.r');
                const [a, b] = cells[0].innerText.trim().split('/').map(Number);
                done += a; given += b; late += Number(cells[1].innerText.trim());
              });
              return `${done}/${given}, ${late}`;
            }
            """);
  }

  private void findTheOldCommune() {
    try (Visit officer = desk().signsIn("lan.snv")) {
      officer
          .opens("/don-vi?words=Chi%E1%BB%81ng%20L%E1%BB%81")
          .sees("nay là")
          .isAccessible()
          .follows("UBND phường Tô Hiệu")
          .follows("Xem phả hệ")
          .sees("UBND phường Chiềng Lề")
          .takesAPicture("pha-he-don-vi")
          .isAccessible();
      officer.opens("/sap-xep").takesAPicture("sap-xep").isAccessible();
      officer.follows("1681/NQ-UBTVQH15").sees("Điều 1 khoản 61").isAccessible();
    }
    try (Visit officer = phone().signsIn("lan.snv")) {
      officer.opens("/don-vi?words=Chi%E1%BB%81ng%20L%E1%BB%81").isAccessible();
      officer.follows("UBND phường Tô Hiệu").follows("Xem phả hệ").isAccessible();
    }
  }

  private void mergeByHand() {
    try (Visit administrator = desk().signsIn("quantri")) {
      administrator.opens("/sap-xep").follows("Lập văn bản sắp xếp").presses("Thêm");
      administrator
          .writes("number", "99/NQ-HĐND")
          .writes("issuer", "HĐND tỉnh Sơn La")
          .writes("signedOn", "20/08/2025")
          .writes("effective", "01/09/2025");
      Page page = administrator.page();
      page.fill("[name='s0.from']", "Sở Tài chính\nSở Ngoại vụ");
      page.fill("[name='s0.h0.name']", "Sở Tài chính và Đối ngoại");
      page.selectOption("[name='s0.h0.kind']", "DEPARTMENT");
      page.fill("[name='s0.h0.parent']", "UBND tỉnh Sơn La");
      administrator.takesAPicture("lap-van-ban-sap-xep").isAccessible();
      page.click("main .btn-main");
      administrator
          .sees("Xem trước khi sắp xếp")
          .sees("Việc đang thực hiện")
          .sees("Đinh Văn Hùng")
          .takesAPicture("xem-truoc-sap-xep")
          .isAccessible()
          .presses("Sửa lại");
      assertThat(page.inputValue("[name='s0.from']")).isEqualTo("Sở Tài chính\nSở Ngoại vụ");
      page.click("main .btn-main");
      administrator.presses("Thực hiện").sees("Đã thực hiện văn bản");
      administrator
          .opens("/don-vi?ngay=02/09/2025&words=Ngo%E1%BA%A1i%20v%E1%BB%A5")
          .sees("nay là");
    }
  }
}
