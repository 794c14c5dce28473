package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.web.StatementCount;
import org.openpar.identity.AccountId;
import org.openpar.identity.Grant;
import org.openpar.identity.ProofChange;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.Authenticators;
import org.openpar.identity.model.ConsoleLinks;
import org.openpar.identity.model.Consoles;
import org.openpar.identity.model.HandOver;
import org.openpar.organization.People;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Links and notices by mail, through a real mail server.
@OpenParTest
class AccountMailTests {

  private static final GreenMail POST_OFFICE =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final String RESET = "Đặt lại mật khẩu OpenPAR";
  private static final String PHRASE = "bảy bậc thang gỗ lim";
  private static final Pattern LINK = Pattern.compile("https://cchc\\.example(/kich-hoat/\\S+)");

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private HandOver handOver;
  @Autowired private Authenticators authenticators;
  @Autowired private ConsoleLinks console;
  @Autowired private People people;
  @Autowired private JdbcTemplate template;
  @Autowired private Clock clock;
  @Autowired private Messages messages;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @DynamicPropertySource
  static void sendThere(DynamicPropertyRegistry properties) {
    POST_OFFICE.start();
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> POST_OFFICE.getSmtp().getPort());
    properties.add("openpar.sign-in.address", () -> "https://cchc.example/");
  }

  @AfterAll
  static void closeThePostOffice() {
    POST_OFFICE.stop();
  }

  @AfterEach
  void emptyTheBoxes() throws Exception {
    POST_OFFICE.purgeEmailFromAllMailboxes();
    jdbc.sql("delete from identity.guess_path").update();
    jdbc.sql("delete from identity.authenticator").update();
  }

  @Test
  void activationGoesToTheOfficialAddress() throws Exception {
    AccountId account = accounts.find("mai.thanhpho").orElseThrow().id();
    assertThat(handOver.activation(account)).as("nothing to hand over by hand").isEmpty();
    MimeMessage mail = next("mai.thanhpho", "Kích hoạt tài khoản OpenPAR");
    assertThat(new Client(mvc).open(link(mail)).getContentAsString()).contains("Trần Thị Mai");
  }

  @Test
  void aForgottenPasswordIsReplacedByMailAndNothingElseIsOpened() throws Exception {
    new Client(mvc).send("/quen-mat-khau", "username", "hoa.vpub");
    MimeMessage mail = next("hoa.vpub", RESET);
    Client client = new Client(mvc);
    client.send(link(mail), "password", PHRASE, "again", PHRASE);
    assertThat(client.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(client.signIn("hoa.vpub", PHRASE).getRedirectedUrl()).isEqualTo("/");
    assertThat(client.open(link(mail)).getStatus()).isEqualTo(410);
    next("hoa.vpub", "OpenPAR: Mật khẩu đã được đặt lại bằng liên kết");
  }

  @Test
  void neitherAStrangerNorAnAdministratorIsHelpedByMailAlone() throws Exception {
    new Client(mvc).send("/quen-mat-khau", "username", "quantri");
    new Client(mvc).send("/quen-mat-khau", "username", "nobody@sonla.gov.vn");
    new Client(mvc).send("/quen-mat-khau", "username", "long.stttt");
    next("long.stttt", RESET);
    assertThat(POST_OFFICE.getReceivedMessages()).hasSize(1);
  }

  @Test
  void theAnswerToAForgottenPasswordIsTheSameWorkForEveryName() throws Exception {
    long known = statementsFor("long.stttt");
    assertThat(known).isPositive();
    for (String name :
        List.of("long.stttt@sonla.gov.vn", "nobody@sonla.gov.vn", "nobody", "quantri")) {
      assertThat(statementsFor(name)).as(name).isEqualTo(known);
    }
    next("long.stttt", RESET);
  }

  @Test
  void theLinkIsMadeAndMailedAfterTheAnswer() throws Exception {
    CompletableFuture<MockHttpServletResponse> answer = new CompletableFuture<>();
    transaction.executeWithoutResult(
        open -> {
          // Whoever makes a link waits for us; the answer must not.
          jdbc.sql("lock table identity.one_time_link in exclusive mode").update();
          answer.completeAsync(() -> forgotten("mai.thanhpho"));
          assertThat(answer.orTimeout(20, TimeUnit.SECONDS).join().getStatus()).isEqualTo(200);
          assertThat(POST_OFFICE.getReceivedMessages()).isEmpty();
        });
    next("mai.thanhpho", RESET);
  }

  private MockHttpServletResponse forgotten(String name) {
    try {
      return new Client(mvc).send("/quen-mat-khau", "username", name);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private long statementsFor(String name) {
    jdbc.sql("delete from identity.guess_path").update();
    try (StatementCount count = new StatementCount()) {
      assertThat(forgotten(name).getStatus()).isEqualTo(200);
      return count.asked();
    }
  }

  @Test
  void theOwnerIsToldOfAnotherPasswordAndFromWhere() throws Exception {
    Client client = new Client(mvc);
    client.signIn("mai.thanhpho");
    client.send("/tai-khoan/mat-khau", "old", Client.PASSWORD, "password", PHRASE, "again", PHRASE);
    String text = text(next("mai.thanhpho", "OpenPAR: Mật khẩu đã được đổi"));
    assertThat(text)
        .contains(
            "Trần Thị Mai",
            "(tài khoản mai.thanhpho)",
            "Chrome, Windows; địa chỉ mạng 127.0.0.1",
            "https://cchc.example/tai-khoan")
        .containsPattern("lúc \\d{2}/\\d{2}/\\d{4}, \\d{2}:\\d{2}\\.")
        .doesNotContain(PHRASE, Client.PASSWORD);
    client.send(
        "/tai-khoan/mat-khau",
        "old",
        PHRASE,
        "password",
        Client.PASSWORD,
        "again",
        Client.PASSWORD);
  }

  @Test
  void theOwnerIsToldOnceWhoTookTheAuthenticatorAway() throws Exception {
    AccountId account = accounts.find("long.stttt").orElseThrow().id();
    jdbc.sql(
            """
            insert into identity.authenticator (account_id, secret, made_at, confirmed_at)
            values (?, '\\x00', now(), now())
            """)
        .param(account.value())
        .update();
    Client administrator = new Client(mvc);
    administrator.signIn("quantri");
    administrator.send(
        "/quan-tri/tai-khoan/" + account.value() + "/ma-xac-thuc", "reason", "Mất điện thoại");
    String text = text(next("long.stttt", "OpenPAR: Ứng dụng xác thực"));
    assertThat(text)
        .contains("Người thực hiện: " + accounts.find("quantri").orElseThrow().actor().name())
        .doesNotContain("địa chỉ mạng");
    assertThat(POST_OFFICE.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatIsTakenBackIsNotTold() throws Exception {
    AccountId account = accounts.find("long.stttt").orElseThrow().id();
    transaction.executeWithoutResult(
        undone -> {
          authenticators.remove(account);
          undone.setRollbackOnly();
        });
    authenticators.remove(accounts.find("mai.thanhpho").orElseThrow().id());
    next("mai.thanhpho", "OpenPAR: Ứng dụng xác thực");
    assertThat(POST_OFFICE.getReceivedMessages()).hasSize(1);
  }

  @Test
  void everyOtherAdministratorHearsOfALinkFromTheConsole() throws Exception {
    var colleague = accounts.find("quantri").orElseThrow().actor();
    accounts.open(
        people.employ(
            "Lò Văn Quản", "Chuyên viên", colleague.unit(), null, LocalDate.of(2018, 1, 1)),
        "quan.vpub",
        "quan.vpub@sonla.gov.vn",
        UUID.randomUUID().toString(),
        List.of(new Grant(Role.ADMINISTRATOR, colleague.grants().getFirst().unit())));
    String link = Consoles.recover(template, clock, "quan.vpub");
    console.announce();
    for (String administrator : List.of("quantri", "quan.vpub")) {
      assertThat(text(next(administrator, "OpenPAR: Trên máy chủ vừa in liên kết khôi phục")))
          .contains("Lò Văn Quản (quan.vpub)", "https://cchc.example/nhat-ky")
          .doesNotContain(link);
    }
    new Client(mvc).send(link, "password", PHRASE, "again", PHRASE);
    next("quantri", "OpenPAR: Tài khoản quản trị của Lò Văn Quản (quan.vpub) vừa được khôi phục");
    next("quan.vpub", "OpenPAR: Mật khẩu đã được đặt lại");
    jdbc.sql("delete from identity.one_time_link").update();
  }

  @Test
  void everyChangeHasItsWords() {
    Texts t = messages.in(Messages.VIETNAMESE);
    assertThat(ProofChange.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .allSatisfy(
            change ->
                assertThat(t.say("mail.proof." + change)).isNotEqualTo("mail.proof." + change));
  }

  private static MimeMessage next(String username, String subject) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Stream.of(POST_OFFICE.getReceivedMessages())
                    .filter(mail -> isFor(mail, username + "@sonla.gov.vn", subject))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static boolean isFor(MimeMessage mail, String address, String subject) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address)
          && mail.getSubject().startsWith(subject);
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    return String.valueOf(mail.getContent()).replace("\r\n", "\n");
  }

  private static String link(MimeMessage mail) throws Exception {
    Matcher link = LINK.matcher(text(mail));
    assertThat(link.find()).as(GreenMailUtil.getBody(mail)).isTrue();
    return link.group(1);
  }
}
