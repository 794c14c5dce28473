package org.openpar.audit;

/// How what a trace tells came out.
public enum Outcome {
  DONE,
  /// Somebody was not allowed to, or asked for what is not there for him.
  DENIED,
  /// A sign-in with the wrong password, say.
  FAILED
}
