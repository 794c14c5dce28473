package org.openpar.plan.web;

import java.util.Arrays;
import java.util.List;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.OpenPoint;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;

/// What must have been seen before a plan is promulgated, kind by kind.
public record PointList(Plan plan, List<OpenPoint> points) {

  /// More tasks than these are counted behind a point, not listed.
  private static final int CODES = 12;

  /// The kinds there are any of.
  public List<OpenPoint.Kind> kinds() {
    return Arrays.stream(OpenPoint.Kind.values()).filter(kind -> !of(kind).isEmpty()).toList();
  }

  public List<OpenPoint> of(OpenPoint.Kind kind) {
    return points.stream().filter(point -> point.kind() == kind).toList();
  }

  /// The kinds a person is warned of; doubts have a list of their own on the page of a draft.
  public List<OpenPoint.Kind> warnings() {
    return kinds().stream().filter(kind -> kind != OpenPoint.Kind.DOUBT).toList();
  }

  public long warned() {
    return points.stream().filter(point -> point.kind() != OpenPoint.Kind.DOUBT).count();
  }

  public String digest() {
    return OpenPoint.digest(points);
  }

  public List<TaskLine> listed(OpenPoint point) {
    return point.tasks().subList(0, Math.min(CODES, point.tasks().size()));
  }

  public int further(OpenPoint point) {
    return point.tasks().size() - listed(point).size();
  }

  /// Where it is set right: its cell in the grid while the plan may be written.
  public String path(OpenPoint point, TaskLine task) {
    return plan.state().open()
        ? Paths.cell(task, field(point))
        : Paths.plan(plan.id()) + "#" + Paths.anchor(task);
  }

  /// Where a target is measured.
  public String path(OpenPoint point) {
    return Paths.aim(plan.id(), Aim.Kind.TARGET, point.target());
  }

  private static TaskField field(OpenPoint point) {
    TaskField doubted = point.field();
    return switch (point.kind()) {
      case DOUBT -> doubted == null ? TaskField.TEXT : doubted;
      case LEAD_ENDS -> TaskField.LEAD;
      case DUE, SECOND_PLAN, TARGET -> TaskField.DEADLINE;
    };
  }
}
