package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.Telephone;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/// A province whose leaders, coordinators and administrators need two factors.
@OpenParTest
@ContextConfiguration(initializers = MandatorySecondFactorTests.ForThreeRoles.class)
class MandatorySecondFactorTests {

  /// As the province that is not tried out has it.
  static class ForThreeRoles
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("openpar.sign-in.second-factor-for=ADMINISTRATOR,COORDINATOR,LEADER")
          .applyTo(context);
    }
  }

  private static final String ENROLMENT = "/dang-nhap/thiet-lap";

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private Accounts accounts;
  @Autowired private ApplicationContext application;

  @AfterEach
  void leaveNothing() {
    jdbc.sql("delete from identity.recovery_code").update();
    jdbc.sql("delete from identity.authenticator").update();
    jdbc.sql("delete from identity.passkey").update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantri", "ha.snv", "chutich"})
  void opensNothingBeforeASecondFactorIsSetUp(String username) throws Exception {
    Client client = new Client(mvc);

    assertThat(client.signIn(username).getRedirectedUrl()).isEqualTo(ENROLMENT);
    assertThat(client.open("/tong-quan").getRedirectedUrl()).isEqualTo(ENROLMENT);
    assertThat(client.send("/tai-khoan/ma-du-phong").getRedirectedUrl()).isEqualTo(ENROLMENT);
    assertThat(enrol(client, username).getStatus()).isEqualTo(200);
    assertThat(client.open("/tai-khoan").getStatus()).isEqualTo(200);
  }

  @Test
  void leavesTheOthersTheirChoice() throws Exception {
    assertThat(new Client(mvc).signIn("long.stttt").getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void letsATelephoneBeChangedAndNoneBeTakenAway() throws Exception {
    Client client = new Client(mvc);
    client.signIn("quantri");
    enrol(client, "quantri");

    assertThat(client.send("/tai-khoan/ma-xac-thuc", "_method", "delete").getRedirectedUrl())
        .isEqualTo(ENROLMENT);
    assertThat(accounts.find("quantri").orElseThrow().secondFactor()).isTrue();
    MockHttpServletResponse codes = enrol(client, "quantri");
    assertThat(Jsoup.parse(codes.getContentAsString()).select(".codes li")).hasSize(10);
    assertThat(new Client(mvc).signIn("quantri").getRedirectedUrl()).isEqualTo("/dang-nhap/ma");
  }

  /// Who has only a passkey is asked for it; a stolen password must not bring its own telephone.
  @Test
  void aPasswordAloneSetsNothingUpBesideAPasskey() throws Exception {
    jdbc.sql(
            """
            insert into identity.passkey
              (id, account_id, label, credential_id, public_key, signature_count, verifies_user,
               backup_eligible, backed_up, transports, created_at, last_used_at)
            values (gen_random_uuid(), ?, 'Máy tính', '\\x01', '\\x02', 0, true, false, false, '',
                    now(), now())
            """)
        .param(accounts.find("quantri").orElseThrow().id().value())
        .update();
    Client thief = new Client(mvc);
    assertThat(thief.signIn("quantri").getRedirectedUrl()).isEqualTo("/dang-nhap/ma");
    assertThat(thief.open(ENROLMENT).getRedirectedUrl()).isEqualTo("/tai-khoan");
    assertThat(thief.send(ENROLMENT, "code", "000000").getRedirectedUrl()).isEqualTo("/tai-khoan");
  }

  private MockHttpServletResponse enrol(Client client, String username) throws Exception {
    client.open(ENROLMENT);
    String code =
        new Telephone(application).firstCodeOf(accounts.find(username).orElseThrow().id());
    return client.send(ENROLMENT, "code", code);
  }
}
