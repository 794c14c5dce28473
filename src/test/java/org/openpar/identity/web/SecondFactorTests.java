package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Outcome;
import org.openpar.audit.Trace;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.Telephone;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Signing in with two factors.
@OpenParTest
class SecondFactorTests {

  private static final String USERNAME = "long.stttt";

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private Accounts accounts;
  @Autowired private AuditTrail trail;
  @Autowired private ApplicationContext application;

  private AccountId account;
  private Client client;
  private long before;

  @BeforeEach
  void comeIn() {
    client = new Client(mvc);
    account = accounts.find(USERNAME).orElseThrow().id();
    before = acts().stream().filter("ProofRefused"::equals).count();
  }

  @AfterEach
  void leaveNothing() {
    for (String table :
        List.of(
            "recovery_code",
            "authenticator",
            "offered_authenticator",
            "login_session",
            "known_device")) {
      jdbc.sql("delete from identity." + table).update();
    }
    jdbc.sql("delete from identity.guess_path").update();
  }

  @Test
  void setsAnAuthenticatorUpAndAsksForItFromThenOn() throws Exception {
    List<String> codes = enrol();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.length() == 14);
    Client again = new Client(mvc);
    assertThat(again.signIn(USERNAME).getRedirectedUrl()).isEqualTo("/dang-nhap/ma");
    assertThat(again.open("/viec").getRedirectedUrl())
        .as("with the password alone nothing is open")
        .isEqualTo("/dang-nhap/ma");
    assertThat(again.open("/dang-nhap/thiet-lap").getRedirectedUrl())
        .as("nor may a stranger set up another authenticator")
        .isEqualTo("/tai-khoan");
    assertThat(again.send("/dang-nhap/ma", "code", nextCode()).getRedirectedUrl()).isEqualTo("/");
    assertThat(again.open("/viec").getStatus()).isEqualTo(200);
    assertThat(acts()).contains("SecondFactorEnrolled", "SignedIn");
  }

  @Test
  void goesWhereOneWantedToGo() throws Exception {
    enrol();
    Client again = new Client(mvc);
    again.send("/dang-nhap", "username", USERNAME, "password", Client.PASSWORD, "ve", "/tong-quan");
    assertThat(again.send("/dang-nhap/ma", "code", nextCode()).getRedirectedUrl())
        .isEqualTo("/tong-quan");
  }

  @Test
  void aCodeOpensOnce() throws Exception {
    enrol();
    String code = nextCode();
    Client again = new Client(mvc);
    again.signIn(USERNAME);
    again.send("/dang-nhap/ma", "code", code);
    Client overTheShoulder = new Client(mvc);
    overTheShoulder.signIn(USERNAME);
    MockHttpServletResponse refused = overTheShoulder.send("/dang-nhap/ma", "code", code);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("đã dùng rồi");
  }

  @Test
  void theSessionGetsAnotherKeyWithTheCode() throws Exception {
    enrol();
    Client again = new Client(mvc);
    again.signIn(USERNAME);
    String before = again.session().getValue();
    again.send("/dang-nhap/ma", "code", nextCode());
    assertThat(again.session().getValue()).isNotEqualTo(before);
  }

  @Test
  void aRecoveryCodeStandsInForTheTelephoneOnce() throws Exception {
    String code = enrol().getFirst();
    Client again = new Client(mvc);
    again.signIn(USERNAME);
    assertThat(
            again.send("/dang-nhap/ma", "code", " " + code.toLowerCase() + " ").getRedirectedUrl())
        .isEqualTo("/tai-khoan");
    assertThat(again.open("/tai-khoan").getContentAsString()).contains("còn lại 9 mã");
    assertThat(acts()).contains("RecoveryCodeUsed");
    Client thief = new Client(mvc);
    thief.signIn(USERNAME);
    assertThat(thief.send("/dang-nhap/ma", "code", code).getStatus()).isEqualTo(422);
  }

  @Test
  void keepsNeitherSecretNorCodesInReadableForm() throws Exception {
    List<String> codes = enrol();
    String everything =
        jdbc.sql("select encode(secret, 'escape') from identity.authenticator")
                .query(String.class)
                .single()
            + jdbc.sql("select encode(code_hash, 'escape') from identity.recovery_code")
                .query(String.class)
                .list()
            + trail.history(account.value());
    assertThat(codes)
        .noneMatch(code -> everything.contains(code) || everything.contains(code.replace("-", "")));
  }

  @Test
  void holdsTheCodeAfterFiveWrongOnes() throws Exception {
    enrol();
    Client guesser = new Client(mvc);
    guesser.signIn(USERNAME);
    for (int guess = 0; guess < 5; guess++) {
      assertThat(guesser.send("/dang-nhap/ma", "code", "00000" + guess).getStatus()).isEqualTo(422);
    }
    assertThat(guesser.send("/dang-nhap/ma", "code", nextCode()).getContentAsString())
        .contains("tạm khóa");
    assertThat(acts()).contains("SignInPathHeld");
  }

  /// Each wrong proof of a known account, but not what is tried while the way is held.
  @Test
  void theTrailKnowsOfWrongProofs() throws Exception {
    client.send("/dang-nhap/ma", "code", "000000");
    assertThat(refused()).as("nobody is known yet").isZero();
    enrol();
    Client guesser = new Client(mvc);
    guesser.signIn(USERNAME);
    for (int guess = 0; guess < 30; guess++) {
      guesser.send("/dang-nhap/ma", "code", String.format("%06d", guess));
    }
    assertThat(refused()).as("codes").isEqualTo(5);
    client.send("/xac-nhan-lai", "ve", "/tai-khoan", "proof", "000000");
    client.send("/tai-khoan/mat-khau", "old", "sai", "password", "x", "again", "x");
    assertThat(refused()).as("before grave acts").isEqualTo(7);
    client.send("/dang-nhap/khoa", "credential", "{}");
    assertThat(refused()).as("a passkey that is none").isEqualTo(8);
    assertThat(trail.history(account.value()).getLast().outcome()).isEqualTo(Outcome.FAILED);
  }

  private long refused() {
    return acts().stream().filter("ProofRefused"::equals).count() - before;
  }

  @Test
  void aWrongFirstCodeSetsNothingUp() throws Exception {
    client.signIn(USERNAME);
    Document form = Jsoup.parse(client.open("/dang-nhap/thiet-lap").getContentAsString());
    assertThat(form.select("svg.qr path")).hasSize(2);
    assertThat(client.send("/dang-nhap/thiet-lap", "code", "abc").getStatus()).isEqualTo(422);
    assertThat(accounts.find(USERNAME).orElseThrow().secondFactor()).isFalse();
  }

  @Test
  void onlyWhoeverProvedWhoTheyAreLatelySetsOneUp() throws Exception {
    client.signIn(USERNAME);
    growOld();
    assertThat(client.open("/dang-nhap/thiet-lap").getRedirectedUrl())
        .isEqualTo("/xac-nhan-lai?ve=%2Fdang-nhap%2Fthiet-lap");
  }

  @Test
  void aGraveActAsksForAFreshProofAndLeadsBack() throws Exception {
    enrol();
    growOld();
    MockHttpServletResponse asked = client.send("/tai-khoan/ma-du-phong", "x", "y");
    assertThat(asked.getRedirectedUrl()).startsWith("/xac-nhan-lai");
    assertThat(client.send("/xac-nhan-lai", "ve", "/tai-khoan", "proof", "000000").getStatus())
        .isEqualTo(422);
    assertThat(
            client.send("/xac-nhan-lai", "ve", "/tai-khoan", "proof", Client.PASSWORD).getStatus())
        .as("with an authenticator the password alone is not enough")
        .isEqualTo(422);
    assertThat(
            client
                .send("/xac-nhan-lai", "ve", "/tai-khoan", "proof", nextCode())
                .getRedirectedUrl())
        .isEqualTo("/tai-khoan");
    MockHttpServletResponse done = client.send("/tai-khoan/ma-du-phong");
    assertThat(done.getStatus()).isEqualTo(200);
    assertThat(Jsoup.parse(done.getContentAsString()).select(".codes li")).hasSize(10);
  }

  @Test
  void whoeverHasNoAuthenticatorConfirmsWithThePassword() throws Exception {
    client.signIn(USERNAME);
    growOld();
    assertThat(client.open("/dang-nhap/thiet-lap").getRedirectedUrl()).startsWith("/xac-nhan-lai");
    client.send("/xac-nhan-lai", "ve", "/dang-nhap/thiet-lap", "proof", Client.PASSWORD);
    assertThat(client.open("/dang-nhap/thiet-lap").getStatus()).isEqualTo(200);
  }

  @Test
  void removesTheAuthenticatorWithItsCodes() throws Exception {
    enrol();
    assertThat(client.send("/tai-khoan/ma-xac-thuc", "_method", "delete").getRedirectedUrl())
        .isEqualTo("/tai-khoan");
    assertThat(accounts.find(USERNAME).orElseThrow().secondFactor()).isFalse();
    assertThat(acts()).contains("SecondFactorRemoved");
  }

  @Test
  void theOldTelephoneWorksUntilTheNewOneHasShownThatItDoes() throws Exception {
    String oldRecovery = enrol().getFirst();
    assertThat(client.open("/tai-khoan").getContentAsString()).contains("/dang-nhap/thiet-lap");
    assertThat(client.open("/dang-nhap/thiet-lap").getContentAsString())
        .contains("điện thoại cũ vẫn dùng được");
    assertThat(client.send("/dang-nhap/thiet-lap", "code", "abc").getStatus()).isEqualTo(422);
    assertThat(provedBy(nextCode())).as("with the old one").isEqualTo("/");

    String tooOld = nextCode();
    MockHttpServletResponse codes = client.send("/dang-nhap/thiet-lap", "code", firstCode());
    assertThat(Jsoup.parse(codes.getContentAsString()).select(".codes li")).hasSize(10);
    for (String former : List.of(tooOld, oldRecovery)) {
      assertThat(provedBy(former)).as("with what was replaced").isNull();
    }
    assertThat(provedBy(nextCode())).as("with the new one").isEqualTo("/");
    assertThat(acts()).contains("SecondFactorReplaced");
  }

  private @Nullable String provedBy(String code) throws Exception {
    Client again = new Client(mvc);
    again.signIn(USERNAME);
    return again.send("/dang-nhap/ma", "code", code).getRedirectedUrl();
  }

  @Test
  void onlyAFreshProofReplacesAnAuthenticator() throws Exception {
    enrol();
    growOld();
    assertThat(client.open("/dang-nhap/thiet-lap").getRedirectedUrl()).startsWith("/xac-nhan-lai");
    assertThat(client.send("/dang-nhap/thiet-lap", "code", "000000").getRedirectedUrl())
        .startsWith("/xac-nhan-lai");
  }

  @Test
  void whoeverLookedAtTheSecretBeforeKnowsNothing() throws Exception {
    client.signIn(USERNAME);
    String seen = picture(client.open("/dang-nhap/thiet-lap"));
    String own = picture(client.open("/dang-nhap/thiet-lap"));

    assertThat(own).isNotEqualTo(seen);
    assertThat(picture(client.send("/dang-nhap/thiet-lap", "code", "abc")))
        .as("a mistyped code does not ask for another photograph")
        .isEqualTo(own);
  }

  @Test
  void anAdministratorHelpsWhoeverHasLostTheTelephone() throws Exception {
    enrol();
    String path = "/quan-tri/tai-khoan/" + account.value() + "/ma-xac-thuc";
    Client administrator = new Client(mvc);
    administrator.signIn("quantri");

    assertThat(administrator.open("/quan-tri/tai-khoan/" + account.value()).getContentAsString())
        .contains(path);
    assertThat(administrator.send(path, "reason", " ").getStatus()).isEqualTo(422);
    assertThat(client.send(path, "reason", "Tự gỡ").getStatus()).isEqualTo(403);
    Client coordinator = new Client(mvc);
    coordinator.signIn("ha.snv");
    assertThat(coordinator.send(path, "reason", "Gỡ hộ").getStatus()).isEqualTo(403);
    assertThat(administrator.send(path, "reason", "Mất điện thoại").getStatus()).isEqualTo(303);

    assertThat(accounts.find(USERNAME).orElseThrow().secondFactor()).isFalse();
    assertThat(client.open("/viec").getRedirectedUrl()).as("signed out").contains("/dang-nhap");
    assertThat(acts()).contains("SecondFactorReset");
    assertThat(administrator.send(path, "reason", "Lần nữa").getStatus()).isEqualTo(422);
  }

  @Test
  void gravestActsOfTheAdministratorAskForAFreshProof() throws Exception {
    Client administrator = new Client(mvc);
    administrator.signIn("quantri");
    growOld();
    String path = "/quan-tri/tai-khoan/" + account.value();

    for (String act : List.of("/vai-tro", "/dong", "/bo-tam-khoa", "/ma-xac-thuc")) {
      assertThat(administrator.send(path + act, "reason", "Vì vậy").getRedirectedUrl())
          .as(act)
          .startsWith("/xac-nhan-lai");
    }
    assertThat(administrator.send("/nhat-ky/niem-phong").getRedirectedUrl())
        .startsWith("/xac-nhan-lai");
    administrator.send("/xac-nhan-lai", "ve", path, "proof", Client.PASSWORD);
    assertThat(administrator.send(path + "/bo-tam-khoa").getRedirectedUrl()).isEqualTo(path);
  }

  private static String picture(MockHttpServletResponse page) throws Exception {
    return Jsoup.parse(page.getContentAsString()).select("svg.qr path").last().attr("d");
  }

  @Test
  void thePasswordAloneOpensALockedSessionAgain() throws Exception {
    Client browser = signedInWithBoth();
    String before = browser.session().getValue();
    layIdle("16 minutes");

    assertThat(browser.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap?ve=");
    assertThat(page(browser.session())).contains("tạm khóa");
    assertThat(browser.signIn(USERNAME).getRedirectedUrl()).isEqualTo("/");
    assertThat(browser.open("/viec").getStatus()).isEqualTo(200);
    assertThat(browser.session().getValue()).as("with another key").isNotEqualTo(before);
    assertThat(browser.open("/dang-nhap/thiet-lap").getRedirectedUrl())
        .as("a grave act still asks for the code")
        .startsWith("/xac-nhan-lai");
  }

  @Test
  void theAbsoluteLimitCountsFromWhenAllFactorsWereShown() throws Exception {
    Client browser = signedInWithBoth();
    begin("11 hours");
    layIdle("16 minutes");
    assertThat(browser.signIn(USERNAME).getRedirectedUrl()).isEqualTo("/");
    begin("61 minutes");
    assertThat(browser.open("/viec").getStatus()).as("locking made it no younger").isEqualTo(302);
    assertThat(page(browser.session())).doesNotContain("tạm khóa");
    assertThat(browser.signIn(USERNAME).getRedirectedUrl()).isEqualTo("/dang-nhap/ma");
  }

  @Test
  void onlyItsOwnerOnItsDeviceOpensALockedSession() throws Exception {
    Client browser = signedInWithBoth();
    layIdle("16 minutes");
    assertThat(new Client(mvc).signIn(USERNAME).getRedirectedUrl())
        .as("another device")
        .isEqualTo("/dang-nhap/ma");
    assertThat(browser.signIn(USERNAME, "sai-mat-khau").getRedirectedUrl())
        .isEqualTo("/dang-nhap?refused");
    assertThat(browser.signIn("ha.snv").getRedirectedUrl()).isEqualTo("/");
    assertThat(browser.session()).isNotNull();
    assertThat(browser.signIn(USERNAME).getRedirectedUrl())
        .as("somebody else sat here meanwhile")
        .isEqualTo("/dang-nhap/ma");
  }

  @Test
  void halfASignInIsNotFinishedByLyingIdle() throws Exception {
    enrol();
    Client again = new Client(mvc);
    again.signIn(USERNAME);
    layIdle("16 minutes");
    assertThat(again.signIn(USERNAME).getRedirectedUrl()).isEqualTo("/dang-nhap/ma");
  }

  /// The sign-in page as this session sees it. MockMvc would keep the token of its form in a new
  /// one, the browser keeps it in a cookie.
  private String page(Cookie session) throws Exception {
    return mvc.perform(get("/dang-nhap").cookie(session))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Client signedInWithBoth() throws Exception {
    enrol();
    Client browser = new Client(mvc);
    browser.signIn(USERNAME);
    browser.send("/dang-nhap/ma", "code", nextCode());
    return browser;
  }

  /// Everything before was so much earlier, what was shown as well.
  private void layIdle(String by) {
    jdbc.sql(
            """
            update identity.login_session
               set last_seen_at = last_seen_at - interval '%1$s',
                   attributes = attributes || jsonb_build_object('factors',
                     (select string_agg(
                               split_part(word, '@', 1) || '@'
                                 || (split_part(word, '@', 2)::bigint
                                       - extract(epoch from interval '%1$s')::bigint * 1000), ' ')
                        from regexp_split_to_table(attributes ->> 'factors', ' ') word))
            """
                .formatted(by))
        .update();
  }

  private void begin(String earlier) {
    jdbc.sql(
            """
            update identity.login_session
               set created_at = created_at - interval '%s', attributes = attributes - 'since'
            """
                .formatted(earlier))
        .update();
  }

  private List<String> enrol() throws Exception {
    client.signIn(USERNAME);
    client.open("/dang-nhap/thiet-lap");
    MockHttpServletResponse codes = client.send("/dang-nhap/thiet-lap", "code", firstCode());
    assertThat(codes.getStatus()).as(codes.getContentAsString()).isEqualTo(200);
    return Jsoup.parse(codes.getContentAsString()).select(".codes li").stream()
        .map(Element::text)
        .toList();
  }

  /// The next code, whichever were used before.
  private String nextCode() {
    return new Telephone(application).codeOf(account);
  }

  private String firstCode() {
    return new Telephone(application).firstCodeOf(account);
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
    return trail.history(account.value()).stream().map(Trace::act).toList();
  }
}
