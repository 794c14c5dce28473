package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Nobody the reader may see is called so.
public class PersonUnknown extends RuleViolated {

  public PersonUnknown() {
    super("person", "directory.refused.person-unknown");
  }
}
