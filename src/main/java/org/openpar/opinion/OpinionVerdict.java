package org.openpar.opinion;

/// What becomes of a remark.
public enum OpinionVerdict {
  ACCEPTED,
  PARTLY,
  REJECTED;

  /// Whoever is not followed is told why.
  public boolean needsAnswer() {
    return this != ACCEPTED;
  }
}
