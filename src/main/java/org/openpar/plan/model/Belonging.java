package org.openpar.plan.model;

import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.TaskId;

/// What a plan is to the others.
///
/// @param parent the plan it belongs to, by its first version
/// @param toYear the last year of a plan that spans several, null for one of a single year
/// @param fulfils the task of the parent that is done by issuing it
public record Belonging(
    PlanKind kind, @Nullable PlanId parent, @Nullable Integer toYear, @Nullable TaskId fulfils) {

  static final Belonging YEARLY = new Belonging(PlanKind.YEARLY, null, null, null);
}
