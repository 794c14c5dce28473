package org.openpar.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.Approval;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.IssuingTasks;
import org.openpar.cascade.model.UnitPlanLine;
import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.web.UnitPlansPage.Pressed;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which units owe a plan of their own, and how far they are.
@Controller
class UnitPlanListController {

  private final PlanFacts plans;
  private final UnitPlanQueries queries;
  private final UnitPlans unitPlans;
  private final IssuingTasks issuing;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  UnitPlanListController(
      PlanFacts plans,
      UnitPlanQueries queries,
      UnitPlans unitPlans,
      IssuingTasks issuing,
      Units units,
      Policy policy,
      Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.unitPlans = unitPlans;
    this.issuing = issuing;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(CascadePaths.PLANS)
  @Requires(CascadeActs.READ)
  Page index(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @ModelAttribute UnitPlanFilter filter,
      Actor actor) {
    return find(plan)
        .<Page>map(chosen -> page(chosen, filter, Pressed.nothing(), actor))
        .orElseGet(NoPlanYetPage::new);
  }

  @GetMapping({CascadePaths.PLANS + ".xlsx", CascadePaths.PLANS + ".csv"})
  @Requires(CascadeActs.READ)
  ListFile export(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @ModelAttribute UnitPlanFilter filter,
      Actor actor,
      Texts t) {
    PlanSummary chosen = find(plan).orElseThrow(() -> new NotFound("issued plan"));
    return new UnitPlanListing(page(chosen, filter, Pressed.nothing(), actor), t).file();
  }

  /// Each on its own: one that somebody else has dealt with meanwhile does not hold up the others,
  /// and is named.
  ///
  /// @param all whether all those on the page are meant, ticked or not
  /// @param shown those on the page that waited when it was made
  @PostMapping(CascadePaths.PLANS + "/duyet")
  @Requires(CascadeActs.REVIEW)
  Page approve(
      @RequestParam(name = "plan") PlanId plan,
      @RequestParam(defaultValue = "") Set<UnitPlanId> ids,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") Set<UnitPlanId> shown,
      @ModelAttribute UnitPlanFilter filter,
      Actor actor) {
    Set<UnitPlanId> chosen = all ? shown : ids;
    Redirect back = Redirect.to(filter.at(CascadePaths.PLANS, plan.value()));
    if (chosen.isEmpty()) {
      return back.saying("cascade.said.nothing-chosen");
    }
    try {
      Approval approval = unitPlans.approveAll(plan, chosen, actor);
      return approval.skipped().isEmpty()
          ? back.saying("cascade.said.approved-many", Integer.toString(approval.approved()))
          : page(plans.plan(plan), filter, Pressed.answered(approval), actor);
    } catch (OptimisticLockingFailureException meanwhile) {
      return page(plans.plan(plan), filter, Pressed.tooSoon(chosen), actor);
    }
  }

  /// Says which task of the plan a unit does by issuing its own.
  @PostMapping(CascadePaths.PLANS + "/nhiem-vu")
  @Requires(CascadeActs.CHOOSE)
  Page choose(
      @RequestParam(name = "plan") PlanId plan,
      @RequestParam(name = "task") TaskId task,
      Actor actor) {
    issuing.choose(plan, task, actor);
    return Redirect.to(CascadePaths.PLANS + "?plan=" + plan.value()).saying("cascade.said.issuing");
  }

  private UnitPlansPage page(
      PlanSummary plan, UnitPlanFilter filter, Pressed pressed, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<UnitPlanLine> all = queries.list(plan.id(), actor);
    UnitMap map =
        units.onWith(
            today, Stream.concat(all.stream().map(UnitPlanLine::unit), pressed.units()).toList());
    return new UnitPlansPage(
        plan,
        today,
        map,
        filter,
        all,
        filter.of(all, map, today),
        pressed,
        filter
            .mapDay()
            .find()
            .map(day -> units.seats(all.stream().map(UnitPlanLine::unit).toList(), day))
            .orElse(null),
        policy.permits(actor, CascadeActs.REVIEW),
        policy.permits(actor, CascadeActs.CHOOSE),
        plans.listTasks(plan.id()),
        issuing.find(plan.id()).orElse(null));
  }

  private Optional<PlanSummary> find(@Nullable PlanId plan) {
    return plan == null ? plans.findLatest() : Optional.of(plans.plan(plan));
  }
}
