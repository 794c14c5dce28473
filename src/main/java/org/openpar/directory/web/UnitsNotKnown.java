package org.openpar.directory.web;

import org.openpar.platform.model.RuleViolated;

/// Words in which the register knows no unit.
class UnitsNotKnown extends RuleViolated {

  UnitsNotKnown(String field, String words) {
    super(field, "directory.refused.units", words);
  }
}
