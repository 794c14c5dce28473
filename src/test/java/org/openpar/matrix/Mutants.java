package org.openpar.matrix;

import java.util.ArrayList;
import java.util.List;
import org.openpar.matrix.Rules.Line;

/// The same rules with one line gone, reaching elsewhere, or holding in other states.
final class Mutants {

  private Mutants() {}

  /// @param governs whether how far the line reaches decides about things
  static List<Rules> of(Rules rules, Line line, boolean governs) {
    List<Rules> mutants = new ArrayList<>();
    mutants.add(with(rules, line, List.of()));
    String other =
        switch (line.reach()) {
          case "OWN" -> "TREE";
          case "TREE" -> "OWN";
          default -> line.reach();
        };
    if (governs && !other.equals(line.reach())) {
      mutants.add(
          with(rules, line, List.of(new Line(line.act(), line.role(), other, line.states()))));
    }
    for (String state : line.states()) {
      List<String> fewer = line.states().stream().filter(it -> !it.equals(state)).toList();
      if (!fewer.isEmpty()) {
        mutants.add(
            with(rules, line, List.of(new Line(line.act(), line.role(), line.reach(), fewer))));
      }
    }
    if (!line.states().isEmpty()) {
      mutants.add(
          with(rules, line, List.of(new Line(line.act(), line.role(), line.reach(), List.of()))));
    }
    return mutants;
  }

  private static Rules with(Rules rules, Line line, List<Line> instead) {
    List<Line> lines = new ArrayList<>(rules.lines());
    int place = lines.indexOf(line);
    lines.remove(place);
    lines.addAll(place, instead);
    return new Rules(lines);
  }
}
