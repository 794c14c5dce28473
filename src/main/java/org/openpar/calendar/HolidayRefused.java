package org.openpar.calendar;

import org.openpar.platform.model.RuleViolated;

/// One reason why a table of holidays cannot stand as it was written.
public class HolidayRefused extends RuleViolated {

  HolidayRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
