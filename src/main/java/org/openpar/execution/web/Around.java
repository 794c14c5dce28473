package org.openpar.execution.web;

import java.util.List;
import org.openpar.organization.Person;
import org.openpar.plan.PlanSummary;

/// What stands around an assignment.
///
/// @param coordinators the units that cooperate, by name
/// @param contacts whoever can be called in the unit
public record Around(PlanSummary plan, List<String> coordinators, List<Person> contacts) {

  private static final int COORDINATORS_SHOWN = 8;

  /// Whether they would push everything else off the page.
  public boolean manyCoordinators() {
    return coordinators.size() > COORDINATORS_SHOWN;
  }
}
