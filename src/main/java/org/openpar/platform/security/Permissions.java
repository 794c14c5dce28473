package org.openpar.platform.security;

/// What the person at the screen may do. Answered by the module that knows the accounts; while
/// nobody answers, nothing is allowed.
@FunctionalInterface
public interface Permissions {

  /// Whether the act is allowed at some place at least; where exactly, its own rule decides.
  boolean permits(String act);
}
