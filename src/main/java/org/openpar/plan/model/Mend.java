package org.openpar.plan.model;

/// What an empty cell of a draft could say, to be taken with one press.
///
/// @param from the code of the task of last year's plan that says so, "" where none does
public record Mend(Source source, TaskLine task, TaskField field, String words, String from) {

  public enum Source {
    LAST_YEAR,
    /// The last day of the plan's time, for work that goes on all through it.
    YEAR_END
  }
}
