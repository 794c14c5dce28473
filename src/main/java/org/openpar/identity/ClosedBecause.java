package org.openpar.identity;

/// Why an account is closed.
public enum ClosedBecause {
  /// A person closed it and said why.
  DECIDED,
  /// Nobody had used it (TCVN 14423:2026, 5.6.2.3).
  DORMANT,
  /// Its person holds no post any more.
  LEFT_POST
}
