package org.openpar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.identity.model.OneTimeLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/// Signing in with the password of the directory, asked over real LDAP.
class DirectorySignInTests extends OutsidePlacesTest {

  private static final String USERNAME = "long.stttt";
  private static final String THERE = "mật khẩu của Long ở danh bạ";

  @Autowired private OneTimeLinks links;

  @BeforeEach
  void link() {
    link("long");
  }

  @Test
  void thePasswordOfTheDirectoryOpensTheLinkedAccount() throws Exception {
    assertThat(client.signIn(USERNAME, THERE).getRedirectedUrl()).isEqualTo("/");
    assertThat(client.open("/viec").getStatus()).isEqualTo(200);
    assertThat(client.open("/tai-khoan").getContentAsString())
        .contains("Do danh bạ của cơ quan giữ");
    assertThat(acts(USERNAME)).contains("SignedIn");
  }

  @Test
  void thePasswordKeptHereOpensItNoMore() throws Exception {
    assertThat(client.signIn(USERNAME).getRedirectedUrl()).isEqualTo("/dang-nhap?refused");
    assertThat(client.signIn(USERNAME, "").getRedirectedUrl())
        .as("no guest either")
        .isEqualTo("/dang-nhap?refused");
    assertThat(client.signIn(USERNAME, "mat-khau-cua-khac").getRedirectedUrl())
        .as("nor anybody else's")
        .isEqualTo("/dang-nhap?refused");
  }

  @Test
  void aDirectoryThatIsDownIsSaidAndHarmsNobodyElse() throws Exception {
    DIRECTORY.shutDown(true);
    try {
      MockHttpServletResponse out = client.signIn(USERNAME, THERE);
      assertThat(out.getRedirectedUrl()).isEqualTo("/dang-nhap?down");
      assertThat(client.open("/dang-nhap?down=").getContentAsString())
          .contains("tạm thời không trả lời");
      assertThat(client.signIn(USERNAME).getRedirectedUrl())
          .as("its old password is no way round")
          .isEqualTo("/dang-nhap?down");
      assertThat(client.signIn("ha.snv").getRedirectedUrl()).isEqualTo("/");
    } finally {
      DIRECTORY.startListening();
    }
    assertThat(new Client(mvc).signIn(USERNAME, THERE).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void aDirectoryThatIsDownDoesNotGiveItsNamesAway() throws Exception {
    jdbc.sql("update identity.account set enabled = false where username = 'dung.stttt'").update();
    DIRECTORY.shutDown(true);
    try {
      for (String name : List.of(USERNAME, "ha.snv", "dung.stttt", "nobody", "")) {
        Client stranger = new Client(mvc);
        MockHttpServletResponse out = stranger.signIn(name, "sai-mat-khau");
        assertThat(out.getRedirectedUrl()).as(name).isEqualTo("/dang-nhap?down");
        assertThat(out.getStatus()).as(name).isEqualTo(302);
        assertThat(out.getHeaderNames()).as(name).doesNotContain("Set-Cookie");
      }
      assertThat(tries()).as("each counts against the address").isEqualTo(5);
    } finally {
      DIRECTORY.startListening();
      jdbc.sql("update identity.account set enabled = true where username = 'dung.stttt'").update();
    }
    for (String name : List.of(USERNAME, "ha.snv", "nobody")) {
      assertThat(new Client(mvc).signIn(name, "sai-mat-khau").getRedirectedUrl())
          .as(name)
          .isEqualTo("/dang-nhap?refused");
    }
  }

  @Test
  void aWrongPasswordTakesTheSameQuestionsForEveryName() throws Exception {
    QUESTIONS.taken();
    for (String password : List.of("sai-mat-khau", "")) {
      for (String name : List.of(USERNAME, "ha.snv", "nobody")) {
        new Client(mvc).signIn(name, password);
        assertThat(QUESTIONS.taken()).as(name).containsExactly("bind", "search", "bind");
      }
    }
    link("nobody-there");
    new Client(mvc).signIn(USERNAME, "sai-mat-khau");
    assertThat(QUESTIONS.taken())
        .as("a link that leads nowhere")
        .containsExactly("bind", "search", "bind");
  }

  private int tries() {
    return jdbc.sql("select sum(tries) from identity.guess_path where kind = 'ADDRESS'")
        .query(Integer.class)
        .single();
  }

  @Test
  void aNameIsNeverAFilter() throws Exception {
    for (String trap : new String[] {"*", "lo*", "long)(uid=*", "x)(|(uid=*)", "lon\\67"}) {
      link(trap);
      assertThat(new Client(mvc).signIn(USERNAME, THERE).getRedirectedUrl())
          .as(trap)
          .isEqualTo("/dang-nhap?refused");
      jdbc.sql("delete from identity.guess_path").update();
    }
  }

  @Test
  void guessingIsHeldAsForPasswordsKeptHere() throws Exception {
    for (int guess = 0; guess < 5; guess++) {
      client.signIn(USERNAME, "sai-mat-khau-" + guess);
    }
    assertThat(client.signIn(USERNAME, THERE).getRedirectedUrl()).isEqualTo("/dang-nhap?held");
  }

  @Test
  void confirmsAGraveActWithThePasswordOfTheDirectory() throws Exception {
    client.signIn(USERNAME, THERE);
    assertThat(
            client.send("/xac-nhan-lai", "ve", "/tai-khoan", "proof", Client.PASSWORD).getStatus())
        .isEqualTo(422);
    assertThat(client.send("/xac-nhan-lai", "ve", "/tai-khoan", "proof", THERE).getRedirectedUrl())
        .isEqualTo("/tai-khoan");
  }

  @Test
  void thePasswordIsNeitherChangedNorReplacedHere() throws Exception {
    client.signIn(USERNAME, THERE);
    assertThat(
            client
                .send(
                    "/tai-khoan/mat-khau",
                    "old",
                    THERE,
                    "password",
                    "kẽo kẹt võng đay trưa",
                    "again",
                    "kẽo kẹt võng đay trưa")
                .getContentAsString())
        .contains("do danh bạ của cơ quan giữ");
    String link = links.activation(account(USERNAME));
    assertThat(
            new Client(mvc)
                .send(link, "password", "kẽo kẹt võng đay trưa", "again", "kẽo kẹt võng đay trưa")
                .getContentAsString())
        .contains("do danh bạ của cơ quan giữ");
  }

  private void link(String name) {
    jdbc.sql("delete from identity.outside_identity").update();
    jdbc.sql(
            """
            insert into identity.outside_identity (issuer, subject, account_id, linked_at)
            values ('ldap', :name, :account, :now)
            """)
        .param("name", name)
        .param("account", account(USERNAME).value())
        .param("now", OffsetDateTime.now())
        .update();
  }
}
