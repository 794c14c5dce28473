package org.openpar.execution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Staffing;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who in a unit has which assignments: seen at once, named for many at once.
@Controller
@RequestMapping("/phan-cong")
class StaffingController {

  private final Staffing staffing;
  private final StaffingPages pages;

  StaffingController(Staffing staffing, StaffingPages pages) {
    this.staffing = staffing;
    this.pages = pages;
  }

  /// @param work an assignment that is chosen from the start
  @GetMapping
  @Requires(ExecutionActs.STAFF)
  Page index(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(name = "nguoi", required = false) @Nullable String whose,
      @RequestParam(name = "viec", required = false) @Nullable AssignmentId work,
      Actor actor) {
    StaffingForm form =
        work == null ? StaffingForm.BLANK : new StaffingForm(List.of(work), null, null);
    return pages.of(
        unit == null ? actor.unit() : unit, whose, form, null, FormErrors.none(), actor);
  }

  @PostMapping
  @Requires(ExecutionActs.STAFF)
  Page create(
      @RequestParam(required = false) @Nullable UnitId unit, StaffingForm form, Actor actor) {
    UnitId of = unit == null ? actor.unit() : unit;
    try {
      staffing.name(of, form.chosen(), form.officer(), form.deputy(), actor);
      return Redirect.to(StaffingPage.path(of))
          .saying("execution.said.staffed", String.valueOf(form.chosen().size()));
    } catch (RuleViolated refusal) {
      return pages.of(of, null, form, null, FormErrors.of(refusal), actor);
    }
  }
}
