package org.openpar.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.matrix.Outcome.BROKEN;
import static org.openpar.matrix.Outcome.DONE;
import static org.openpar.matrix.Outcome.FORBIDDEN;
import static org.openpar.matrix.Outcome.MISSING;
import static org.openpar.matrix.Outcome.NOT_NOW;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.People;
import org.openpar.organization.Units;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// every route × every role × {own, superior, subordinate, sibling, foreign, missing} × every
/// state, with things that exist. What is expected is worked out from the permission files by
/// [Rules]; what happens is asked of the application over HTTP. Each request is rolled back.
@OpenParTest
@TestPropertySource(properties = "spring.application.name=matrix")
@TestConstructor(autowireMode = AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

  /// A cell and what the application answered.
  private record Cell(Route route, Form form, Role role, Place place, String state, Outcome found) {

    String where() {
      return "%s as %s, %s, %s%s"
          .formatted(route, role, place, state, route.inPlace() ? ", in place" : "");
    }
  }

  private record Answer(int status, String body, boolean led) {}

  private final MockMvc mvc;
  private final UserDetailsService users;
  private final TransactionTemplate transaction;
  private final List<Route> routes;
  private final Map<String, UserDetails> signedIn = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> unlike = new ArrayList<>();
  private final World world;

  AccessMatrixTests(
      MockMvc mvc,
      UserDetailsService users,
      TransactionTemplate transaction,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Environment environment,
      Units units,
      People people,
      Accounts accounts) {
    this.mvc = mvc;
    this.users = users;
    this.transaction = transaction;
    this.routes = Route.all(mapping).stream().filter(route -> !route.open()).toList();
    this.world = new World(TestDatabase.owner(environment), units, people, accounts);
  }

  @BeforeAll
  void walk() throws Exception {
    for (Role role : Role.values()) {
      for (Place place : Place.values()) {
        String username = World.username(role, place);
        signedIn.put(username, users.loadUserByUsername(username));
      }
    }
    for (Route route : routes) {
      for (Form form : Form.of(route).orElse(List.of())) {
        for (Role role : Role.values()) {
          for (Place place : Place.values()) {
            walk(route, form, role, place);
          }
        }
      }
    }
  }

  private void walk(Route route, Form form, Role role, Place place) {
    UserDetails who = signedIn.get(World.username(role, place));
    Answer missing = take(route, form, Map.of(), who);
    // Whoever does not get as far as a thing meets the same whatever its state.
    int states = missing.status() == HttpStatus.FORBIDDEN.value() ? 1 : Integer.MAX_VALUE;
    for (String state : route.kind().states().stream().limit(states).toList()) {
      Answer answer = take(route, form, world.thing(route.kind(), state), who);
      Outcome found = outcome(route, form, answer);
      Cell cell = new Cell(route, form, role, place, state, found);
      cells.add(cell);
      if (found == MISSING && !answer.body().equals(missing.body())) {
        unlike.add(cell.where());
      }
    }
    // Who reads the whole trail may ask it about anything, also about what is gone.
    boolean single = route.kind() != Kind.NOTHING && route.kind() != Kind.HISTORY;
    if (single && missing.status() < HttpStatus.BAD_REQUEST.value()) {
      unlike.add(route + " as " + role + " " + place + " finds what does not exist");
    }
  }

  @Test
  void answersAsThePermissionFilesSay() throws IOException {
    Rules rules = Rules.read();

    assertThat(mismatches(rules)).isEmpty();
    assertThat(cells).hasSizeGreaterThan(1500);
    Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
    cells.forEach(cell -> seen.merge(cell.found(), 1, Integer::sum));
    assertThat(seen).containsOnlyKeys(DONE, NOT_NOW, FORBIDDEN, MISSING);
  }

  @Test
  void answersForAForeignThingAsForOneThatIsNot() {
    assertThat(unlike).isEmpty();
  }

  @Test
  void leavesNoRouteOut() throws IOException {
    Rules rules = Rules.read();

    assertThat(routes).allMatch(route -> rules.knows(route.act()));
    assertThat(routes.stream().filter(route -> Form.of(route).isEmpty()).map(Route::toString))
        .as(
            "changes a thing, and the access matrix has nothing to send: add the route with what its"
                + " form sends to org.openpar.matrix.Form")
        .isEmpty();
    assertThat(new TreeSet<>(routes.stream().map(Route::toString).toList()))
        .as("org.openpar.matrix.Form names a route that is gone")
        .containsAll(Form.routes());
  }

  /// The negative control: with any line of the files gone or bent, the answers of the application
  /// no longer agree. A line that could go unnoticed would be one the matrix does not hold.
  @Test
  void noticesEveryLineThatIsMissingOrBent() throws IOException {
    Rules rules = Rules.read();
    List<String> unnoticed = new ArrayList<>();
    for (Rules.Line line : rules.lines()) {
      if (routes.stream().anyMatch(route -> comesTo(route, line.act()))) {
        for (Rules mutant : Mutants.of(rules, line, governs(line.act()))) {
          if (mismatches(mutant).isEmpty()) {
            unnoticed.add(
                line
                    + " as "
                    + mutant.lines().stream()
                        .filter(other -> !rules.lines().contains(other))
                        .toList());
          }
        }
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  /// Whether things are seen or changed by this act, so that how far it reaches can be noticed.
  private boolean governs(String act) {
    return routes.stream()
        .filter(route -> route.kind().sight() == Kind.Sight.BY_ACT)
        .anyMatch(
            route ->
                act.equals(route.kind().readAct())
                    || Form.of(route).orElse(List.of()).stream()
                        .anyMatch(
                            form ->
                                act.equals(Objects.requireNonNullElse(form.act(), route.act()))));
  }

  private static boolean comesTo(Route route, String act) {
    return route.act().equals(act)
        || route.kind().readAct().equals(act)
        || Form.of(route).orElse(List.of()).stream().anyMatch(form -> act.equals(form.act()));
  }

  private List<String> mismatches(Rules rules) {
    return cells.stream()
        .filter(cell -> !agrees(expected(rules, cell), cell))
        .map(cell -> cell.where() + ": " + expected(rules, cell) + " is right, not " + cell.found())
        .toList();
  }

  private static boolean agrees(Outcome expected, Cell cell) {
    return expected == cell.found()
        // What may not be done now may be refused in whichever way.
        || (expected == NOT_NOW && (cell.found() == FORBIDDEN || cell.found() == MISSING))
        || (Form.provesDenialsOnly(cell.route())
            && Set.of(DONE, NOT_NOW).containsAll(List.of(expected, cell.found())));
  }

  private static Outcome expected(Rules rules, Cell cell) {
    Route route = cell.route();
    String role = cell.role().name();
    Place place = cell.place();
    if (!rules.opens(route.act(), role, place)) {
      return FORBIDDEN;
    }
    Kind kind = route.kind();
    boolean found =
        switch (kind.sight()) {
          case EVERYBODY -> true;
          case NOBODY -> false;
          case OWN_UNIT -> place == Place.OWN;
          case BY_ACT -> rules.allows(kind.readAct(), role, place, cell.state());
        };
    if (!found) {
      return MISSING;
    }
    if (kind.sight() != Kind.Sight.BY_ACT) {
      return DONE;
    }
    String act = Objects.requireNonNullElse(cell.form().act(), route.act());
    if (!rules.reaches(act, role, place)) {
      return FORBIDDEN;
    }
    return rules.allows(act, role, place, cell.state()) ? DONE : NOT_NOW;
  }

  private static Outcome outcome(Route route, Form form, Answer answer) {
    boolean single = route.kind() != Kind.NOTHING;
    boolean ledAway = route.isPage() && answer.led() && !form.redirects();
    return switch (answer.status() / 100) {
      case 2 -> DONE;
      case 3 -> single && ledAway ? NOT_NOW : DONE;
      case 4 ->
          switch (answer.status()) {
            case 403 -> FORBIDDEN;
            case 404 -> MISSING;
            // What was sent along a route to no single thing may be refused for itself.
            default -> single ? NOT_NOW : DONE;
          };
      default -> BROKEN;
    };
  }

  /// In a transaction of the person that is rolled back, so that every cell finds the same world.
  private Answer take(Route route, Form form, Map<String, String> values, UserDetails who) {
    SecurityContextHolder.getContext().setAuthentication(fresh(who));
    try {
      return Objects.requireNonNull(
          transaction.execute(
              open -> {
                open.setRollbackOnly();
                return send(route, form, values, who);
              }));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /// Somebody who has just proved who he is.
  private static Authentication fresh(UserDetails who) {
    return UsernamePasswordAuthenticationToken.authenticated(
        who,
        null,
        List.of(
            FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Instant.now().plus(Duration.ofDays(1)))
                .build()));
  }

  private Answer send(Route route, Form form, Map<String, String> values, UserDetails who) {
    String path = route.filled(values);
    AbstractMockHttpServletRequestBuilder<?> sent =
        Optional.ofNullable(form.upload())
            .<AbstractMockHttpServletRequestBuilder<?>>map(
                part ->
                    multipart(route.method(), path)
                        .file(new MockMultipartFile(part, "a.txt", "text/plain", "a".getBytes())))
            .orElseGet(() -> request(route.method(), path));
    form.filled(values).forEach(sent::param);
    if (route.inPlace()) {
      sent.header("HX-Request", "true");
    }
    try {
      MockHttpServletResponse response =
          mvc.perform(sent.with(authentication(fresh(who))).with(csrf())).andReturn().getResponse();
      return new Answer(response.getStatus(), plain(response), response.getRedirectedUrl() != null);
    } catch (Exception broken) {
      return new Answer(HttpStatus.INTERNAL_SERVER_ERROR.value(), broken.toString(), false);
    }
  }

  /// Without what differs from one request to the next.
  private static String plain(MockHttpServletResponse response) throws IOException {
    return response
        .getContentAsString()
        // The token of a form is masked anew each time.
        .replaceAll("[A-Za-z0-9_=-]{60,}", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
        .replaceAll("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b", "");
  }
}
