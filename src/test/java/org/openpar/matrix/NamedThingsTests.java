package org.openpar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Role;
import org.openpar.matrix.Requests.Answer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What a form or the words behind an address name beside the thing in the address: somebody who
/// may do the act names what belongs to others, and meets just what he meets who names nothing that
/// is. Which fields name things is read off the handlers; each request is rolled back.
@MatrixTest
class NamedThingsTests {

  private static final List<Role> LOWEST_FIRST =
      List.of(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.COORDINATOR, Role.LEADER, Role.ADMINISTRATOR);

  private static final String REGISTER = "the register of units is everybody's to see";

  /// What differs on purpose, and why.
  private static final Map<String, String> OPEN =
      Map.ofEntries(
          Map.entry("GET /don-vi, under", REGISTER),
          Map.entry("GET /don-vi.csv, under", REGISTER),
          Map.entry("POST /nhom-don-vi, under", REGISTER),
          Map.entry("POST /nhom-don-vi/{group}/sua, under", REGISTER),
          Map.entry("POST /quan-tri/tai-khoan/{account}/vai-tro, unit", REGISTER),
          Map.entry("POST /ke-hoach/{plan}/lay-y-kien, units", "whatever unit may be asked"),
          Map.entry(
              "POST /ke-hoach/{plan}/muc-tieu, lead", "whatever unit may answer for a target"),
          Map.entry("POST /uy-quyen, to", "a power may be lent to whoever has an account"),
          Map.entry(
              "POST /ke-hoach/{plan}/bang, (script) rows",
              "a row of an id that is taken was sent before; ids are drawn by chance"));

  /// What nobody can ask here, and who does.
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "POST /viec-chua-co-don-vi, assignments", "OwnerlessWorkTests",
          "POST /viec-chua-co-don-vi, unit", "OwnerlessWorkTests");

  /// Who can do it, and to what.
  private record Way(Form form, Map<String, String> thing, UserDetails who) {}

  private final Requests requests;
  private final World world;
  private final List<Route> routes;
  private final Map<String, Optional<Way>> ways = new HashMap<>();

  NamedThingsTests(
      Requests requests,
      World world,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.requests = requests;
    this.world = world;
    this.routes = Route.all(mapping);
  }

  @Test
  void everyFieldIsKnownToNameAThingOrToNameNone() {
    Set<String> unknown = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (Route route : routes) {
      for (Naming naming : Naming.of(route.handler())) {
        seen.add(naming.field());
        if (!naming.never() && Names.of(route, naming).isEmpty() && !Names.isNone(route, naming)) {
          unknown.add(route + ", " + naming.field() + ": " + naming.type().getSimpleName());
        }
      }
    }

    assertThat(unknown)
        .as(
            "takes words that may name a thing: say in org.openpar.matrix.Names which, or that they"
                + " name none")
        .isEmpty();
    assertThat(seen).as("no handler takes such words any more").containsAll(Names.listNone());
    assertThat(new TreeSet<>(routes.stream().map(Route::toString).toList()))
        .as("org.openpar.matrix.Names names a route that is gone")
        .containsAll(Names.routes());
  }

  @Test
  void noRouteThatIsOpenToAllNamesAThing() {
    assertThat(
            routes.stream()
                .filter(Route::open)
                .flatMap(
                    route ->
                        Naming.of(route.handler()).stream()
                            .filter(Naming::sure)
                            .map(naming -> route + ", " + naming.field())))
        .isEmpty();
  }

  @Test
  void whatBelongsToOthersIsNamedLikeWhatIsNot() {
    Map<String, String> unlike = new TreeMap<>();
    Set<String> asked = new TreeSet<>();
    Set<String> unasked = new TreeSet<>();
    for (Route route : routes.stream().filter(route -> !route.open()).toList()) {
      for (Naming naming : Naming.of(route.handler())) {
        for (Named named : Names.of(route, naming)) {
          String place = route + ", " + named.place();
          Optional<Way> way = way(route, named.before());
          (way.isPresent() ? asked : unasked).add(place);
          way.ifPresent(found -> ask(route, found, named, place, unlike));
        }
      }
    }
    unasked.removeAll(asked);

    assertThat(unasked).as("nobody was let in to ask").isEqualTo(ELSEWHERE.keySet());
    assertThat(asked).hasSizeGreaterThanOrEqualTo(100);
    assertThat(unlike.keySet()).as(String.join("\n", told(unlike))).isEqualTo(OPEN.keySet());
  }

  private static List<String> told(Map<String, String> unlike) {
    List<String> told = new ArrayList<>();
    unlike.forEach((place, how) -> told.add(place + ": " + how));
    return told;
  }

  private void ask(Route route, Way way, Named named, String place, Map<String, String> unlike) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("of others", named(route, way, named, world.ofOthers(named.thing())));
    answers.put("of nobody", named(route, way, named, World.ofNobody(named.thing())));
    if (named.alone()) {
      answers.put("left empty", named(route, way, named, ""));
      answers.put("no name at all", named(route, way, named, "x"));
    }
    answers.forEach(
        (what, answer) -> {
          if (answer.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            unlike.put(place + ", " + what, told(answer) + " " + answer.body());
          }
        });
    difference(route, answers.get("of others"), answers.get("of nobody"))
        .ifPresent(how -> unlike.put(place, how));
  }

  private Answer named(Route route, Way way, Named named, String id) {
    Map<String, String> thing = new HashMap<>(way.thing());
    thing.put(Named.OTHER, id);
    return requests.weigh(route, named.form(), thing, way.who()).without(id);
  }

  private static Optional<String> difference(Route route, Answer foreign, Answer missing) {
    if (foreign.status() != missing.status() || foreign.changes() != missing.changes()) {
      return Optional.of(told(foreign) + "; of nobody " + told(missing));
    }
    boolean file = route.pattern().matches(".*\\.(xlsx|docx|zip)");
    if (file || foreign.body().equals(missing.body())) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(foreign.body().lines().toList());
    lines.removeAll(missing.body().lines().toList());
    String line = lines.isEmpty() ? "less is shown" : lines.getFirst().strip();
    return Optional.of("shows " + line.substring(0, Math.min(line.length(), 300)));
  }

  private static String told(Answer answer) {
    return "%d, %d rows".formatted(answer.status(), answer.changes());
  }

  /// The lowest who may.
  private Optional<Way> way(Route route, Form form) {
    return ways.computeIfAbsent(route + form.toString(), unknown -> findWay(route, form));
  }

  private Optional<Way> findWay(Route route, Form form) {
    for (Place place : List.of(Place.OWN, Place.SUPERIOR)) {
      for (Role role : LOWEST_FIRST) {
        UserDetails who = world.who(role, place);
        for (String state : route.kind().states()) {
          Map<String, String> thing = world.thing(route.kind(), state, World.username(role, place));
          if (requests.take(route, form, thing, who).succeeded()) {
            return Optional.of(new Way(form, thing, who));
          }
        }
      }
    }
    return Optional.empty();
  }
}
