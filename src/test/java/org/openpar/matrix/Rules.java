package org.openpar.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  private boolean any(String act, String role, Predicate<Line> condition) {
    return lines.stream()
        .filter(line -> line.act().equals(act) && line.role().equals(role))
        .anyMatch(condition);
  }
}
