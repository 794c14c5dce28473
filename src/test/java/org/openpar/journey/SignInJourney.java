package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.identity.model.Telephone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Coming in, and staying what one was while the login session ends.
class SignInJourney extends InABrowser {

  private static final String PHRASE = "kẽo kẹt võng đay trưa";

  @Autowired private JdbcClient jdbc;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private ApplicationContext application;

  @Test
  void whatWasTypedOutlivesTheLoginSession() {
    try (Visit officer = desk().signsIn("ha.snv").opens(form())) {
      officer.writes("phone", "0212 3800 999");
      endEverySession();
      officer.presses("Lưu").sees("Quên mật khẩu?");
      assertThat(officer.path()).startsWith("/dang-nhap?ve=");
      officer.provesThemselves("ha.snv", "tinh-mau-son-la").sees("vẫn còn dưới đây");
      assertThat(officer.path()).isEqualTo(form());
      assertThat(officer.page().inputValue("#phone")).isEqualTo("0212 3800 999");
      officer.isAccessible().takesAPicture("dang-nhap-lai").presses("Lưu").sees("0212 3800 999");
      officer.opens(form());
      assertThat(officer.finds("vẫn còn dưới đây")).as("given back once").isFalse();
    }
  }

  @Test
  void whatWasTypedOutlivesARefusedRequest() {
    try (Visit officer = desk().signsIn("ha.snv").opens(form())) {
      officer.writes("phone", "0212 3800 888");
      officer.page().evaluate("document.querySelector('main [name=_csrf]').value = 'another'");
      officer.presses("Lưu").follows("Trở lại biểu mẫu").sees("Biểu mẫu chưa gửi được");
      assertThat(officer.page().inputValue("#phone")).isEqualTo("0212 3800 888");
    }
  }

  @Test
  void aMistypedPasswordLeavesTheName() {
    try (Visit officer = desk().opens("/dang-nhap")) {
      officer.writes("username", "ha.snv").writes("password", "nham");
      officer.page().click("button.btn-main");
      officer.sees("chưa đúng");
      assertThat(officer.page().inputValue("#username")).isEqualTo("ha.snv");
      assertThat(officer.page().inputValue("#password")).isEmpty();
    }
  }

  @Test
  void nobodyElseFindsWhatWasTyped() {
    try (Visit computer = desk().signsIn("ha.snv").opens(form())) {
      computer.writes("phone", "0212 3800 777");
      endEverySession();
      computer.presses("Lưu").provesThemselves("quantri", "tinh-mau-son-la").opens(form());
      assertThat(computer.finds("vẫn còn dưới đây")).isFalse();
      assertThat(computer.page().content()).doesNotContain("0212 3800 777");
    }
  }

  @Test
  void aStrangerCostsNoRow() {
    int before = sessions();
    try (Visit stranger = desk().opens("/viec").sees("Quên mật khẩu?")) {
      stranger.opens("/quen-mat-khau");
      assertThat(sessions()).isEqualTo(before);
    }
  }

  @Test
  void anAccountIsActivatedAndProvedWithTwoFactors() {
    AccountId account = accounts.find("dung.stttt").orElseThrow().id();
    Telephone telephone = new Telephone(application);
    String code;
    try (Visit owner = phone().opens(links.activation(account))) {
      owner.sees("Quàng Thị Dung").isAccessible().takesAPicture("dat-mat-khau");
      owner.writes("password", PHRASE).writes("again", PHRASE).presses("Đặt mật khẩu");
      owner.sees("Đã đặt mật khẩu").isAccessible();
      owner.provesThemselves("dung.stttt", PHRASE).opens("/tai-khoan").isAccessible();
      owner.follows("Thêm ứng dụng xác thực").sees("quét hình này").isAccessible();
      owner.takesAPicture("ung-dung-xac-thuc").writes("code", telephone.firstCodeOf(account));
      owner.presses("Xong").sees("Lưu mã dự phòng").isAccessible();
      code = owner.page().locator(".codes li").first().innerText();
      assertThat(new String(owner.downloads("Tải về"), StandardCharsets.UTF_8)).contains(code);
      owner.follows("Tôi đã lưu").sees("Còn 10 mã dự phòng");
    }
    try (Visit owner = desk().opens("/dang-nhap").provesThemselves("dung.stttt", PHRASE)) {
      owner.sees("Nhập mã xác thực").isAccessible().takesAPicture("ma-xac-thuc");
      owner.writes("code", code).presses("Tiếp tục").sees("còn lại 9 mã");
      owner.isAccessible().takesAPicture("tai-khoan");
      growOld();
      owner.presses("Lập mã dự phòng mới").sees("Xác nhận lại").isAccessible();
      owner.writes("proof", telephone.codeOf(account)).presses("Xác nhận và tiếp tục");
      owner.sees("Nơi đang đăng nhập").presses("Lập mã dự phòng mới").sees("Lưu mã dự phòng");
      owner.opens("/tai-khoan/mat-khau").isAccessible();
    }
    try (Visit night = night()) {
      for (String path : List.of("/dang-nhap", "/quen-mat-khau", "/kich-hoat/abc")) {
        night.opens(path).isAccessible();
      }
    }
  }

  /// A form with words in it that every coordinator may open.
  private String form() {
    var person = accounts.find("lan.snv").orElseThrow().actor().person();
    return "/can-bo/" + person.value() + "/sua";
  }

  private void endEverySession() {
    jdbc.sql("delete from identity.login_session").update();
  }

  private void growOld() {
    jdbc.sql(
            """
            update identity.login_session
               set attributes = jsonb_set(attributes, '{factors}', to_jsonb(
                     regexp_replace(attributes ->> 'factors', '@\\d+', '@0', 'g')))
             where jsonb_exists(attributes, 'factors')
            """)
        .update();
  }

  private int sessions() {
    return jdbc.sql("select count(*) from identity.login_session").query(Integer.class).single();
  }
}
