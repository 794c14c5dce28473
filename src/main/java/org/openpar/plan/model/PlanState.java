package org.openpar.plan.model;

/// Where a plan is in its life.
public enum PlanState {
  DRAFT,
  /// It lies before whoever signs it.
  SUBMITTED,
  /// It came back with a reason.
  RETURNED,
  APPROVED,
  ISSUED,
  /// Its year is over: it can be read and cited, and not amended any more.
  CLOSED,
  DISCARDED;

  /// Whether its words may still be changed.
  public boolean open() {
    return this == DRAFT || this == RETURNED;
  }

  /// Whether it was promulgated, for ever.
  public boolean promulgated() {
    return this == ISSUED || this == CLOSED;
  }
}
