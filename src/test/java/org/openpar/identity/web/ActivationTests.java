package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.AccountId;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.Consoles;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.organization.People;
import org.openpar.organization.UnitId;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The way into an account that was just opened, or whose password is forgotten.
@OpenParTest
class ActivationTests {

  private static final String PHRASE = "ốc bươu leo dốc đá";

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate template;
  @Autowired private Clock clock;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private OneTimeLinks links;
  @Autowired private AuditTrail trail;

  private Client client;
  private AccountId account;
  private String username;

  @BeforeEach
  void anAccountWasOpened() {
    client = new Client(mvc);
    username = "quynh" + UUID.randomUUID().toString().substring(0, 8);
    UnitId unit = accounts.find("lan.snv").orElseThrow().actor().unit();
    account =
        accounts.open(
            people.employ("Lường Thị Quỳnh", "Chuyên viên", unit, null, LocalDate.of(2018, 1, 1)),
            username,
            username + "@sonla.gov.vn",
            UUID.randomUUID().toString(),
            List.of(new Grant(Role.UNIT_OFFICER, unit)));
  }

  @AfterEach
  void freeTheWays() {
    jdbc.sql("delete from identity.guess_path").update();
  }

  @Test
  void theOwnerChoosesAPasswordAndSignsIn() throws Exception {
    String link = links.activation(account);
    assertThat(client.open(link).getContentAsString()).contains("Lường Thị Quỳnh", username);
    assertThat(choose(link, PHRASE).getRedirectedUrl()).isEqualTo("/dang-nhap");
    assertThat(client.open("/viec").getRedirectedUrl())
        .as("a link signs nobody in")
        .startsWith("/dang-nhap");
    assertThat(client.signIn(username, PHRASE).getRedirectedUrl()).isEqualTo("/");
    assertThat(acts()).contains("OneTimeLinkMade", "AccountActivated");
  }

  @Test
  void aLinkOfAnAccountThatWasClosedSinceOpensNothing() throws Exception {
    String link = links.activation(account);
    jdbc.sql("update identity.account set enabled = false where id = ?")
        .param(account.value())
        .update();

    MockHttpServletResponse looked = client.open(link);
    assertThat(looked.getStatus()).isEqualTo(410);
    assertThat(looked.getContentAsString()).doesNotContain("Lường Thị Quỳnh", username);
    assertThat(choose(link, PHRASE).getStatus()).isEqualTo(410);
    assertThat(acts()).doesNotContain("AccountActivated");
  }

  @Test
  void aLinkUsedTwiceSaysSo() throws Exception {
    String link = links.activation(account);
    choose(link, PHRASE);
    for (MockHttpServletResponse again :
        List.of(choose(link, "kẽo kẹt võng đay trưa"), client.open(link))) {
      assertThat(again.getStatus()).isEqualTo(410);
      assertThat(again.getContentAsString()).contains("đã được dùng");
    }
    assertThat(client.signIn(username, PHRASE).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void aLinkGrowsOld() throws Exception {
    String link = links.activation(account);
    jdbc.sql("update identity.one_time_link set expires_at = expires_at - interval '72 hours'")
        .update();
    assertThat(choose(link, PHRASE).getContentAsString()).contains("đã hết hạn");
    assertThat(client.signIn(username, PHRASE).getRedirectedUrl()).endsWith("?refused");
  }

  @Test
  void aNewLinkMakesTheOldOneWorthless() throws Exception {
    String old = links.activation(account);
    links.activation(account);
    assertThat(client.open(old).getStatus()).isEqualTo(410);
  }

  @Test
  void guessingLinksIsHeld() throws Exception {
    for (int guess = 0; guess < 5; guess++) {
      assertThat(client.open("/kich-hoat/guess" + guess).getContentAsString()).contains("chép đủ");
    }
    assertThat(client.open("/kich-hoat/guess6").getContentAsString()).contains("tạm khóa");
  }

  /// Whoever has a whole network of addresses is one guesser, whether he opens links or sends them.
  @Test
  void guessingLinksIsHeldForAWholeNetwork() throws Exception {
    String link = links.activation(account);
    for (int host = 1; host <= 5; host++) {
      choose(client.from("2001:db8:9:9::" + host), "/kich-hoat/guess" + host, PHRASE);
    }
    assertThat(choose(client.from("2001:db8:9:9:a:b:c:d"), link, PHRASE).getContentAsString())
        .contains("tạm khóa");
    assertThat(choose(client.from("2001:db8:9:a::1"), link, PHRASE).getRedirectedUrl())
        .isEqualTo("/dang-nhap");
  }

  @Test
  void askingForAResetCountsAWholeNetworkOnce() throws Exception {
    for (int host = 1; host <= 3; host++) {
      client.from("2001:db8:7:7::" + host).send("/quen-mat-khau", "username", "nobody" + host);
    }
    assertThat(
            jdbc.sql(
                    """
                    select tries from identity.guess_path
                     where kind = 'RESET' and subject like '20010db8%'
                    """)
                .query(Integer.class)
                .list())
        .containsExactly(3);
  }

  @Test
  void refusesAWeakPasswordAndLeavesTheLinkAlive() throws Exception {
    String link = links.activation(account);
    assertThat(choose(link, "ngắn").getContentAsString()).contains("cần từ 12 ký tự");
    assertThat(choose(link, "Luong Thi Quynh 2018").getContentAsString()).contains("dễ đoán");
    assertThat(choose(link, "x".repeat(600)).getContentAsString()).contains("dài nhất 512");
    MockHttpServletResponse differ =
        client.send(link, "password", PHRASE, "again", "kẽo kẹt võng đay trưa");
    assertThat(differ.getStatus()).isEqualTo(422);
    assertThat(differ.getContentAsString()).contains("chưa giống nhau");
    String long200 = "chín con ốc bươu leo dốc ".repeat(8);
    assertThat(choose(link, long200).getRedirectedUrl()).isEqualTo("/dang-nhap");
    assertThat(client.signIn(username, long200.substring(0, 199)).getRedirectedUrl())
        .endsWith("?refused");
    assertThat(client.signIn(username, long200).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void theLinkAndThePasswordStandNowhere() throws Exception {
    String link = links.activation(account);
    choose(link, PHRASE);
    String token = link.substring(link.lastIndexOf('/') + 1);
    assertThat(
            jdbc.sql("select one_time_link::text from identity.one_time_link")
                .query(String.class)
                .list())
        .noneMatch(row -> row.contains(token));
    assertThat(trail.history(account.value()).toString()).doesNotContain(token, PHRASE);
  }

  @Test
  void changesThePasswordAndEndsTheOtherSessions() throws Exception {
    choose(links.activation(account), PHRASE);
    Client elsewhere = new Client(mvc);
    elsewhere.signIn(username, PHRASE);
    client.signIn(username, PHRASE);
    String path = "/tai-khoan/mat-khau";
    String other = "kẽo kẹt võng đay trưa";
    assertThat(client.send(path, "old", "sai", "password", other, "again", other).getStatus())
        .isEqualTo(422);
    assertThat(
            client
                .send(path, "old", PHRASE, "password", PHRASE, "again", PHRASE)
                .getContentAsString())
        .contains("trùng mật khẩu");
    String key = client.session().getValue();
    assertThat(
            client.send(path, "old", PHRASE, "password", other, "again", other).getRedirectedUrl())
        .isEqualTo("/tai-khoan");
    assertThat(client.session().getValue()).isNotEqualTo(key);
    assertThat(client.open("/viec").getStatus()).isEqualTo(200);
    assertThat(elsewhere.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(acts()).contains("PasswordChanged", "LoginSessionsEnded");
  }

  @Test
  void showsWhereOneIsSignedInAndEndsIt() throws Exception {
    choose(links.activation(account), PHRASE);
    client.signIn(username, PHRASE);
    Client elsewhere = new Client(mvc);
    elsewhere.signIn(username, PHRASE);
    var page = Jsoup.parse(client.open("/tai-khoan").getContentAsString());
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody").text())
        .contains("Chrome, Windows", "127.0.0.1", "đang ngồi đây");
    String end = page.select("tbody form").getFirst().attr("action");
    client.send(end, "_method", "delete");
    assertThat(elsewhere.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(client.open("/viec").getStatus()).isEqualTo(200);
    Client stranger = new Client(mvc);
    stranger.signIn("mai.thanhpho");
    String own =
        Jsoup.parse(client.open("/tai-khoan").getContentAsString())
            .select("tbody form")
            .attr("action");
    assertThat(own).as("one does not end the session one sits in").isEmpty();
    elsewhere.signIn(username, PHRASE);
    String foreign =
        Jsoup.parse(client.open("/tai-khoan").getContentAsString())
            .select("tbody form")
            .getFirst()
            .attr("action");
    assertThat(stranger.send(foreign, "_method", "delete").getStatus())
        .as("somebody else's session answers like a missing one")
        .isEqualTo(404);
    client.send("/tai-khoan/phien", "_method", "delete");
    assertThat(elsewhere.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
  }

  @Test
  void saysTheSameOfAForgottenPasswordWhoeverAsks() throws Exception {
    String known = client.send("/quen-mat-khau", "username", username).getContentAsString();
    for (String name : List.of("nobody-at-all", "quantri", "")) {
      MockHttpServletResponse answer = new Client(mvc).send("/quen-mat-khau", "username", name);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(withoutToken(answer.getContentAsString())).isEqualTo(withoutToken(known));
    }
  }

  @Test
  void refusesAWrongNameAndAWrongPasswordAlike() throws Exception {
    MockHttpServletResponse wrongPassword = new Client(mvc).signIn("ha.snv", "không phải mật khẩu");
    MockHttpServletResponse wrongName = new Client(mvc).signIn("nobody", "không phải mật khẩu");
    jdbc.sql("update identity.account set enabled = false where id = :id")
        .param("id", account.value())
        .update();
    MockHttpServletResponse closed = new Client(mvc).signIn(username, "không phải mật khẩu");
    for (MockHttpServletResponse other : List.of(wrongName, closed)) {
      assertThat(other.getStatus()).isEqualTo(wrongPassword.getStatus());
      assertThat(other.getRedirectedUrl()).isEqualTo(wrongPassword.getRedirectedUrl());
      assertThat(other.getHeaderNames()).isEqualTo(wrongPassword.getHeaderNames());
    }
  }

  @Test
  void aKnownDeviceGetsInWhileTheNameIsHeldForStrangeOnes() throws Exception {
    choose(links.activation(account), PHRASE);
    client.signIn(username, PHRASE);
    client.send("/dang-xuat");
    Client attacker = new Client(mvc);
    for (int guess = 0; guess < 6; guess++) {
      attacker.signIn(username, "đoán mò lần thứ " + guess);
    }
    assertThat(attacker.signIn(username, PHRASE).getRedirectedUrl()).endsWith("?held");
    assertThat(client.signIn(username, PHRASE).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void theFirstAdministratorIntroducesThemselvesOnce() throws Exception {
    String link = Consoles.print(template, clock);
    String name = "tuan" + UUID.randomUUID().toString().substring(0, 8);
    String[] whoever = {
      "name",
      "Vì Văn Tuấn",
      "title",
      "Chuyên viên",
      "username",
      name,
      "email",
      name + "@sonla.gov.vn",
      "password",
      PHRASE,
      "again",
      PHRASE
    };
    assertThat(client.send(link, "name", "", "password", "x").getStatus()).isEqualTo(422);
    MockHttpServletResponse made = client.send(link, whoever);
    assertThat(made.getRedirectedUrl()).as(made.getContentAsString()).isEqualTo("/dang-nhap");
    client.signIn(name, PHRASE);
    assertThat(client.open("/nhat-ky").getContentAsString())
        .as("who became administrator stands in the trail, and why")
        .contains("Người quản trị tự khai bằng liên kết trên máy chủ");
    assertThat(client.send(link, whoever).getStatus()).isEqualTo(410);
  }

  @Test
  void anAdministratorHandsTheWayInOverOnce() throws Exception {
    Client administrator = new Client(mvc);
    administrator.signIn("quantri");
    String path = "/quan-tri/tai-khoan/" + account.value();
    assertThat(administrator.open(path).getContentAsString()).contains(path + "/lien-ket");
    MockHttpServletResponse shown = administrator.send(path + "/lien-ket");
    String link = Jsoup.parse(shown.getContentAsString()).select(".secret").text();
    assertThat(link).startsWith("http://127.0.0.1:8080/kich-hoat/");
    assertThat(choose(link.substring(link.indexOf("/kich-hoat")), PHRASE).getRedirectedUrl())
        .isEqualTo("/dang-nhap");
    String own = "/quan-tri/tai-khoan/" + accounts.find("quantri").orElseThrow().id().value();
    assertThat(administrator.open(own).getContentAsString()).doesNotContain("/lien-ket");
    assertThat(administrator.send(own + "/lien-ket").getStatus()).isEqualTo(404);
    Client officer = new Client(mvc);
    officer.signIn("lan.snv");
    assertThat(officer.send(path + "/lien-ket").getStatus()).isEqualTo(403);
  }

  private MockHttpServletResponse choose(String link, String password) throws Exception {
    return choose(client, link, password);
  }

  private static MockHttpServletResponse choose(Client client, String link, String password)
      throws Exception {
    return client.send(link, "password", password, "again", password);
  }

  private List<String> acts() {
    return trail.history(account.value()).stream().map(Trace::act).toList();
  }

  private static String withoutToken(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
