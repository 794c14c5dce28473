package org.openpar.identity;

/// How far a granted role reaches from the unit it is granted at.
enum Reach {
  /// That unit only.
  OWN,
  /// That unit and all units under it.
  TREE
}
