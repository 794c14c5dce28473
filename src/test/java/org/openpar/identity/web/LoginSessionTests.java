package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Login sessions, with the real cookie and the real rows.
@OpenParTest
class LoginSessionTests {

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment environment;

  @Test
  void remembersWhoSignedIn() throws Exception {
    Cookie cookie = signIn("ha.snv");
    assertThat(open("/viec", cookie).getContentAsString()).contains("Trần Thị Hà");
    assertThat(everything()).contains("FACTOR_PASSWORD");
    assertThat(everything()).as("the key itself is kept nowhere").doesNotContain(cookie.getValue());
  }

  @Test
  void theCookieIsClosedToScriptsAndOtherSites() throws Exception {
    String header = cookies(signingIn("ha.snv", false));
    assertThat(header).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    String secure = cookies(signingIn("ha.snv", true));
    assertThat(secure).contains("__Host-OPENPAR=").contains("Secure", "HttpOnly");
  }

  @Test
  void aStolenCookieIsDeadAfterSigningOut() throws Exception {
    Cookie cookie = signIn("lan.snv");
    MockHttpServletResponse out =
        mvc.perform(post("/dang-xuat").cookie(cookie).with(csrf()).secure(false))
            .andReturn()
            .getResponse();
    assertThat(out.getRedirectedUrl()).isEqualTo("/dang-nhap?signedOut");
    assertThat(open("/viec", cookie).getRedirectedUrl()).startsWith("/dang-nhap");
  }

  @Test
  void signingOutOverHttpsAsksTheBrowserToForget() throws Exception {
    Cookie cookie = signingIn("lan.snv", true).getCookie("__Host-OPENPAR");
    MockHttpServletResponse out =
        mvc.perform(post("/dang-xuat").secure(true).cookie(cookie).with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(out.getHeader("Clear-Site-Data")).contains("\"storage\"");
  }

  @Test
  void everySignInHasAKeyOfItsOwn() throws Exception {
    Cookie first = signIn("son.snv");
    Cookie second =
        mvc.perform(credentials("son.snv", "tinh-mau-son-la").cookie(first))
            .andReturn()
            .getResponse()
            .getCookie("OPENPAR");
    assertThat(second.getValue()).isNotEqualTo(first.getValue());
    assertThat(open("/viec", first).getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(open("/viec", second).getStatus()).isEqualTo(200);
  }

  @Test
  void endsAfterAQuarterOfAnHourWithoutUse() throws Exception {
    Cookie cookie = signIn("ha.snv");
    age("last_seen_at", "14 minutes");
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(200);
    age("last_seen_at", "15 minutes");
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(302);
  }

  @Test
  void endsEarlierForAnAdministrator() throws Exception {
    Cookie cookie = signIn("quantri");
    age("last_seen_at", "4 minutes");
    assertThat(open("/nhat-ky", cookie).getStatus()).isEqualTo(200);
    age("last_seen_at", "5 minutes");
    assertThat(open("/nhat-ky", cookie).getStatus()).isEqualTo(302);
  }

  @Test
  void endsAfterTwelveHoursHoweverBusy() throws Exception {
    Cookie cookie = signIn("ha.snv");
    age("created_at", "11 hours 59 minutes");
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(200);
    age("created_at", "1 minute");
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(302);
  }

  @Test
  void readingWritesNothingForAMinute() throws Exception {
    Cookie cookie = signIn("ha.snv");
    // The token of a MockMvc form lies in the session, ours in a cookie.
    open("/viec", cookie);
    List<Map<String, Object>> before = rows();
    open("/viec", cookie);
    assertThat(rows()).isEqualTo(before);
    age("last_seen_at", "61 seconds");
    before = rows();
    open("/viec", cookie);
    assertThat(rows()).isNotEqualTo(before);
  }

  @Test
  void aClosedAccountIsOutAtTheNextRequest() throws Exception {
    Cookie cookie = signIn("dung.stttt");
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(200);
    jdbc.sql("update identity.account set enabled = false where username = 'dung.stttt'").update();
    assertThat(open("/viec", cookie).getRedirectedUrl()).startsWith("/dang-nhap");
    jdbc.sql("update identity.account set enabled = true where username = 'dung.stttt'").update();
  }

  @Test
  void aTakenRoleActsAtTheNextRequest() throws Exception {
    Cookie cookie = signIn("hoa.vpub");
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(200);
    String whose =
        " where account_id = (select id from identity.account where username = 'hoa.vpub')";
    JdbcClient owner = TestDatabase.owner(environment);
    owner.sql("update identity.role_grant set valid_to = '2018-10-14'" + whose).update();
    assertThat(open("/viec", cookie).getStatus()).isEqualTo(403);
    owner.sql("update identity.role_grant set valid_to = null" + whose).update();
  }

  @Test
  void aFormSentTooLateLeadsBackToItsPage() throws Exception {
    MockHttpServletResponse late =
        mvc.perform(
                post("/ke-hoach")
                    .header("Referer", "http://localhost/ke-hoach?nam=2018")
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(late.getRedirectedUrl()).isEqualTo("/dang-nhap?ve=%2Fke-hoach%3Fnam%3D2018");
    MockHttpServletResponse in =
        mvc.perform(credentials("ha.snv", "tinh-mau-son-la").param("ve", "/ke-hoach?nam=2018"))
            .andReturn()
            .getResponse();
    assertThat(in.getRedirectedUrl()).isEqualTo("/ke-hoach?nam=2018");
  }

  @Test
  void neverLeadsToAnotherSite() throws Exception {
    for (String trap : List.of("//evil.vn", "/\\evil.vn", "https://evil.vn", "\\evil")) {
      MockHttpServletResponse in =
          mvc.perform(credentials("ha.snv", "tinh-mau-son-la").param("ve", trap))
              .andReturn()
              .getResponse();
      assertThat(in.getRedirectedUrl()).as(trap).isEqualTo("/");
    }
  }

  @Test
  void aPieceOfAPageLeadsTheWholeBrowserToTheSignIn() throws Exception {
    MockHttpServletResponse late =
        mvc.perform(
                get("/viec")
                    .header("HX-Request", "true")
                    .header("HX-Current-URL", "http://localhost/danh-sach"))
            .andReturn()
            .getResponse();
    assertThat(late.getStatus()).isEqualTo(204);
    assertThat(late.getHeader("HX-Redirect")).isEqualTo("/dang-nhap?ve=%2Fdanh-sach");
  }

  private static String cookies(MockHttpServletResponse response) {
    return response.getHeaders(HttpHeaders.SET_COOKIE).stream()
        .filter(cookie -> cookie.contains("OPENPAR="))
        .collect(Collectors.joining());
  }

  private Cookie signIn(String username) throws Exception {
    return signingIn(username, false).getCookie("OPENPAR");
  }

  private MockHttpServletResponse signingIn(String username, boolean secure) throws Exception {
    return mvc.perform(credentials(username, "tinh-mau-son-la").secure(secure))
        .andReturn()
        .getResponse();
  }

  private static MockHttpServletRequestBuilder credentials(String username, String password) {
    return post("/dang-nhap").param("username", username).param("password", password).with(csrf());
  }

  private MockHttpServletResponse open(String path, Cookie cookie) throws Exception {
    return mvc.perform(get(path).cookie(cookie)).andReturn().getResponse();
  }

  private void age(String column, String by) {
    jdbc.sql(
            "update identity.login_session set %s = %s - interval '%s'"
                .formatted(column, column, by))
        .update();
  }

  private List<Map<String, Object>> rows() {
    return jdbc.sql("select id, last_seen_at, xmin::text from identity.login_session order by id")
        .query()
        .listOfRows();
  }

  private String everything() {
    return jdbc.sql("select * from identity.login_session").query().listOfRows().toString();
  }
}
