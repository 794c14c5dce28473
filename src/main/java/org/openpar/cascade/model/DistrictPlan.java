package org.openpar.cascade.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.organization.UnitId;

/// A district's plan as what is asked of its communes.
///
/// @param name of the district on the day asked for
/// @param number of the decision in force on that day, null while the district had issued none
public record DistrictPlan(
    UnitPlanId id,
    UnitId unit,
    String name,
    @Nullable String number,
    @Nullable LocalDate issuedOn) {

  public boolean issued() {
    return number != null;
  }
}
