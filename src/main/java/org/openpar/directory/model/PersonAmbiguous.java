package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Several people are called so; the address tells them apart.
public class PersonAmbiguous extends RuleViolated {

  public PersonAmbiguous() {
    super("person", "directory.refused.person-ambiguous");
  }
}
