package org.openpar.plan.grid;

import org.openpar.platform.model.RuleViolated;

/// A draft begins with a title and something to write under it.
class NothingChosen extends RuleViolated {

  private NothingChosen(String field, String key) {
    super(field, key);
  }

  static NothingChosen title() {
    return new NothingChosen("title", "refused.title-missing");
  }

  static NothingChosen area() {
    return new NothingChosen("areas", "refused.new-plan-no-area");
  }

  static NothingChosen task() {
    return new NothingChosen("tasks", "refused.new-plan-no-task");
  }

  static NothingChosen source() {
    return new NothingChosen("nguon", "refused.new-plan-no-source");
  }
}
