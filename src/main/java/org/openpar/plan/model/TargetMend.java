package org.openpar.plan.model;

/// What a target could say of itself, to be taken with one press.
///
/// @param after its measure then
/// @param words what would be written, as it is shown
public record TargetMend(Source source, Aim aim, Measure after, String words) {

  public enum Source {
    /// The only figure the target speaks of is its goal.
    WORDS,
    /// The only day, or year, the target speaks of is when it is due.
    DAY,
    /// The last day of the plan's time, where the target speaks of no day.
    YEAR_END,
    /// The unit that alone leads the tasks that carry the target.
    CARRIER,
    /// Whoever drafts the plan for the province answers for what no task carries.
    DRAFTER
  }
}
