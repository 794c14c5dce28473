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
  REOPENED
}
