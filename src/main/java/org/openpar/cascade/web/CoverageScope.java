package org.openpar.cascade.web;

import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.plan.PlanId;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.TypedDay;

/// Whose plan the units are measured by and on which day, as it stands in the address; nulls ask
/// for the latest plan of the province, today.
///
/// @param district a district's plan, measured by which are its communes
/// @param ngay the day as it was typed
/// @param map the day whose units it is restated on, as it was typed
public record CoverageScope(
    @Nullable PlanId plan,
    @Nullable UnitPlanId district,
    @Nullable String ngay,
    @Nullable String map) {

  TypedDay day() {
    return TypedDay.of(ngay);
  }

  MapDay mapDay() {
    return MapDay.of(map);
  }
}
