package org.openpar.identity;

/// Whether one can sign in with an account.
public enum AccountState {
  OPEN,
  /// Open, but nobody has used it for so long that it is about to close by itself.
  IDLE,
  CLOSED
}
