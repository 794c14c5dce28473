package org.openpar.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.AmendmentImpacts;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Mends;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanChanges;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanVersion;
import org.springframework.stereotype.Component;

/// Draws a [Comparison]: of a drafted amendment with the version it was drafted for, of another
/// draft with the plan of the year before, otherwise of the versions in force on two days.
@Component
class Comparisons {

  private final PlanQueries queries;
  private final PlanFacts facts;
  private final Reviews reviews;
  private final Mends mends;
  private final Units units;
  private final List<AmendmentImpacts> consequences;

  Comparisons(
      PlanQueries queries,
      PlanFacts facts,
      Reviews reviews,
      Mends mends,
      Units units,
      List<AmendmentImpacts> consequences) {
    this.queries = queries;
    this.facts = facts;
    this.reviews = reviews;
    this.mends = mends;
    this.units = units;
    this.consequences = consequences;
  }

  Comparison of(PlanId id, ChangesFilter filter, Actor actor) {
    Plan plan = reviews.plan(id, actor);
    List<PlanVersion> versions = queries.listVersions(plan);
    PlanId base = plan.base();
    if (!plan.state().promulgated()) {
      return base == null ? withLastYear(plan) : compare(base, plan, versions, impact(plan));
    }
    PlanVersion later = inForce(versions, filter.toDay(), versions.getLast());
    PlanVersion before = versions.get(Math.max(0, later.ordinal() - 2));
    PlanVersion earlier = inForce(versions, filter.fromDay(), before);
    return compare(earlier.id(), queries.plan(later.id()), versions, null);
  }

  /// A draft of a year that no plan came before is compared with itself.
  private Comparison withLastYear(Plan draft) {
    Plan before = mends.findLastYear(draft).map(queries::plan).orElse(draft);
    return compare(before, draft, queries.changesSince(before, draft), List.of(), null);
  }

  private Comparison compare(
      PlanId earlier, Plan later, List<PlanVersion> versions, @Nullable Impact impact) {
    return compare(
        queries.plan(earlier), later, queries.changes(earlier, later.id()), versions, impact);
  }

  private Comparison compare(
      Plan before,
      Plan later,
      PlanChanges changes,
      List<PlanVersion> versions,
      @Nullable Impact impact) {
    return new Comparison(
        before,
        later,
        changes,
        reviews.understanding(before),
        reviews.understanding(later),
        versions,
        impact);
  }

  private static PlanVersion inForce(
      List<PlanVersion> versions, @Nullable LocalDate day, PlanVersion otherwise) {
    return day == null
        ? otherwise
        : versions.reversed().stream()
            .filter(version -> !version.issuedOn().isAfter(day))
            .findFirst()
            .orElse(versions.getFirst());
  }

  private Impact impact(Plan amendment) {
    PlanAmendment facts = this.facts.amendment(amendment.id());
    List<AmendmentImpacts.Impact> impacts =
        consequences.stream().flatMap(each -> each.of(facts).stream()).toList();
    List<UnitId> touched =
        impacts.stream().flatMap(impact -> impact.byUnit().keySet().stream()).distinct().toList();
    return Impact.of(impacts, units.onWith(facts.day(), touched));
  }
}
