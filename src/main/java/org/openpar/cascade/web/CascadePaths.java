package org.openpar.cascade.web;

import java.time.LocalDate;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.DistrictPlan;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.TypedDay;

/// The addresses of unit plans, said once for controllers and templates.
public final class CascadePaths {

  public static final String PLANS = "/ke-hoach-don-vi";
  public static final String COVERAGE = "/do-phu";
  /// Money and people promised.
  public static final String MEANS = "/nguon-luc";

  private CascadePaths() {}

  /// What the communes of a district have taken up of its plan.
  public static String coverageBelow(UnitPlanId district) {
    return COVERAGE + "?district=" + district.value();
  }

  /// A page of the same coverage on a day.
  static String coverage(String page, Coverage coverage, LocalDate day) {
    DistrictPlan district = coverage.district();
    String whose =
        district == null
            ? "?plan=" + coverage.plan().id().value()
            : "?district=" + district.id().value();
    LocalDate map = coverage.map();
    String restated = map == null ? "" : "&" + MapDay.FIELD + "=" + map;
    return COVERAGE + page + whose + "&" + TypedDay.FIELD + "=" + day + restated;
  }

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

  /// The plan as it is signed.
  public static String paper(UnitPlanId plan) {
    return plan(plan) + "/ke-hoach.docx";
  }

  /// The approved plans it may copy from.
  public static String exemplars(UnitPlanId plan) {
    return plan(plan) + "/mau";
  }

  public static String due(UnitPlanId plan) {
    return plan(plan) + "/han";
  }

  public static String withdrawal(UnitPlanId plan) {
    return plan(plan) + "/rut-lai";
  }

  public static String issuance(UnitPlanId plan) {
    return plan(plan) + "/ban-hanh";
  }
}
