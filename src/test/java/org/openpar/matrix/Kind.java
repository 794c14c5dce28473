package org.openpar.matrix;

import java.util.List;
import java.util.Set;

/// A kind of thing that stands in an address.
enum Kind {
  /// The route leads to no single thing.
  NOTHING(Set.of(), "", List.of("")),
  ASSIGNMENT(
      Set.of("assignment", "file"),
      "execution.read",
      List.of(
          "NOT_STARTED",
          "IN_PROGRESS",
          "AWAITING_APPROVAL",
          "AWAITING_VERIFICATION",
          "SENT_BACK",
          "UNSATISFACTORY",
          "COMPLETED")),
  /// A plan with its tasks: the province's own.
  PLAN(
      Set.of("plan", "task", "field", "area"),
      "plan.read",
      List.of("DRAFT", "ISSUED", "DISCARDED")),
  /// A task somebody's unit helps with; for everybody else it is not there.
  HELP(Set.of("task"), "", List.of("")),
  UNIT(Set.of("unit"), "organization.read", List.of(""));

  private final Set<String> variables;
  private final String readAct;
  private final List<String> states;

  Kind(Set<String> variables, String readAct, List<String> states) {
    this.variables = variables;
    this.readAct = readAct;
    this.states = states;
  }

  /// The act that lets a thing of this kind be seen.
  String readAct() {
    return readAct;
  }

  List<String> states() {
    return states;
  }

  static Kind of(Set<String> named) {
    if (named.isEmpty()) {
      return NOTHING;
    }
    if (named.equals(HELP.variables)) {
      return HELP;
    }
    for (Kind kind : List.of(ASSIGNMENT, PLAN, UNIT)) {
      if (kind.variables.containsAll(named)) {
        return kind;
      }
    }
    throw new AssertionError(
        "The access matrix knows no thing called "
            + named
            + ": add its kind to org.openpar.matrix.Kind (the variables of its addresses, the act"
            + " that shows it, its states) and one in each state to org.openpar.matrix.World");
  }
}
