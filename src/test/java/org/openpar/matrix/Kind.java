package org.openpar.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A kind of thing that stands in an address, by the variables that lead to it.
enum Kind {
  /// The route leads to no single thing.
  NOTHING(Set.of(), Sight.EVERYBODY, ""),
  ASSIGNMENT(
      Set.of("assignment", "file"),
      Sight.BY_ACT,
      "execution.read",
      "NOT_STARTED",
      "IN_PROGRESS",
      "AWAITING_APPROVAL",
      "AWAITING_VERIFICATION",
      "SENT_BACK",
      "UNSATISFACTORY",
      "COMPLETED"),
  /// A plan with its tasks: the province's own.
  PLAN(
      Set.of("plan", "task", "field", "area"),
      Sight.BY_ACT,
      "plan.read",
      "DRAFT",
      "SUBMITTED",
      "RETURNED",
      "APPROVED",
      "ISSUED",
      "CLOSED",
      "DISCARDED"),
  UNIT_PLAN(
      Set.of("unitPlan", "unitTask", "area"),
      Sight.BY_ACT,
      "cascade.read",
      "DRAFT",
      "ISSUED",
      "WITHDRAWN",
      "RETURNED",
      "APPROVED"),
  /// A plan of the district that waits to be looked at.
  HANDED_IN(Set.of("handed in"), Sight.BY_ACT, "cascade.read", "ISSUED"),
  /// A sheet that came back filled in.
  UNIT_SHEET(
      Set.of("unitPlan", "sheet"), Sight.BY_ACT, "cascade.read", "DRAFT", "WITHDRAWN", "RETURNED"),
  /// A round that asks the district about a draft.
  ROUND(Set.of("round"), Sight.BY_ACT, "opinion.read", "DRAFT"),
  /// What the own unit was asked; for everybody else it is not there.
  OWN_ROUND(Set.of("own round"), Sight.OWN_UNIT, ""),
  /// The letter by which the district answered another round.
  LETTER(Set.of("round", "asked"), Sight.BY_ACT, "opinion.read"),
  /// A task somebody's unit helps with; for everybody else it is not there.
  HELP(Set.of("task"), Sight.OWN_UNIT, ""),
  /// A task whose deadline waits for an event, with what was recorded about it.
  WAITING_TASK(Set.of("waiting", "step"), Sight.EVERYBODY, ""),
  /// A person without an account, in a form.
  CANDIDATE(Set.of("candidate"), Sight.BY_ACT, "identity.open"),
  ACCOUNT(Set.of("account"), Sight.BY_ACT, "identity.read"),
  /// A role somebody holds.
  GRANT(Set.of("grant"), Sight.BY_ACT, "identity.read"),
  DELEGATION(Set.of("delegation"), Sight.BY_ACT, "identity.end-delegation"),
  /// The lines of one unit in a review.
  REVIEW_OF_UNIT(Set.of("review", "unit"), Sight.BY_ACT, "identity.review"),
  /// A review itself; everybody who reviews finds in it what he reaches.
  REVIEW(Set.of("review"), Sight.EVERYBODY, ""),
  PERSON(Set.of("person", "absence"), Sight.BY_ACT, "directory.read"),
  POST(Set.of("post"), Sight.BY_ACT, "directory.read"),
  HANDOVER(Set.of("handover"), Sight.BY_ACT, "directory.read"),
  VACANT_POST(Set.of("vacant post"), Sight.BY_ACT, "directory.read"),
  /// A sheet on its way in, for whoever handed it in.
  INTAKE(Set.of("intake"), Sight.OWNER, "", Kind.OF_ANOTHER, Kind.MINE),
  UNIT_INTAKE(Set.of("unit intake"), Sight.OWNER, "", Kind.OF_ANOTHER, Kind.MINE),
  /// Where somebody is signed in.
  SESSION(Set.of("session"), Sight.OWNER, "", Kind.OF_ANOTHER, Kind.MINE),
  PASSKEY(Set.of("passkey"), Sight.OWNER, "", Kind.OF_ANOTHER, Kind.MINE),
  GROUP(Set.of("group"), Sight.EVERYBODY, ""),
  /// A group the province named itself.
  OWN_GROUP(Set.of("own group"), Sight.EVERYBODY, ""),
  REORGANIZATION(Set.of("reorganization"), Sight.EVERYBODY, ""),
  UNIT(Set.of("unit"), Sight.BY_ACT, "organization.read"),
  /// A unit named in a form about its people, who are not for everybody to see.
  KEPT_UNIT(Set.of("kept unit"), Sight.BY_ACT, "directory.read"),
  /// A unit named in a form about who does its work.
  STAFFED_UNIT(Set.of("staffed unit"), Sight.BY_ACT, "organization.read"),
  /// The history of a thing, here of a unit; plans and assignments are asked by a test of
  /// their own.
  HISTORY(Set.of("kind", "id"), Sight.BY_ACT, "organization.read"),
  /// A report that left the house.
  REPORT(Set.of("report"), Sight.BY_ACT, "reporting.write");

  static final String MINE = "MINE";
  static final String OF_ANOTHER = "OF_ANOTHER";

  /// Who finds a thing there.
  enum Sight {
    BY_ACT,
    OWN_UNIT,
    EVERYBODY,
    /// Whose it is.
    OWNER
  }

  private final Set<String> variables;
  private final Sight sight;
  private final String readAct;
  private final List<String> states;

  Kind(Set<String> variables, Sight sight, String readAct, String... states) {
    this.variables = variables;
    this.sight = sight;
    this.readAct = readAct;
    this.states = states.length == 0 ? List.of("") : List.of(states);
  }

  Sight sight() {
    return sight;
  }

  /// The act that lets a thing of this kind be seen.
  String readAct() {
    return readAct;
  }

  List<String> states() {
    return states;
  }

  /// The narrowest kind whose variables hold all that are named.
  static Kind of(Set<String> named) {
    return Arrays.stream(values())
        .filter(kind -> kind.variables.equals(named))
        .findFirst()
        .or(
            () ->
                Arrays.stream(values())
                    .filter(kind -> kind.variables.containsAll(named))
                    .filter(kind -> kind != REVIEW_OF_UNIT)
                    .findFirst())
        .orElseThrow(
            () ->
                new AssertionError(
                    "The access matrix knows no thing called "
                        + named
                        + ": add its kind to org.openpar.matrix.Kind (the variables of its"
                        + " addresses, who finds it, the act that shows it, its states) and one in"
                        + " each state to org.openpar.matrix.World"));
  }
}
