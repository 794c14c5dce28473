package org.openpar.matrix;

/// What somebody meets who takes a route.
enum Outcome {
  DONE,
  /// Allowed, but not to a thing in this state.
  NOT_NOW,
  /// The thing is seen, or there is none, but the act is not his.
  FORBIDDEN,
  /// Exactly as if there were no such thing.
  MISSING,
  /// A mistake of ours, never right.
  BROKEN
}
