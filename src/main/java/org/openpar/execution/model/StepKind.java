package org.openpar.execution.model;

/// What a step of the progress was.
public enum StepKind {
  REPORTED,
  UNCHANGED,
  EVIDENCE_ADDED,
  EVIDENCE_REMOVED,
  SUBMITTED,
  APPROVED,
  VERIFIED,
  SENT_BACK,
  MARKED_UNSATISFACTORY,
  REOPENED;

  /// Whether the unit does it, and not whoever checks.
  boolean ofTheUnit() {
    return switch (this) {
      case REPORTED, UNCHANGED, EVIDENCE_ADDED, EVIDENCE_REMOVED, SUBMITTED -> true;
      case APPROVED, VERIFIED, SENT_BACK, MARKED_UNSATISFACTORY, REOPENED -> false;
    };
  }
}
