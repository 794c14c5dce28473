package org.openpar.execution.model;

import java.util.List;
import org.openpar.execution.AssignmentsAmended;
import org.openpar.execution.model.AmendedWork.Given;
import org.openpar.identity.UnitBoundary;
import org.openpar.plan.AmendmentImpacts;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays an amendment of a plan on the units: opens what is new, takes back what is no more, moves
/// days and keeps the old ones.
@Service
public class Amendments implements AmendmentImpacts {

  private final PlanFacts plans;
  private final OpeningStore openings;
  private final AmendmentStore store;
  private final OccurrenceLog occurrences;
  private final UnitBoundary boundary;
  private final ApplicationEventPublisher events;

  Amendments(
      PlanFacts plans,
      OpeningStore openings,
      AmendmentStore store,
      OccurrenceLog occurrences,
      UnitBoundary boundary,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.openings = openings;
    this.store = store;
    this.occurrences = occurrences;
    this.boundary = boundary;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Impact> of(PlanAmendment amendment) {
    AmendedWork work = work(amendment);
    return List.of(
        Impact.of(
            "execution.impact.opened",
            AmendedWork.count(work.opened().stream().map(Assignment::unit))),
        Impact.of(
            "execution.impact.withdrawn",
            AmendedWork.count(work.withdrawn().stream().map(Given::unit))),
        Impact.of(
            "execution.impact.moved",
            AmendedWork.count(work.moved().stream().map(moved -> moved.given().unit()))));
  }

  @Transactional
  public void amend(PlanAmended amended) {
    PlanAmendment amendment = plans.amendment(amended.version());
    AmendedWork work = work(amendment);
    store.withdrawTasks(amendment);
    store.rewriteTasks(amendment);
    store.withdraw(work.withdrawn(), amendment.day());
    store.move(work.moved(), amendment.day(), amended.number(), null);
    openings.open(work.opened(), amendment.day(), amendment.day());
    events.publishEvent(
        new AssignmentsAmended(
            amended.plan(), work.opened().size(), work.withdrawn().size(), work.moved().size()));
  }

  /// An amendment concerns every unit of the plan, whoever asks.
  private AmendedWork work(PlanAmendment amendment) {
    return AmendedWork.of(
        amendment,
        boundary.wholeProvince(() -> store.listGiven(amendment.plan())),
        occurrences.histories(amendment.plan()));
  }
}
