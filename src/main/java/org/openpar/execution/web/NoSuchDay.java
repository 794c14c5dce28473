package org.openpar.execution.web;

import org.openpar.platform.model.RuleViolated;

/// What was typed is no day of the calendar; 31/9 is never moved to the next.
class NoSuchDay extends RuleViolated {

  NoSuchDay(String field) {
    super(field, "typeMismatch.java.time.LocalDate");
  }
}
