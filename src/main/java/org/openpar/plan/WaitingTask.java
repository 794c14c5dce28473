package org.openpar.plan;

/// A task of a promulgated plan that has no day until something happens: an event it counts from, a
/// condition, the plan of somebody else.
///
/// @param plan by its first version
/// @param closed whether the plan is closed, so that nothing is waited for any more
public record WaitingTask(PlanSummary plan, boolean closed, TaskBrief task) {}
