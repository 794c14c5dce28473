package org.openpar.cascade.web;

import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.Asked;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitTask;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// One row of a unit's plan to be written, with what the province asks beside it.
///
/// @param task null for a new one of the unit's own
/// @param area where a new one goes, from 1
/// @param asked null where the province asks nothing
/// @param followed in how many plans of communes it stands
/// @param changed what a colleague wrote meanwhile, null when nobody did
public record UnitTaskPage(
    UnitPlan plan,
    String unit,
    @Nullable UnitTask task,
    int area,
    @Nullable Asked asked,
    int followed,
    UnitTaskForm form,
    FormErrors errors,
    @Nullable UnitTask changed)
    implements Page {

  @Override
  public HttpStatus status() {
    return changed == null ? errors.status() : HttpStatus.CONFLICT;
  }

  public String action() {
    return task == null
        ? CascadePaths.newTask(plan.id(), area)
        : CascadePaths.task(plan.id(), task.id());
  }

  /// The version a form is filled for from here on.
  public int version() {
    return changed == null ? form.looked() : changed.version();
  }

  public boolean own() {
    return task == null || !task.given();
  }
}
