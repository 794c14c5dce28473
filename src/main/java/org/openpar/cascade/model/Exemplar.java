package org.openpar.cascade.model;

import java.util.List;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.organization.UnitId;

/// An approved plan of a unit of the same kind, for others to learn from.
///
/// @param number of its decision
/// @param rows what can be copied, already in the name of the unit that copies
public record Exemplar(UnitPlanId id, UnitId unit, String name, String number, List<Row> rows) {

  /// A row of it.
  ///
  /// @param own whether it is one of the other unit's own; otherwise the province gave it to both
  public record Row(UnitTaskId id, String code, AreaPlace area, TaskWords words, boolean own) {}
}
