package org.openpar.identity;

/// How far a granted role reaches from the unit it is granted at.
public enum Reach {
  /// That unit only.
  OWN,
  /// That unit and all units under it.
  TREE,
  /// The whole, when it is granted at the top of the tree; nothing below: for what belongs to no
  /// single unit, such as the plan of the province.
  TOP,
  /// What all units share, wherever it is granted: an issued plan, the figures, the register.
  SHARED
}
