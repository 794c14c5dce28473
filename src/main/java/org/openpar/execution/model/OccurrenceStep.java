package org.openpar.execution.model;

/// What was said about whether something has happened.
public enum OccurrenceStep {
  RECORDED,
  CORRECTED,
  WITHDRAWN
}
