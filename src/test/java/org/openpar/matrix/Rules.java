package org.openpar.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openpar.identity.Role;

/// The permission files, read once more by a reader that shares nothing with the application's.
record Rules(List<Line> lines) {

  record Line(String act, String role, String reach, List<String> states) {

    boolean reaches(Place place) {
      return switch (reach) {
        case "OWN" -> place == Place.OWN;
        case "TREE" -> place == Place.OWN || place == Place.SUPERIOR;
        case "TOP" -> place == Place.SUPERIOR;
        case "SHARED" -> true;
        default -> throw new IllegalStateException("Rules does not know the reach " + reach);
      };
    }

    boolean holdsIn(String state) {
      return states.isEmpty() || states.contains(state);
    }
  }

  static Rules read() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/permissions"))) {
      for (Path file : files.sorted().toList()) {
        for (String text : Files.readAllLines(file)) {
          if (!text.isBlank() && !text.startsWith("#") && !text.startsWith("act,")) {
            String[] column = text.split(",", -1);
            String states = column.length > 3 ? column[3].strip() : "";
            lines.add(
                new Line(
                    column[0].strip(),
                    column[1].strip(),
                    column[2].strip(),
                    states.isEmpty() ? List.of() : List.of(states.split("\\|"))));
          }
        }
      }
    }
    return new Rules(lines);
  }

  boolean knows(String act) {
    return lines.stream().anyMatch(line -> line.act().equals(act));
  }

  /// Whether the route may be taken at all: an act of the top is none for who stands below it.
  boolean opens(String act, String role, Place place) {
    return any(act, role, line -> !line.reach().equals("TOP") || place == Place.SUPERIOR);
  }

  boolean reaches(String act, String role, Place place) {
    return any(act, role, line -> line.reaches(place));
  }

  boolean allows(String act, String role, Place place, String state) {
    return any(act, role, line -> line.reaches(place) && line.holdsIn(state));
  }

  /// What somebody must meet who takes a route to a thing in a state.
  Outcome expects(Route route, Form form, Role by, Place place, String state) {
    String role = by.name();
    if (!opens(route.act(), role, place)) {
      return Outcome.FORBIDDEN;
    }
    Kind kind = route.kind();
    boolean found =
        switch (kind.sight()) {
          case EVERYBODY -> true;
          case OWNER -> state.equals(Kind.MINE);
          case OWN_UNIT -> place == Place.OWN;
          case BY_ACT -> allows(kind.readAct(), role, place, state);
        };
    if (!found) {
      return Outcome.MISSING;
    }
    if (kind.sight() != Kind.Sight.BY_ACT) {
      return Outcome.DONE;
    }
    String act = Objects.requireNonNullElse(form.act(), route.act());
    if (!reaches(act, role, place)) {
      return Outcome.FORBIDDEN;
    }
    return allows(act, role, place, state) ? Outcome.DONE : Outcome.NOT_NOW;
  }

  private boolean any(String act, String role, Predicate<Line> condition) {
    return lines.stream()
        .filter(line -> line.act().equals(act) && line.role().equals(role))
        .anyMatch(condition);
  }
}
