package org.openpar.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.PlanFile;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.PlanState;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// All plans, and for whoever may draft them the door for a new file.
///
/// @param drafting whether this person may upload and see drafts
/// @param year what was typed as the year, given back on refusal
/// @param same the plan that was read from the very same file before
public record PlansPage(
    List<PlanLine> plans, boolean drafting, String year, FormErrors errors, @Nullable PlanFile same)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<PlanLine> drafts() {
    return drafting ? in(PlanState.DRAFT) : List.of();
  }

  public List<PlanLine> issued() {
    return in(PlanState.ISSUED);
  }

  private List<PlanLine> in(PlanState state) {
    return plans.stream().filter(plan -> plan.state() == state).toList();
  }
}
