package org.openpar.plan.model;

/// What an amending paper holds.
public enum AmendmentScope {
  /// The whole plan as it is to be: what is not in it is dropped.
  WHOLE,
  /// Only what is added or changed: the rest stays.
  PART
}
