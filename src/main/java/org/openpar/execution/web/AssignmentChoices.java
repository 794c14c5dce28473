package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.Competence;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.platform.web.kit.Option;
import org.springframework.stereotype.Component;

/// What the filters of the list offer: only what the reader may see.
@Component
class AssignmentChoices {

  private final PlanFacts plans;
  private final Units units;
  private final AssignmentQueries queries;
  private final Competence competence;

  AssignmentChoices(
      PlanFacts plans, Units units, AssignmentQueries queries, Competence competence) {
    this.plans = plans;
    this.units = units;
    this.queries = queries;
    this.competence = competence;
  }

  List<Option> plans() {
    return plans.listIssued().stream()
        .map(plan -> new Option(plan.id().value().toString(), plan.year() + ", " + plan.number()))
        .toList();
  }

  /// @param chosen stays in the choice even when it is not there on the day
  List<Option> units(Actor actor, LocalDate day, @Nullable UnitId chosen) {
    List<UnitId> also = chosen == null ? List.of() : List.of(chosen);
    return units.onWith(day, also).units().stream()
        .filter(unit -> competence.mayRead(actor, unit.id()))
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }

  List<Option> areas(@Nullable PlanId plan) {
    return plan == null
        ? List.of()
        : queries.listAreas(plan).stream()
            .map(area -> new Option(String.valueOf(area.position()), area.words()))
            .toList();
  }
}
