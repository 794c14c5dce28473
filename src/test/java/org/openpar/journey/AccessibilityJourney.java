package org.openpar.journey;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The pages of every role on a desk; by night and on a phone those that bring every component, for
/// a whole matrix takes the checker half a minute and has the same colours as an overview.
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
  private static final List<String> BY_NIGHT =
      List.of("/viec", "/tong-quan", "/ke-hoach", "/nhat-ky", "/can-bo");
  private static final List<String> ON_A_PHONE =
      List.of("/viec", "/danh-sach", "/tong-quan", "/ke-hoach", "/bao-cao", "/don-vi");
  private static final List<String> LEADER = List.of("/tong-quan", "/danh-sach", "/ke-hoach");
  private static final List<String> OFFICER = List.of("/viec", "/danh-sach", "/tong-quan");
  private static final List<String> ADMINISTRATOR = List.of("/nhat-ky", "/don-vi");

  @Test
  void everyPageCanBeReadByEveryone() {
    try (Visit stranger = desk().opens("/dang-nhap").takesAPicture("dang-nhap")) {
      stranger.isAccessible();
    }
    issueTheSignedPlan();
    look("ha.snv", COORDINATOR, desk());
    look("ha.snv", BY_NIGHT, night());
    look("ha.snv", ON_A_PHONE, phone());
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
