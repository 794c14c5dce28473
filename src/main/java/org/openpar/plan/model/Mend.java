package org.openpar.plan.model;

import java.util.Map;

/// What an empty cell of a draft could say, to be taken with one press.
///
/// @param from the code of the task of last year's plan that says so, "" where none does
public record Mend(Source source, TaskLine task, TaskField field, String words, String from) {

  public enum Source {
    LAST_YEAR,
    /// The last day of the plan's time, for work that goes on all through it.
    YEAR_END,
    /// Words a plan may say of any task's money: it comes from the budget given to the lead.
    WITHIN_BUDGET,
    /// The other words of this kind: the task costs nothing more.
    NO_COST;

    /// What a plan may say of any task, in the language of the paper.
    static final Map<Source, String> STANDING =
        Map.of(WITHIN_BUDGET, "Trong dự toán được giao", NO_COST, "Không phát sinh kinh phí");

    /// Whether the same words are offered for every task.
    public boolean standing() {
      return STANDING.containsKey(this);
    }
  }
}
