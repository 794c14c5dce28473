package org.openpar.cascade.model;

/// What a unit has to do with a row of its plan.
public enum Part {
  /// The province gave it to lead; it must be covered.
  LEAD,
  /// The province named it to help.
  COORDINATOR,
  /// The unit's own.
  OWN
}
