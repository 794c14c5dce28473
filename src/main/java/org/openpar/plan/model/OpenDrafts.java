package org.openpar.plan.model;

import java.util.List;
import java.util.Optional;
import org.openpar.plan.DraftFacts;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers other modules about drafts.
@Service
@Transactional(readOnly = true)
class OpenDrafts implements DraftFacts {

  private final PlanRepository plans;
  private final PlanFacts facts;

  OpenDrafts(PlanRepository plans, PlanFacts facts) {
    this.plans = plans;
    this.facts = facts;
  }

  @Override
  public Optional<DraftBrief> find(PlanId id) {
    return plans
        .findById(id)
        .filter(plan -> plan.state() != PlanState.DISCARDED)
        .map(plan -> new DraftBrief(plan.id(), plan.year(), plan.title(), plan.state().open()));
  }

  @Override
  public List<TaskBrief> listTasks(PlanId id) {
    return facts.amendment(id).after();
  }
}
