package org.openpar.matrix;

/// Where somebody stands, seen from the unit the thing belongs to.
enum Place {
  OWN,
  SUPERIOR,
  SUBORDINATE,
  /// Of the same level, under the same superior.
  SIBLING,
  /// Under somebody else.
  FOREIGN
}
