package org.openpar.plan.model;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door for what is decided about a whole plan: put before whoever signs, taken back, given
/// back, approved, closed.
@Service
@Transactional
public class PlanApprovals {

  private final PlanRepository plans;
  private final PlanSteps steps;
  private final DraftTables drafts;
  private final Policy policy;
  private final Clock clock;

  PlanApprovals(
      PlanRepository plans, PlanSteps steps, DraftTables drafts, Policy policy, Clock clock) {
    this.plans = plans;
    this.steps = steps;
    this.drafts = drafts;
    this.policy = policy;
    this.clock = clock;
  }

  /// @param paper number of the tờ trình, "" when there is none
  public void submit(PlanId id, String paper, String words, Actor by) {
    Plan plan = plan(PlanActs.SUBMIT, id, by);
    if (drafts.readiness(id).tasks() == 0) {
      throw new NothingToSubmit();
    }
    step(plan.submit(), PlanStep.Kind.SUBMITTED, paper, words, by);
  }

  public void takeBack(PlanId id, Actor by) {
    step(plan(PlanActs.TAKE_BACK, id, by).takeBack(), PlanStep.Kind.TAKEN_BACK, "", "", by);
  }

  public void sendBack(PlanId id, String reason, Actor by) {
    Plan plan = plan(PlanActs.DECIDE, id, by);
    PlanReasonMissing.unless(!reason.isBlank());
    step(plan.sendBack(), PlanStep.Kind.RETURNED, "", reason, by);
  }

  public void approve(PlanId id, String words, Actor by) {
    step(plan(PlanActs.DECIDE, id, by).approve(), PlanStep.Kind.APPROVED, "", words, by);
  }

  /// Ends the life of a plan whose year is over, with all its versions: nothing amends it any more.
  public void close(PlanId id, Actor by) {
    Plan asked = plan(PlanActs.CLOSE, id, by);
    if (asked.state() != PlanState.ISSUED) {
      throw new PlanNotOpen(asked.state());
    }
    for (Plan version : plans.findVersions(asked.first())) {
      step(version.close(LocalDate.now(clock)), PlanStep.Kind.CLOSED, "", "", by);
    }
  }

  private void step(Plan plan, PlanStep.Kind kind, String paper, String words, Actor by) {
    plans.save(plan);
    steps.add(plan, kind, paper, words, by);
  }

  private Plan plan(String act, PlanId id, Actor by) {
    policy.demand(by, act);
    Plan plan = plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
    if (!policy.permits(by, PlanActs.READ, plan.state())) {
      throw new NotFound("plan " + id.value());
    }
    return plan;
  }
}
