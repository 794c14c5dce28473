package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// One reason why a group cannot be formed as it was described.
public class GroupRefused extends RuleViolated {

  GroupRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
