package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.AccountId;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.ConsoleLink.NoAdministrator;
import org.openpar.identity.model.ConsoleLinks;
import org.openpar.identity.model.Consoles;
import org.openpar.organization.People;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The breaking of the glass: nobody who could help an administrator gets in any more.
@OpenParTest
class RecoveryTests {

  private static final String PHRASE = "ốc bươu leo dốc đá";

  private static final String ALARM = "in liên kết quản trị trên máy chủ";

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate template;
  @Autowired private Clock clock;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private ConsoleLinks console;
  @Autowired private AuditTrail trail;

  private AccountId account;
  private String username;
  private Client client;

  @BeforeEach
  void anAdministratorLostEveryWayIn() {
    silenceTheAlarm();
    var colleague = accounts.find("quantri").orElseThrow().actor();
    username = "khoa" + UUID.randomUUID().toString().substring(0, 8);
    account =
        accounts.open(
            people.employ(
                "Khoàng Văn Khóa", "Chuyên viên", colleague.unit(), null, LocalDate.of(2018, 1, 1)),
            username,
            username + "@sonla.gov.vn",
            UUID.randomUUID().toString(),
            List.of(new Grant(Role.ADMINISTRATOR, colleague.grants().getFirst().unit())));
    for (String loss :
        List.of(
            """
            insert into identity.authenticator (account_id, secret, made_at, confirmed_at)
            values (:account, '\\x00', now(), now())
            """,
            """
            insert into identity.passkey
              (id, account_id, label, credential_id, public_key, signature_count, verifies_user,
               backup_eligible, backed_up, transports, created_at, last_used_at)
            values (gen_random_uuid(), :account, 'Máy tính', decode(md5(random()::text), 'hex'),
                    '\\x02', 0, true, false, false, '', now(), now())
            """,
            """
            insert into identity.outside_identity (issuer, subject, account_id, linked_at)
            values ('ldap', :account::text, :account, now())
            """,
            """
            update identity.account
               set enabled = false, closed_at = now(), closed_because = 'DORMANT',
                   closed_reason = 'Lâu không dùng'
             where id = :account
            """)) {
      jdbc.sql(loss).param("account", account.value()).update();
    }
    client = new Client(mvc);
  }

  @AfterEach
  void silenceTheAlarm() {
    jdbc.sql("delete from identity.one_time_link").update();
    jdbc.sql("delete from identity.guess_path").update();
  }

  @Test
  void theConsoleGivesTheAccountBackWithNewProofsInPlaceOfAllOldOnes() throws Exception {
    int before = printed();
    String link = Consoles.recover(template, clock, username.toUpperCase(Locale.ROOT));
    assertThat(client.open(link).getContentAsString()).contains("Khoàng Văn Khóa");
    assertThat(choose(link, "ngắn").getStatus()).isEqualTo(422);
    assertThat(accounts.find(username).orElseThrow().secondFactor())
        .as("a refused password breaks no glass")
        .isTrue();

    assertThat(choose(link, PHRASE).getRedirectedUrl()).isEqualTo("/dang-nhap");
    assertThat(client.signIn(username, PHRASE).getRedirectedUrl()).isEqualTo("/");
    assertThat(client.open("/quan-tri/tai-khoan").getStatus()).as("the role stays").isEqualTo(200);
    assertThat(choose(link, PHRASE).getStatus()).isEqualTo(410);
    assertThat(trail.history(account.value()).stream().map(Trace::act))
        .contains(
            "ConsoleLinkUsed",
            "SecondFactorReset",
            "PasskeyRemoved",
            "OutsideIdentityUnlinked",
            "AccountEnabled",
            "PasswordReset");
    assertThat(printed() - before).as("known at the latest when it is used").isEqualTo(1);
  }

  @Test
  void aPrintedLinkIsNoSecret() throws Exception {
    Client administrator = new Client(mvc);
    administrator.signIn("quantri");
    Client officer = new Client(mvc);
    officer.signIn("lan.snv");
    assertThat(administrator.open("/tai-khoan").getContentAsString()).doesNotContain(ALARM);
    int before = printed();
    Consoles.recover(template, clock, username);

    console.announce();
    console.announce();

    assertThat(printed() - before).isEqualTo(1);
    assertThat(administrator.open("/tai-khoan").getContentAsString()).contains(ALARM);
    assertThat(officer.open("/tai-khoan").getContentAsString()).doesNotContain(ALARM);
  }

  @Test
  void onlyAnAdministratorIsRecovered() {
    for (String name : List.of("lan.snv", "nobody", "")) {
      assertThatThrownBy(() -> Consoles.recover(template, clock, name))
          .isInstanceOf(NoAdministrator.class);
    }
  }

  private MockHttpServletResponse choose(String link, String password) throws Exception {
    return client.send(link, "password", password, "again", password);
  }

  private int printed() {
    return jdbc.sql("select count(*) from audit.trace where act = 'ConsoleLinkPrinted'")
        .query(Integer.class)
        .single();
  }
}
