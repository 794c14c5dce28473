package org.openpar.plan;

import java.time.LocalDate;
import java.util.List;

/// What an amendment makes of a plan, drafted or promulgated. Tasks are known by their lines.
///
/// @param day the day of its decision; while it has none, today
/// @param number of the decision, "" while it has none
/// @param before the tasks of the version it was drafted for
public record PlanAmendment(
    PlanId plan,
    int year,
    LocalDate day,
    String number,
    List<TaskBrief> before,
    List<TaskBrief> after) {}
