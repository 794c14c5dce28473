package org.openpar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Role;
import org.openpar.matrix.Requests.Answer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What a form names beside the thing in the address: somebody who may do the act names what
/// belongs to others, and meets just what he meets who names nothing that is. Each request is
/// rolled back.
@MatrixTest
class NamedThingsTests {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /// What forms name that nobody else could own.
  private static final Set<String> NOBODYS_OWN = Set.of("step", "endingUnit", "sheetOf");

  /// Where a unit out of reach may be named, and why.
  private static final Map<String, String> OPEN =
      Map.of(
          "POST /ke-hoach/{plan}/lay-y-kien, units", "the province asks whatever unit it likes",
          "POST /ke-hoach/{plan}/muc-tieu, lead", "whatever unit may answer for a target");

  /// Who can do it, and to what.
  private record Way(Form form, Map<String, String> thing, UserDetails who) {}

  private final Requests requests;
  private final World world;
  private final List<Route> routes;

  NamedThingsTests(
      Requests requests,
      World world,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.requests = requests;
    this.world = world;
    this.routes = Route.all(mapping).stream().filter(route -> !route.open()).toList();
  }

  @Test
  void whatBelongsToOthersIsNamedLikeWhatIsNot() {
    Map<String, String> unlike = new TreeMap<>();
    Set<String> asked = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    for (Route route : routes) {
      for (Form form : Form.of(route).orElse(List.of())) {
        form.fields()
            .forEach(
                (field, value) -> {
                  Matcher named = NAME.matcher(value);
                  if (named.matches() && !NOBODYS_OWN.contains(named.group(1))) {
                    ask(route, form, field, named.group(1), asked, unlike, unknown);
                  }
                });
      }
    }

    assertThat(unknown).as("World knows nothing of the kind that belongs to others").isEmpty();
    assertThat(asked).hasSizeGreaterThanOrEqualTo(25);
    assertThat(unlike.keySet()).as(unlike.toString()).isEqualTo(OPEN.keySet());
  }

  private void ask(
      Route route,
      Form form,
      String field,
      String name,
      Set<String> asked,
      Map<String, String> unlike,
      Set<String> unknown) {
    String place = route + ", " + field;
    if (!world.knowsOthers(name)) {
      unknown.add(place + ": " + name);
      return;
    }
    way(route, form)
        .ifPresent(
            way -> {
              asked.add(place);
              Answer foreign = named(route, way, field, world.ofOthers(name));
              Answer missing = named(route, way, field, World.NOBODY);
              Answer empty = named(route, way, field, "");
              Map.of("of others", foreign, "of nobody", missing, "left empty", empty)
                  .forEach(
                      (what, answer) -> {
                        if (answer.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                          unlike.put(place + ", " + what, told(answer));
                        }
                      });
              if (!alike(foreign, missing)) {
                unlike.put(place, told(foreign) + "; of nobody " + told(missing));
              }
            });
  }

  private Answer named(Route route, Way way, String field, String id) {
    return requests.weigh(route, way.form().saying(field, id), way.thing(), way.who());
  }

  private static boolean alike(Answer foreign, Answer missing) {
    return foreign.status() == missing.status() && foreign.changes() == missing.changes();
  }

  private static String told(Answer answer) {
    return "%d, %d rows".formatted(answer.status(), answer.changes());
  }

  /// The lowest who may.
  private Optional<Way> way(Route route, Form form) {
    for (Place place : List.of(Place.OWN, Place.SUPERIOR)) {
      for (Role role : Role.values()) {
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
