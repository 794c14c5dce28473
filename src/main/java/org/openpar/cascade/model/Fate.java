package org.openpar.cascade.model;

/// What becomes of a task in the plans of communes when their district takes it out of its own.
public enum Fate {
  /// It is the commune's own from then on.
  KEPT,
  /// It is done no more: out of the drafts, and excused where a commune has worked on it.
  DROPPED
}
