package org.openpar.cascade.model;

import java.util.List;
import java.util.Set;
import org.openpar.cascade.model.CoverageRow.Predecessor;
import org.openpar.organization.Unit;
import org.openpar.platform.model.Identifier;

/// Who answers for a part of the plan on a day: the unit it was given to, or who followed it.
///
/// @param issuance how far it is with its own plan
/// @param before the units it has followed; whatever they led is its own, once
/// @param drafted the tasks of theirs that stand in its own plan
record Answering(Unit unit, Issuance issuance, List<Predecessor> before, Set<Identifier> drafted) {}
