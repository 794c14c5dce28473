package org.openpar.plan.model;

/// What an amendment does to a task.
public enum ChangeKind {
  ADDED,
  REMOVED,
  CHANGED,
  SAME
}
