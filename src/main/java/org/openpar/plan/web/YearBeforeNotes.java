package org.openpar.plan.web;

import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.plan.DraftNotes;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Mends;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanQueries;
import org.springframework.stereotype.Component;

/// On the page of a draft: the way to what differs from the plan of the year before.
@Component
class YearBeforeNotes implements DraftNotes {

  private final PlanQueries queries;
  private final Mends mends;

  YearBeforeNotes(PlanQueries queries, Mends mends) {
    this.queries = queries;
    this.mends = mends;
  }

  @Override
  public List<DraftNote> of(PlanId draft, Actor actor) {
    Plan plan = queries.plan(draft);
    if (plan.amendment()) {
      return List.of();
    }
    return mends.findLastYear(plan).map(queries::plan).stream()
        .map(
            before ->
                new DraftNote(
                    "plan.changes.year-before",
                    List.of(Integer.toString(before.lastYear())),
                    Paths.changes(draft)))
        .toList();
  }
}
