package org.openpar.calendar;

import org.openpar.platform.model.RuleViolated;

/// One reason why reporting periods cannot stand as they were written.
public class ReportingRuleRefused extends RuleViolated {

  ReportingRuleRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
