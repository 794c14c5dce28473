package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.model.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Passkeys, kept by the authenticator of a real browser. The address is `localhost`: browsers bind
/// no passkey to a number.
class PasskeyJourney extends InABrowser {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Accounts accounts;
  @Autowired private AuditTrail trail;

  @AfterEach
  void leaveNothing() {
    jdbc.sql("delete from identity.passkey").update();
  }

  @Test
  void aPasskeyReplacesPasswordAndCode() {
    try (Visit officer = desk().opens(at("/dang-nhap"))) {
      CDPSession device = authenticator(officer, true);
      officer.provesThemselves("ha.snv", "tinh-mau-son-la").opens(at("/tai-khoan"));
      officer.follows("Lập khóa truy cập").isAccessible().takesAPicture("khoa-truy-cap");
      officer.presses("Lập khóa truy cập").sees("Đặt tên cho khóa");
      officer.writes("label", "Máy ở cơ quan").presses("Lập khóa truy cập");
      officer.sees("Đã lập khóa truy cập Máy ở cơ quan").isAccessible();
      assertThat(acts()).contains("PasskeyRegistered");

      officer.page().context().clearCookies();
      officer.opens(at("/dang-nhap?ve=/viec")).isAccessible();
      officer.follows("Đăng nhập bằng khóa truy cập").isAccessible();
      officer.presses("Dùng khóa truy cập");
      officer.page().waitForURL("**/viec");
      officer.sees("Trần Thị Hà");
      assertThat(factors()).contains("FACTOR_WEBAUTHN").doesNotContain("FACTOR_PASSWORD");

      growOld();
      officer.opens(at("/tai-khoan/khoa")).sees("Xác nhận lại").follows("Dùng khóa truy cập");
      officer.presses("Dùng khóa truy cập").sees("Tên khóa");

      officer.opens(at("/tai-khoan")).presses("Gỡ khóa Máy ở cơ quan").sees("Đã gỡ khóa");
      assertThat(acts()).contains("PasskeyRemoved");
      officer.page().context().clearCookies();
      officer.opens(at("/dang-nhap/khoa")).presses("Dùng khóa truy cập");
      officer.sees("không mở được tài khoản nào");
      device.detach();
    }
  }

  @Test
  void aKeyThatDoesNotKnowItsPersonOpensNothing() {
    try (Visit officer = desk().opens(at("/dang-nhap"))) {
      CDPSession device = authenticator(officer, true);
      officer.provesThemselves("ha.snv", "tinh-mau-son-la").opens(at("/tai-khoan/khoa"));
      officer.writes("label", "Điện thoại").presses("Lập khóa truy cập").sees("Đã lập khóa");
      JsonObject verified = new JsonObject();
      verified.addProperty("authenticatorId", id);
      verified.addProperty("isUserVerified", false);
      device.send("WebAuthn.setUserVerified", verified);
      officer.page().context().clearCookies();
      officer.opens(at("/dang-nhap/khoa")).presses("Dùng khóa truy cập");
      officer.sees("Trình duyệt chưa lấy được khóa");
      officer.opens(at("/viec"));
      assertThat(officer.page().url()).contains("/dang-nhap");
      device.detach();
    }
  }

  private String id = "";

  private CDPSession authenticator(Visit visit, boolean verified) {
    CDPSession device = visit.page().context().newCDPSession(visit.page());
    device.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", verified);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject asked = new JsonObject();
    asked.add("options", options);
    id =
        device.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId").getAsString();
    return device;
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }

  private String factors() {
    return jdbc.sql(
            """
            select attributes ->> 'factors' from identity.login_session
             where account_id = :id order by created_at desc, id desc limit 1
            """)
        .param("id", accounts.find("ha.snv").orElseThrow().id().value())
        .query(String.class)
        .single();
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

  private List<String> acts() {
    return trail.history(accounts.find("ha.snv").orElseThrow().id().value()).stream()
        .map(Trace::act)
        .toList();
  }
}
