package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.calendar.Obligation;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentsAmended;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AmendedWork.Given;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.UnitId;
import org.openpar.plan.AmendmentImpacts;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays an amendment of a plan on the units: opens what is new, takes back what is no more, moves
/// days and keeps the old ones.
@Service
public class Amendments implements AmendmentImpacts {

  private static final String GIVEN =
      """
      select id, task_id, unit_id, number, label, start, due, regular, state
        from execution.assignment_now where plan_id = ? order by task_id, unit_id, number
      """;

  private final PlanFacts plans;
  private final OpeningStore openings;
  private final AmendmentStore store;
  private final JdbcClient jdbc;
  private final UnitBoundary boundary;
  private final ApplicationEventPublisher events;

  Amendments(
      PlanFacts plans,
      OpeningStore openings,
      AmendmentStore store,
      JdbcClient jdbc,
      UnitBoundary boundary,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.openings = openings;
    this.store = store;
    this.jdbc = jdbc;
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
    store.move(work.moved(), amendment.day(), amended.number());
    openings.open(work.opened(), amendment.day(), amendment.day());
    events.publishEvent(
        new AssignmentsAmended(
            amended.plan(), work.opened().size(), work.withdrawn().size(), work.moved().size()));
  }

  /// An amendment concerns every unit of the plan, whoever asks.
  private AmendedWork work(PlanAmendment amendment) {
    return AmendedWork.of(
        amendment,
        boundary.wholeProvince(
            () ->
                jdbc.sql(GIVEN)
                    .param(amendment.plan().value())
                    .query((row, number) -> given(row))
                    .list()));
  }

  private static Given given(ResultSet row) throws SQLException {
    return new Given(
        new AssignmentId(row.getObject("id", UUID.class)),
        new TaskId(row.getObject("task_id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new Obligation(
            row.getInt("number"),
            row.getString("label"),
            row.getObject("start", LocalDate.class),
            row.getObject("due", LocalDate.class),
            row.getBoolean("regular")),
        WorkState.valueOf(row.getString("state")));
  }
}
