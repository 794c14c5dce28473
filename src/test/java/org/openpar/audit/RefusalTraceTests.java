package org.openpar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.MockMvc;

@OpenParTest
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class RefusalTraceTests {

  private final Screen screen;
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private final UserDetailsService accounts;

  RefusalTraceTests(Screen screen, MockMvc mvc, JdbcClient jdbc, UserDetailsService accounts) {
    this.accounts = accounts;
    this.screen = screen;
    this.mvc = mvc;
    this.jdbc = jdbc;
  }

  @Test
  void tracesWhoWasTurnedAwayUnderTheCodeHeCanQuote() throws Exception {
    MockHttpServletResponse answer = screen.open("lan.snv", "/nhat-ky?words=x");
    String code = String.valueOf(answer.getHeader("X-Request-Id"));

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("[role=alert]").text())
        .contains("Mã yêu cầu: " + code);
    Map<String, Object> trace = traceOf(code);
    assertThat(trace)
        .containsEntry("outcome", "DENIED")
        .containsEntry("act", "Denied")
        .containsEntry("address", "127.0.0.1");
    assertThat(trace.get("person_name")).isNotNull();
    assertThat(String.valueOf(trace.get("after"))).contains("audit.read", "/nhat-ky", "403");
  }

  @Test
  void tracesAForeignOrMissingThingByItsId() throws Exception {
    UUID plan = UUID.randomUUID();
    MockHttpServletResponse answer = screen.open("lan.snv", "/ke-hoach/" + plan);

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(traceOf(String.valueOf(answer.getHeader("X-Request-Id"))))
        .containsEntry("subject_id", plan)
        .containsEntry("outcome", "DENIED");
  }

  @Test
  void namesTheRequestOfAForgedForm() throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(post("/dang-xuat").with(user(accounts.loadUserByUsername("lan.snv"))))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getHeader("X-Request-Id")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
  }

  @Test
  void tracesASignInAndAFailureButNeverWhatWasTyped() throws Exception {
    signIn("lan.snv", "tinh-mau-son-la");
    signIn("lan.snv", "mat-khau-sai-bet");
    signIn("MatKhauGoNham!2018", "x");

    List<String> traces =
        jdbc.sql(
                """
                select concat_ws(' ', act, outcome, person_name, after) from audit.trace
                 where act like 'Sign%' order by number
                """)
            .query(String.class)
            .list();
    assertThat(traces).anyMatch(trace -> trace.matches("SignedIn DONE .+"));
    assertThat(traces).anyMatch(trace -> trace.matches("SignInFailed FAILED .*lan\\.snv.*"));
    assertThat(traces).anyMatch(trace -> trace.contains("hmac:"));
    assertThat(traces)
        .noneMatch(trace -> trace.toLowerCase().contains("matkhau"))
        .noneMatch(trace -> trace.contains("mat-khau-sai-bet"));
  }

  private void signIn(String username, String password) throws Exception {
    mvc.perform(
            post("/dang-nhap").with(csrf()).param("username", username).param("password", password))
        .andReturn();
  }

  private Map<String, Object> traceOf(String request) {
    return jdbc.sql("select *, after::text from audit.trace where request = :request")
        .param("request", request)
        .query()
        .singleRow();
  }
}
