package org.openpar.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.matrix.Outcome.BROKEN;
import static org.openpar.matrix.Outcome.DONE;
import static org.openpar.matrix.Outcome.FORBIDDEN;
import static org.openpar.matrix.Outcome.MISSING;
import static org.openpar.matrix.Outcome.NOT_NOW;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openpar.identity.Role;
import org.openpar.matrix.Requests.Answer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// every route × every role × {own, superior, subordinate, sibling, foreign, missing} × every
/// state, with things that exist. What is expected is worked out from the permission files by
/// [Rules]; what happens is asked of the application over HTTP. Each request is rolled back.
@MatrixTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

  /// A cell and what the application answered.
  private record Cell(
      Route route,
      Form form,
      Role role,
      Place place,
      String state,
      Outcome found,
      boolean granted) {

    String where() {
      return "%s as %s, %s, %s%s"
          .formatted(route, role, place, state, route.inPlace() ? ", in place" : "");
    }
  }

  private final Requests requests;
  private final World world;
  private final List<Route> routes;
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> unlike = new ArrayList<>();

  AccessMatrixTests(
      Requests requests,
      World world,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.requests = requests;
    this.world = world;
    this.routes = Route.all(mapping).stream().filter(route -> !route.open()).toList();
  }

  @BeforeAll
  void walk() {
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
    UserDetails who = world.who(role, place);
    String username = World.username(role, place);
    Answer missing = requests.take(route, form, world.nothing(username), who);
    if (route.kind() == Kind.NOTHING) {
      cells.add(cell(route, form, role, place, "", missing));
      return;
    }
    // Whoever does not get as far as a thing meets the same whatever its state.
    int states = missing.status() == HttpStatus.FORBIDDEN.value() ? 1 : Integer.MAX_VALUE;
    for (String state : route.kind().states().stream().limit(states).toList()) {
      Answer answer = requests.take(route, form, world.thing(route.kind(), state, username), who);
      Cell cell = cell(route, form, role, place, state, answer);
      cells.add(cell);
      if (cell.found() == MISSING && !answer.body().equals(missing.body())) {
        unlike.add(cell.where());
      }
    }
    // Who reads the whole trail may ask it about anything, also about what is gone.
    if (route.kind() != Kind.HISTORY && missing.status() < HttpStatus.BAD_REQUEST.value()) {
      unlike.add(route + " as " + role + " " + place + " finds what does not exist");
    }
  }

  private static Cell cell(
      Route route, Form form, Role role, Place place, String state, Answer answer) {
    return new Cell(route, form, role, place, state, outcome(route, answer), answer.succeeded());
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

  /// A cell that is allowed and never seen to succeed would prove nothing: a route that turned
  /// everybody away would pass.
  @Test
  void letsSomebodyInWithEveryForm() throws IOException {
    Rules rules = Rules.read();
    Set<String> never =
        cells.stream().map(AccessMatrixTests::form).collect(Collectors.toCollection(TreeSet::new));
    cells.stream()
        .filter(cell -> cell.granted() && expected(rules, cell) == DONE)
        .map(AccessMatrixTests::form)
        .forEach(never::remove);

    assertThat(never)
        .as(
            "was allowed and never succeeded: give it a proper form in org.openpar.matrix.Form and a"
                + " thing in org.openpar.matrix.World, or say there why nobody can be let in")
        .containsExactlyElementsOf(new TreeSet<>(Form.unproven().keySet()));
  }

  private static String form(Cell cell) {
    int number = Form.of(cell.route()).orElseThrow().indexOf(cell.form());
    return cell.route() + (number == 0 ? "" : ", form " + (number + 1));
  }

  /// The negative control: with any line of the files gone or bent, the answers of the application
  /// no longer agree. A line that could go unnoticed would be one the matrix does not hold.
  @Test
  void noticesEveryLineThatIsMissingOrBent() throws IOException {
    Rules rules = Rules.read();
    List<String> unnoticed = new ArrayList<>();
    for (Rules.Line line : rules.lines()) {
      // A line decides about nothing but its act.
      List<Cell> touched = cells.stream().filter(cell -> comesTo(cell, line.act())).toList();
      if (!touched.isEmpty()) {
        for (Rules mutant : Mutants.of(rules, line, governs(line.act()))) {
          if (touched.stream().allMatch(cell -> agrees(expected(mutant, cell), cell))) {
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

  private static boolean comesTo(Cell cell, String act) {
    return cell.route().act().equals(act)
        || cell.route().kind().readAct().equals(act)
        || act.equals(cell.form().act());
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
        || (Form.unproven().containsKey(cell.route().toString())
            && Set.of(DONE, NOT_NOW).containsAll(List.of(expected, cell.found())));
  }

  private static Outcome expected(Rules rules, Cell cell) {
    return rules.expects(cell.route(), cell.form(), cell.role(), cell.place(), cell.state());
  }

  private static Outcome outcome(Route route, Answer answer) {
    boolean ledAway =
        route.isPage()
            && route.kind() != Kind.NOTHING
            && answer.led() != null
            && !Form.leadsOn(route);
    return switch (answer.status() / 100) {
      case 2 -> DONE;
      case 3 -> ledAway ? NOT_NOW : DONE;
      case 4 ->
          switch (answer.status()) {
            case 403 -> FORBIDDEN;
            case 404 -> MISSING;
            default -> NOT_NOW;
          };
      default -> BROKEN;
    };
  }
}
