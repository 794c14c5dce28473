package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/// Signing in through the identity provider of the province.
class OutsideSignInTests extends OutsidePlacesTest {

  private static final String PATH = "/dang-nhap/mot-lan";

  @Test
  void offersTheProviderByItsName() throws Exception {
    assertThat(client.open("/dang-nhap?ve=/viec").getContentAsString())
        .contains("Đăng nhập qua Cổng Sơn La", "/dang-nhap/mot-lan?ve=%2Fviec");
  }

  @Test
  void aVerifiedAddressOpensTheAccountAndIsRememberedBySubject() throws Exception {
    MockHttpServletResponse in = comes("/viec", ha("s-1"));
    assertThat(in.getRedirectedUrl()).isEqualTo("/viec");
    assertThat(client.open("/viec").getContentAsString()).contains("Trần Thị Hà");
    assertThat(acts("ha.snv")).contains("OutsideIdentityLinked", "SignedIn");
    client = new Client(mvc);
    assertThat(comes("/", Map.of("sub", "s-1")).getRedirectedUrl())
        .as("from then on the subject is enough")
        .isEqualTo("/");
    assertThat(client.open("/viec").getStatus()).isEqualTo(200);
  }

  @Test
  void anotherSubjectWithTheSameAddressIsSomebodyElse() throws Exception {
    comes("/", ha("s-1"));
    client = new Client(mvc);
    assertThat(comes("/", ha("s-2")).getStatus()).isEqualTo(403);
    assertThat(client.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
  }

  @Test
  void anAddressNobodyVerifiedOpensNothing() throws Exception {
    MockHttpServletResponse out =
        comes("/", Map.of("sub", "s-3", "email", "ha.snv@sonla.gov.vn", "email_verified", false));
    assertThat(out.getStatus()).isEqualTo(403);
    assertThat(out.getContentAsString()).contains("chưa có tài khoản nào");
    assertThat(client.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
  }

  @Test
  void makesNoAccountForAStranger() throws Exception {
    int before = count();
    MockHttpServletResponse out =
        comes("/", Map.of("sub", "s-4", "email", "la@sonla.gov.vn", "email_verified", true));
    assertThat(out.getContentAsString()).contains("chưa có tài khoản nào");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aClosedAccountStaysClosed() throws Exception {
    comes("/", ha("s-1"));
    jdbc.sql("update identity.account set enabled = false where username = 'ha.snv'").update();
    try {
      client = new Client(mvc);
      MockHttpServletResponse out = comes("/", ha("s-1"));
      assertThat(out.getStatus()).isEqualTo(403);
      assertThat(out.getContentAsString()).contains("đã đóng");
    } finally {
      jdbc.sql("update identity.account set enabled = true where username = 'ha.snv'").update();
    }
  }

  @Test
  void anAnswerToNobodysQuestionIsRefused() throws Exception {
    assertThat(client.open(PATH + "/xong?code=c&state=x").getStatus()).isEqualTo(403);
    String asked = client.open(PATH).getRedirectedUrl();
    String answer = PROVIDER.lets(asked, ha("s-1"));
    Client thief = new Client(mvc);
    assertThat(thief.open(answer).getStatus())
        .as("the answer belongs to the browser that asked")
        .isEqualTo(403);
    assertThat(client.open(answer).getRedirectedUrl()).isEqualTo("/");
    assertThat(client.open(answer).getStatus()).as("and holds once").isEqualTo(403);
  }

  @Test
  void aForeignSignatureProvesNothing() throws Exception {
    PROVIDER.signsWithAForeignKey(true);
    try {
      assertThat(comes("/", ha("s-1")).getContentAsString()).contains("không xác thực được");
    } finally {
      PROVIDER.signsWithAForeignKey(false);
    }
    assertThat(client.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
  }

  @Test
  void theSessionGetsAnotherKey() throws Exception {
    String asked = client.open(PATH).getRedirectedUrl();
    String before = client.session().getValue();
    client.open(PROVIDER.lets(asked, ha("s-1")));
    assertThat(client.session().getValue()).isNotEqualTo(before);
  }

  @Test
  void twoFactorsThereCountHereWhenTheProvinceSaysSo() throws Exception {
    comes(
        "/",
        Map.of(
            "sub",
            "s-1",
            "email",
            "ha.snv@sonla.gov.vn",
            "email_verified",
            true,
            "amr",
            List.of("pwd", "mfa")));
    assertThat(factors()).contains("FACTOR_AUTHORIZATION_CODE", "FACTOR_OUTSIDE");
    client = new Client(mvc);
    jdbc.sql("delete from identity.login_session").update();
    comes("/", ha("s-1"));
    assertThat(factors()).contains("FACTOR_AUTHORIZATION_CODE").doesNotContain("FACTOR_OUTSIDE");
  }

  @Test
  void provesThePersonAnewBeforeAGraveAct() throws Exception {
    comes("/", ha("s-1"));
    growOld();
    assertThat(client.open("/tai-khoan/khoa").getRedirectedUrl()).startsWith("/xac-nhan-lai");
    assertThat(client.open("/xac-nhan-lai?ve=/tai-khoan/khoa").getContentAsString())
        .contains("Xác nhận qua Cổng Sơn La");
    String asked = client.open(PATH + "?ve=/tai-khoan/khoa").getRedirectedUrl();
    assertThat(asked).contains("max_age=0", "prompt=login");
    assertThat(client.open(PROVIDER.lets(asked, ha("s-1"))).getStatus())
        .as("without the moment of the proof it is none")
        .isEqualTo(403);
    asked = client.open(PATH + "?ve=/tai-khoan/khoa").getRedirectedUrl();
    assertThat(
            client
                .open(
                    PROVIDER.lets(
                        asked, Map.of("sub", "s-1", "auth_time", Instant.now().getEpochSecond())))
                .getRedirectedUrl())
        .isEqualTo("/tai-khoan/khoa");
    assertThat(client.open("/tai-khoan/khoa").getStatus()).isEqualTo(200);
  }

  @Test
  void anAdministratorLinksByHandAndCutsAgain() throws Exception {
    client.signIn("quantri");
    String page = "/quan-tri/tai-khoan/" + account("long.stttt").value() + "/dinh-danh";
    assertThat(client.open(page).getContentAsString()).contains("Cổng Sơn La", "LDAP");
    assertThat(client.send(page, "place", PROVIDER.issuer(), "name", " ").getStatus())
        .isEqualTo(422);
    assertThat(client.send(page, "place", PROVIDER.issuer(), "name", "s-9").getRedirectedUrl())
        .isEqualTo(page);
    String other = "/quan-tri/tai-khoan/" + account("lan.snv").value() + "/dinh-danh";
    assertThat(client.send(other, "place", PROVIDER.issuer(), "name", "s-9").getContentAsString())
        .contains("đã liên kết với một tài khoản khác");
    Client owner = client;
    client = new Client(mvc);
    assertThat(comes("/viec", Map.of("sub", "s-9")).getRedirectedUrl()).isEqualTo("/viec");
    owner.send(page, "_method", "delete", "place", PROVIDER.issuer());
    client = new Client(mvc);
    assertThat(comes("/viec", Map.of("sub", "s-9")).getStatus()).isEqualTo(403);
    assertThat(acts("long.stttt")).contains("OutsideIdentityLinked", "OutsideIdentityUnlinked");
  }

  private MockHttpServletResponse comes(String back, Map<String, Object> claims) throws Exception {
    String asked = client.open(PATH + "?ve=" + back).getRedirectedUrl();
    assertThat(asked).startsWith(PROVIDER.issuer() + "/authorize");
    return client.open(PROVIDER.lets(asked, claims));
  }

  private static Map<String, Object> ha(String subject) {
    return Map.of("sub", subject, "email", "HA.SNV@sonla.gov.vn", "email_verified", true);
  }

  private int count() {
    return jdbc.sql("select count(*) from identity.account").query(Integer.class).single();
  }

  private String factors() {
    return jdbc.sql(
            "select attributes ->> 'factors' from identity.login_session where account_id = :id")
        .param("id", account("ha.snv").value())
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
}
