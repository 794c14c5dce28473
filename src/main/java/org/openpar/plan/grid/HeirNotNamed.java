package org.openpar.plan.grid;

import org.openpar.platform.model.RuleViolated;

/// The words of a lead cell could not be made to name the heir; a person has to write them.
final class HeirNotNamed extends RuleViolated {

  /// @param codes of the tasks whose words they are
  HeirNotNamed(String heir, String codes) {
    super("", "refused.heir-not-named", heir, codes);
  }
}
