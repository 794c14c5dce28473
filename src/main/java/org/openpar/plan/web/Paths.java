package org.openpar.plan.web;

import java.util.Arrays;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.PlanVersion;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.model.NotFound;

/// The addresses of plans, said once for controllers and templates.
public final class Paths {

  public static final String PLANS = "/ke-hoach";

  private Paths() {}

  public static String plan(PlanId plan) {
    return PLANS + "/" + plan.value();
  }

  public static String review(PlanId plan) {
    return plan(plan) + "/ra-soat";
  }

  public static String grid(PlanId plan) {
    return plan(plan) + "/bang";
  }

  /// A cell of the grid of a draft, which opens there.
  public static String cell(TaskLine task, TaskField field) {
    return grid(task.plan()) + "#" + task.id().value() + "/" + field.name();
  }

  /// What is filled with one press.
  public static String fills(PlanId plan) {
    return grid(plan) + "/dien-nhanh";
  }

  public static String issuance(PlanId plan) {
    return plan(plan) + "/ban-hanh";
  }

  /// A version as it was promulgated; the plain address of the first one leads to what is in force.
  public static String version(PlanVersion version) {
    return version.ordinal() == 1 ? plan(version.id()) + "?ban=1" : plan(version.id());
  }

  public static String comments(PlanId plan) {
    return plan(plan) + "/trao-doi";
  }

  public static String thread(PlanId plan, TaskId task) {
    return comments(plan) + "/" + task.value();
  }

  public static String submission(PlanId plan) {
    return plan(plan) + "/trinh";
  }

  public static String belonging(PlanId plan) {
    return plan(plan) + "/thuoc";
  }

  public static String aims(PlanId plan) {
    return plan(plan) + "/muc-tieu";
  }

  /// What a target or key task comes to, to be written.
  public static String aimWords(PlanId plan) {
    return aims(plan) + "/noi-dung";
  }

  public static String aim(PlanId plan, Aim aim) {
    return aim(plan, aim.kind(), aim.position());
  }

  static String aim(PlanId plan, Aim.Kind kind, int position) {
    return aims(plan) + "?loai=" + kind + "&so=" + position;
  }

  public static String amendment(PlanId plan) {
    return plan(plan) + "/sua-doi";
  }

  public static String changes(PlanId plan) {
    return plan(plan) + "/thay-doi";
  }

  public static String year(PlanId plan) {
    return plan(plan) + "/nam";
  }

  public static String area(PlanId plan, int area) {
    return plan(plan) + "/linh-vuc/" + area;
  }

  public static String field(TaskLine task, TaskField field) {
    return plan(task.plan()) + "/nhiem-vu/" + task.id().value() + "/" + field.key();
  }

  /// Where a task stands on its page; a dot in an id would be read as a class by style and script.
  public static String anchor(TaskLine task) {
    return "n-" + task.code().replace('.', '-');
  }

  /// The field of that name in an address, or nothing there.
  static TaskField field(String key) {
    return Arrays.stream(TaskField.values())
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("field " + key));
  }
}
