package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// One reason why what was typed is no way to reach a unit.
public class UnitContactRefused extends RuleViolated {

  UnitContactRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
