package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.HandOver;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Links by mail, through a real mail server.
@OpenParTest
class LinkMailTests {

  private static final GreenMail POST_OFFICE =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final Pattern LINK = Pattern.compile("https://cchc\\.example(/kich-hoat/\\S+)");

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private HandOver handOver;

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

  @Test
  void activationGoesToTheOfficialAddress() throws Exception {
    AccountId account = accounts.find("mai.thanhpho").orElseThrow().id();
    int before = POST_OFFICE.getReceivedMessages().length;
    assertThat(handOver.activation(account)).as("nothing to hand over by hand").isEmpty();
    MimeMessage mail = POST_OFFICE.getReceivedMessages()[before];
    assertThat(mail.getAllRecipients()[0]).hasToString("mai.thanhpho@sonla.gov.vn");
    assertThat(mail.getSubject()).isEqualTo("Kích hoạt tài khoản OpenPAR");
    assertThat(new Client(mvc).open(link(mail)).getContentAsString()).contains("Trần Thị Mai");
  }

  @Test
  void aForgottenPasswordIsReplacedByMailAndNothingElseIsOpened() throws Exception {
    int before = POST_OFFICE.getReceivedMessages().length;
    new Client(mvc).send("/quen-mat-khau", "username", "hoa.vpub");
    MimeMessage mail = next(before);
    Client client = new Client(mvc);
    String phrase = "bảy bậc thang gỗ lim";
    client.send(link(mail), "password", phrase, "again", phrase);
    assertThat(client.open("/viec").getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(client.signIn("hoa.vpub", phrase).getRedirectedUrl()).isEqualTo("/");
    assertThat(client.open(link(mail)).getStatus()).isEqualTo(410);
  }

  @Test
  void neitherAStrangerNorAnAdministratorIsHelpedByMailAlone() throws Exception {
    int before = POST_OFFICE.getReceivedMessages().length;
    new Client(mvc).send("/quen-mat-khau", "username", "quantri");
    new Client(mvc).send("/quen-mat-khau", "username", "nobody@sonla.gov.vn");
    new Client(mvc).send("/quen-mat-khau", "username", "long.stttt");
    next(before);
    assertThat(POST_OFFICE.getReceivedMessages()).hasSize(before + 1);
    assertThat(POST_OFFICE.getReceivedMessages()[before].getAllRecipients()[0])
        .hasToString("long.stttt@sonla.gov.vn");
  }

  private static MimeMessage next(int before) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> POST_OFFICE.getReceivedMessages().length > before);
    return POST_OFFICE.getReceivedMessages()[before];
  }

  private static String link(MimeMessage mail) throws Exception {
    Matcher link = LINK.matcher(String.valueOf(mail.getContent()));
    assertThat(link.find()).as(GreenMailUtil.getBody(mail)).isTrue();
    return link.group(1);
  }
}
