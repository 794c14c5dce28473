package org.openpar.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes routes as somebody who has just proved who he is. Each request is rolled back, so that the
/// next one finds the same world.
@TestComponent
@Lazy
final class Requests {

  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

  /// @param led where it leads, null when it leads nowhere
  /// @param changes how many rows it wrote before it was rolled back
  record Answer(int status, String body, @Nullable String led, long changes) {

    boolean succeeded() {
      return status < HttpStatus.BAD_REQUEST.value()
          && (led == null || !(led.startsWith("/xac-nhan-lai") || led.startsWith("/dang-nhap")));
    }

    /// Without what was typed, which a refused form shows again.
    Answer without(String typed) {
      return new Answer(status, body.replace("value=\"" + typed + '"', "value=\"\""), led, changes);
    }
  }

  private final MockMvc mvc;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final World world;

  Requests(MockMvc mvc, TransactionTemplate transaction, JdbcClient jdbc, World world) {
    this.mvc = mvc;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.world = world;
  }

  Answer take(Route route, Form form, Map<String, String> thing, UserDetails who) {
    return as(who, () -> send(route, form, thing, who, false));
  }

  /// The same, with what it changed.
  Answer weigh(Route route, Form form, Map<String, String> thing, UserDetails who) {
    return as(who, () -> send(route, form, thing, who, true));
  }

  private Answer as(UserDetails who, Supplier<Answer> sent) {
    SecurityContextHolder.getContext().setAuthentication(fresh(who));
    try {
      return Objects.requireNonNull(
          transaction.execute(
              open -> {
                open.setRollbackOnly();
                return sent.get();
              }));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static Authentication fresh(UserDetails who) {
    return UsernamePasswordAuthenticationToken.authenticated(
        who,
        null,
        Stream.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, "FACTOR_TOTP")
            .map(FactorGrantedAuthority::withAuthority)
            .map(factor -> factor.issuedAt(Instant.now().plus(Duration.ofDays(1))).build())
            .toList());
  }

  private Answer send(
      Route route, Form form, Map<String, String> thing, UserDetails who, boolean weighed) {
    try {
      form.before().forEach(statement -> jdbc.sql(Form.filled(statement, thing)).update());
      long before = weighed ? written() : 0;
      MockHttpServletResponse response =
          mvc.perform(request(route, form, thing).with(authentication(fresh(who))).with(csrf()))
              .andReturn()
              .getResponse();
      return new Answer(
          response.getStatus(),
          plain(response),
          response.getRedirectedUrl(),
          weighed ? written() - before : 0);
    } catch (Exception broken) {
      return new Answer(HttpStatus.INTERNAL_SERVER_ERROR.value(), broken.toString(), null, 0);
    }
  }

  private AbstractMockHttpServletRequestBuilder<?> request(
      Route route, Form form, Map<String, String> thing) {
    String path = route.filled(thing);
    Form.Upload upload = form.upload();
    AbstractMockHttpServletRequestBuilder<?> sent =
        upload == null
            ? MockMvcRequestBuilders.request(route.method(), path)
            : MockMvcRequestBuilders.multipart(route.method(), path)
                .file(
                    new MockMultipartFile(
                        upload.part(),
                        upload.name(),
                        null,
                        world.content(upload.content(), thing)));
    form.filled(thing).forEach(sent::param);
    if (form.json() != null) {
      sent.contentType(MediaType.APPLICATION_JSON).content(Form.filled(form.json(), thing));
    }
    if (route.inPlace()) {
      sent.header("HX-Request", "true");
    }
    return sent;
  }

  /// What this transaction wrote so far, but for what the trail keeps of refusals.
  private long written() {
    return jdbc.sql(
            """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)
              from pg_stat_xact_user_tables where schemaname <> 'audit'
            """)
        .query(Long.class)
        .single();
  }

  /// Without what differs from one request to the next.
  private static String plain(MockHttpServletResponse response) throws IOException {
    return response
        .getContentAsString()
        // The token of a form is masked anew each time.
        .replaceAll("[A-Za-z0-9_=-]{60,}", "")
        .replaceAll(ID, "")
        .replaceAll("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b", "")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\"signature\":\"[^\"]*\"", "")
        // How far the changes of a grid have come, which goes on whatever is rolled back.
        .replaceAll("\"number\":\\d+", "");
  }
}
