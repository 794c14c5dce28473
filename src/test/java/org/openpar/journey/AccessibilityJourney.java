package org.openpar.journey;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Every page of every role, by day and by night, on a desk and on a phone.
class AccessibilityJourney extends InABrowser {

  private static final List<String> COORDINATOR =
      List.of(
          "/viec",
          "/danh-sach",
          "/tong-quan",
          "/tong-quan/nhiem-vu",
          "/tong-quan/ma-tran",
          "/ke-hoach",
          "/bao-cao",
          "/nhat-ky",
          "/don-vi",
          "/can-bo",
          "/phan-cong");
  private static final List<String> LEADER = List.of("/tong-quan", "/danh-sach", "/ke-hoach");
  private static final List<String> OFFICER = List.of("/viec", "/danh-sach", "/tong-quan");
  private static final List<String> ADMINISTRATOR = List.of("/nhat-ky", "/don-vi");

  @Test
  void everyPageCanBeReadByEveryone() {
    try (Visit stranger = desk().opens("/dang-nhap").takesAPicture("dang-nhap")) {
      stranger.isAccessible();
    }
    issueTheSignedPlan();
    look("ha.snv", COORDINATOR, desk(), night(), phone());
    look("mai.thanhpho", OFFICER, night(), phone());
    look("chutich", LEADER, phone());
    look("quantri", ADMINISTRATOR, desk());
  }

  private static void look(String username, List<String> pages, Visit... people) {
    for (Visit person : people) {
      try (person) {
        person.signsIn(username);
        pages.forEach(path -> person.opens(path).isAccessible());
      }
    }
  }
}
