package org.openpar.audit.seal;

/// What was done to a trail, the gravest first; each ends `audit verify` with a code of its own.
public enum Fault {
  /// Signed with a key nobody vouches for.
  RESIGNED(16),
  /// Older than what was anchored: an earlier copy was put in its place.
  ROLLED_BACK(15),
  /// The newest traces or seals are gone.
  CUT(14),
  REORDERED(13),
  INSERTED(12),
  DELETED(11),
  CHANGED(10),
  /// The anchors are missing, or do not reach to the last seal.
  NOT_ANCHORED(17),
  /// Not something that can be checked at all.
  UNREADABLE(18);

  private final int code;

  Fault(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
