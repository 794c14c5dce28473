package org.openpar.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpar.agenda.model.Feeds;
import org.openpar.identity.AccountId;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.OneTimeLinks;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What somebody reaches who is nobody yet: exactly what is listed here, and of what lies behind a
/// secret link nothing but by the link itself.
@MatrixTest
@Transactional
class OpenRoutesTests {

  /// Every route without a name, with what for.
  private static final Map<String, String> OPEN =
      Map.ofEntries(
          Map.entry("GET /", "leads to the sign-in"),
          Map.entry("GET /dang-nhap", "the sign-in"),
          Map.entry("GET /dang-nhap/khoa", "the sign-in with a passkey"),
          Map.entry("POST /dang-nhap/khoa", "the sign-in with a passkey"),
          Map.entry("GET /dang-nhap/ma", "its second step"),
          Map.entry("POST /dang-nhap/ma", "its second step"),
          Map.entry("GET /dang-nhap/thiet-lap", "its second step for the first time"),
          Map.entry("POST /dang-nhap/thiet-lap", "its second step for the first time"),
          Map.entry("GET /quen-mat-khau", "asks for a link"),
          Map.entry("POST /quen-mat-khau", "asks for a link"),
          Map.entry("GET /kich-hoat/{token}", "by the link of an account"),
          Map.entry("POST /kich-hoat/{token}", "by the link of an account"),
          Map.entry("GET /quan-tri-dau-tien/{token}", "by the link from the console"),
          Map.entry("POST /quan-tri-dau-tien/{token}", "by the link from the console"),
          Map.entry("GET /lich/{token}.ics", "by the link of a calendar"),
          Map.entry("POST /ngon-ngu", "the language"),
          Map.entry("GET /css/openpar-{hash}.css", "how pages look"),
          Map.entry("GET /js/openpar-{hash}.js", "how pages move"),
          Map.entry("GET /error", "says what went wrong"));

  /// Files that belong to the pages.
  private static final Set<String> FOLDERS =
      Set.of("/css/**", "/js/**", "/img/**", "/fonts/**", "/vendor/**");

  private final MockMvc mvc;
  private final World world;
  private final JdbcClient jdbc;
  private final OneTimeLinks links;
  private final Feeds feeds;
  private final Accounts accounts;
  private final Texts t;
  private final List<Route> routes;
  private final List<AbstractUrlHandlerMapping> files;
  private int asked;

  OpenRoutesTests(
      MockMvc mvc,
      World world,
      JdbcClient jdbc,
      OneTimeLinks links,
      Feeds feeds,
      Accounts accounts,
      Messages messages,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      List<AbstractUrlHandlerMapping> files) {
    this.mvc = mvc;
    this.world = world;
    this.jdbc = jdbc;
    this.links = links;
    this.feeds = feeds;
    this.accounts = accounts;
    this.t = messages.vietnamese();
    this.routes = Route.all(mapping);
    this.files = files;
  }

  @Test
  void nothingIsOpenButWhatIsListed() {
    assertThat(routes.stream().filter(Route::open).map(Route::toString))
        .containsExactlyInAnyOrderElementsOf(OPEN.keySet());
  }

  @Test
  void everythingElseLeadsAStrangerToTheSignIn() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes) {
      MockHttpServletResponse answer =
          ask(request(route.method(), route.filled(Map.of())).with(csrf()));
      if (!route.open() && !leadsToTheSignIn(answer)) {
        wrong.add(route + " → " + answer.getStatus() + " " + answer.getRedirectedUrl());
      }
    }
    for (String path : elsewhere()) {
      MockHttpServletResponse answer = ask(get(path));
      if (!leadsToTheSignIn(answer)) {
        wrong.add("GET " + path + " → " + answer.getStatus());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// Where anything else might answer: what Spring maps by itself, and what such systems are asked
  /// for first.
  private Set<String> elsewhere() {
    Set<String> paths = new TreeSet<>();
    for (AbstractUrlHandlerMapping mapping : files) {
      mapping.getHandlerMap().keySet().stream()
          .filter(pattern -> !FOLDERS.contains(pattern))
          .map(pattern -> pattern.replace("**", "x").replace("*", "x"))
          .forEach(paths::add);
    }
    paths.addAll(
        List.of(
            "/actuator",
            "/actuator/health",
            "/actuator/env",
            "/v3/api-docs",
            "/application.properties",
            "/db/migration",
            "/webjars/x.js",
            "/dang-nhap/x",
            "/lich/x",
            "/kich-hoat",
            "/kich-hoat/x/y"));
    return paths;
  }

  private static boolean leadsToTheSignIn(MockHttpServletResponse answer) {
    String led = answer.getRedirectedUrl();
    return answer.getStatus() == 302 && led != null && led.startsWith("/dang-nhap");
  }

  @Test
  void aLinkThatOpensNothingTellsNothing() throws Exception {
    AccountId owner = account(Role.UNIT_OFFICER);
    AccountId closed = account(Role.UNIT_HEAD);
    Map<String, String> dead = new LinkedHashMap<>();
    dead.put("never made", "x".repeat(43));
    dead.put("made too short", "x");
    dead.put("replaced by a newer one", token(links.activation(owner)));
    links.activation(owner);
    dead.put("run out", token(links.activation(account(Role.LEADER))));
    jdbc.sql("update identity.one_time_link set expires_at = ? where account_id = ?")
        .params(OffsetDateTime.parse("2018-01-01T00:00:00Z"), account(Role.LEADER).value())
        .update();
    dead.put("of a closed account", token(links.activation(closed)));
    jdbc.sql(
            """
            update identity.account
               set enabled = false, closed_at = now(), closed_because = 'DECIDED', closed_reason = 'x'
             where id = ?
            """)
        .param(closed.value())
        .update();
    dead.put("a calendar", feeds.open(accounts.find(owner).orElseThrow().actor()));

    for (String path : List.of("/kich-hoat/", "/quan-tri-dau-tien/")) {
      String missing = plain(ask(get(path + dead.get("never made"))));
      for (Map.Entry<String, String> link : dead.entrySet()) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
          assertThat(plain(ask(request(method, path + link.getValue()).with(csrf()))))
              .as(method + " " + path + ": " + link.getKey())
              .isEqualTo(missing);
        }
      }
    }
    String live = token(links.activation(owner));
    assertThat(ask(get("/quan-tri-dau-tien/" + live)).getStatus())
        .as("another door")
        .isEqualTo(410);
    assertThat(ask(get("/kich-hoat/" + live)).getStatus()).as("its own door").isEqualTo(200);
  }

  @Test
  void aCalendarOfNobodyIsLikeOneOfAClosedAccount() throws Exception {
    AccountId owner = account(Role.UNIT_OFFICER);
    String first = feeds.open(accounts.find(owner).orElseThrow().actor());
    assertThat(ask(get("/lich/" + first + ".ics")).getStatus()).isEqualTo(200);
    String second = feeds.open(accounts.find(owner).orElseThrow().actor());
    String missing = plain(ask(get("/lich/" + "x".repeat(43) + ".ics")));
    assertThat(missing).startsWith("404");
    assertThat(plain(ask(get("/lich/" + first + ".ics")))).as("replaced").isEqualTo(missing);
    assertThat(plain(ask(get("/lich/" + token(links.activation(owner)) + ".ics"))))
        .as("a link for something else")
        .isEqualTo(missing);
    jdbc.sql(
            """
            update identity.account
               set enabled = false, closed_at = now(), closed_because = 'DECIDED', closed_reason = 'x'
             where id = ?
            """)
        .param(owner.value())
        .update();
    assertThat(plain(ask(get("/lich/" + second + ".ics")))).as("closed").isEqualTo(missing);
  }

  @Test
  void whoeverForgotAPasswordLearnsNothingAboutAccounts() throws Exception {
    String nobody = plain(ask(post("/quen-mat-khau").param("username", "khong.ai").with(csrf())));
    for (String name : List.of(World.username(Role.LEADER, Place.OWN), "", "x".repeat(500))) {
      assertThat(plain(ask(post("/quen-mat-khau").param("username", name).with(csrf()))))
          .as(name)
          .isEqualTo(nobody);
    }
  }

  private AccountId account(Role role) {
    return new AccountId(
        UUID.fromString(world.nothing(World.username(role, Place.OWN)).get("myAccount")));
  }

  private static String token(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /// Each from another address: whoever tries many dead links is held.
  private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> sent)
      throws Exception {
    String address = "10.0." + (asked / 250) + "." + (asked++ % 250 + 1);
    return mvc.perform(
            sent.with(
                (MockHttpServletRequest request) -> {
                  request.setRemoteAddr(address);
                  return request;
                }))
        .andReturn()
        .getResponse();
  }

  /// All there is to see, but for the one sentence why, which only the holder of a link reads.
  private String plain(MockHttpServletResponse answer) throws Exception {
    String body = answer.getContentAsString();
    for (String why : List.of("link.used", "link.expired", "link.unknown")) {
      body = body.replace(t.say(why), "");
    }
    return Stream.of(
            String.valueOf(answer.getStatus()),
            answer.getHeaderNames().stream().sorted().collect(Collectors.joining(",")),
            body.replaceAll("/(kich-hoat|quan-tri-dau-tien|lich)/[^\"]*", "")
                .replaceAll("[A-Za-z0-9_=-]{60,}", "")
                .replaceAll("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b", ""))
        .collect(Collectors.joining("\n"));
  }
}
