package org.openpar.execution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Responsibility.Inherited;
import org.openpar.organization.Person;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanSummary;

/// What stands around an assignment.
///
/// @param coordinators the units that cooperate, by name
/// @param contacts whoever can be called in the unit
/// @param answering the unit that answers for it on the day; null when nobody does
/// @param inherited from whom it came; null while it is with the unit the plan gave it to
/// @param reason why somebody gave it to the unit; null when a reform brought it
public record Around(
    PlanSummary plan,
    List<String> coordinators,
    List<Person> contacts,
    @Nullable Answering answering,
    @Nullable Inherited inherited,
    @Nullable String reason) {

  /// The unit that answers for it.
  public record Answering(UnitId unit, String name) {}

  private static final int COORDINATORS_SHOWN = 8;

  /// Whether they would push everything else off the page.
  public boolean manyCoordinators() {
    return coordinators.size() > COORDINATORS_SHOWN;
  }
}
