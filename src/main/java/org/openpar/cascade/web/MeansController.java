package org.openpar.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Means;
import org.openpar.cascade.model.MeansQueries;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Money, people and days: what the units promise in their plans, against what the plan needs.
@Controller
class MeansController {

  private final MeansQueries queries;
  private final PlanFacts plans;
  private final Units units;
  private final Clock clock;

  MeansController(MeansQueries queries, PlanFacts plans, Units units, Clock clock) {
    this.units = units;
    this.queries = queries;
    this.plans = plans;
    this.clock = clock;
  }

  @GetMapping(CascadePaths.MEANS)
  @Requires(CascadeActs.READ)
  Page index(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      @ModelAttribute MeansFilter filter,
      Actor actor) {
    return find(plan)
        .<Page>map(chosen -> page(chosen, TypedDay.of(typed), filter, actor))
        .orElseGet(NoPlanYetPage::new);
  }

  @GetMapping({CascadePaths.MEANS + ".xlsx", CascadePaths.MEANS + ".csv"})
  @Requires(CascadeActs.READ)
  ListFile export(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      @ModelAttribute MeansFilter filter,
      Actor actor,
      Texts t) {
    PlanSummary chosen = find(plan).orElseThrow(() -> new NotFound("issued plan"));
    return new MeansListing(page(chosen, TypedDay.of(typed), filter, actor), t).file();
  }

  private MeansPage page(PlanSummary plan, TypedDay day, MeansFilter filter, Actor actor) {
    LocalDate asOf = day.or(LocalDate.now(clock));
    Means own = queries.means(plan, asOf, actor);
    Means means =
        filter
            .mapDay()
            .find()
            .map(
                map ->
                    own.restated(
                        map,
                        units.seats(
                            own.parts().stream().map(part -> part.unit().id()).distinct().toList(),
                            map)))
            .orElse(own);
    return MeansPage.of(means, filter, day);
  }

  private Optional<PlanSummary> find(@Nullable PlanId plan) {
    return plan == null ? plans.findLatest() : Optional.of(plans.plan(plan));
  }
}
