package org.openpar.cascade.web;

import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;

/// The addresses of unit plans, said once for controllers and templates.
public final class CascadePaths {

  public static final String PLANS = "/ke-hoach-don-vi";
  public static final String COVERAGE = "/do-phu";
  /// Money and people promised.
  public static final String MEANS = "/nguon-luc";

  private CascadePaths() {}

  public static String plan(UnitPlanId plan) {
    return PLANS + "/" + plan.value();
  }

  public static String task(UnitPlanId plan, UnitTaskId task) {
    return plan(plan) + "/viec/" + task.value();
  }

  public static String newTask(UnitPlanId plan, int area) {
    return plan(plan) + "/linh-vuc/" + area;
  }

  /// Where a plan is taken away on a sheet and brought back.
  public static String sheet(UnitPlanId plan) {
    return plan(plan) + "/bang-tinh";
  }

  /// The approved plans it may copy from.
  public static String exemplars(UnitPlanId plan) {
    return plan(plan) + "/mau";
  }

  public static String issuance(UnitPlanId plan) {
    return plan(plan) + "/ban-hanh";
  }
}
