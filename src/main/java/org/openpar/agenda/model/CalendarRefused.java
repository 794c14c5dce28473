package org.openpar.agenda.model;

import org.openpar.platform.model.RuleViolated;

/// One reason why a part of the legal calendar cannot be announced like this.
public class CalendarRefused extends RuleViolated {

  CalendarRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
