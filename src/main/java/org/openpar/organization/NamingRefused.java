package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// One reason why a unit is not called or numbered so for those days.
public class NamingRefused extends RuleViolated {

  NamingRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
