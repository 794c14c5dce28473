package org.openpar.agenda.model;

import org.openpar.platform.model.RuleViolated;

/// One reason why holidays cannot be announced like this.
public class HolidaysRefused extends RuleViolated {

  HolidaysRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
