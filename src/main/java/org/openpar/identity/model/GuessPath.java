package org.openpar.identity.model;

/// What somebody may try to guess; each has its own count.
public enum GuessPath {
  PASSWORD,
  CODE,
  /// The factor asked for again before a grave act.
  FRESH,
  /// Asking for a link by mail.
  RESET,
  /// A token of a link, by address.
  LINK
}
