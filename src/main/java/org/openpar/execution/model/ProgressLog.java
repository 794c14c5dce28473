package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.ReportedOnBehalf;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes every step with how the assignment stood after it. Steps are never changed: any past day
/// is told from them.
@Repository
class ProgressLog {

  private static final String ADD =
      """
      insert into execution.progress
        (assignment_id, at, day, kind, state_after, completed_on_after, product_number,
         product_date, evidence_after, reason_after, reported_on_after, words, person_id,
         person_name, unit_name, on_behalf_of)
      values (:assignment, :at, :day, :kind, :state, :completedOn, :productNumber, :productDate,
              :evidence, :reason, :reportedOn, :words, :person, :name, :unit, :onBehalfOf)
      """;

  private final JdbcClient jdbc;
  private final Charges charges;
  private final Responsibility responsibility;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProgressLog(
      JdbcClient jdbc,
      Charges charges,
      Responsibility responsibility,
      ApplicationEventPublisher events,
      Clock clock) {
    this.responsibility = responsibility;
    this.jdbc = jdbc;
    this.charges = charges;
    this.events = events;
    this.clock = clock;
  }

  void add(Assignment assignment, StepKind kind, @Nullable String words, Actor by) {
    StateColumns after = StateColumns.of(assignment.state());
    Optional<Charge> stoodIn = stoodIn(assignment, kind, by);
    stoodIn.ifPresent(charge -> events.publishEvent(onBehalf(assignment, charge)));
    jdbc.sql(ADD)
        .param("assignment", assignment.id().value())
        .param("at", OffsetDateTime.now(clock))
        .param("day", LocalDate.now(clock))
        .param("kind", kind.name())
        .param("state", after.state().name())
        .param("completedOn", after.completedOn())
        .param("productNumber", assignment.product().number())
        .param("productDate", assignment.product().date())
        .param("evidence", assignment.evidence())
        .param("reason", after.reason())
        .param("reportedOn", assignment.reportedOn())
        .param("words", words)
        .param("person", by.person().value())
        .param("name", by.name())
        .param("unit", by.unitName())
        .param("onBehalfOf", stoodIn.map(Charge::owner).orElse(null))
        .update();
  }

  /// How the assignment was staffed, if the actor does the unit's part in the place of another.
  private Optional<Charge> stoodIn(Assignment assignment, StepKind kind, Actor by) {
    if (!kind.ofTheUnit()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    UnitId given = assignment.unit();
    UnitId keeper = responsibility.find(assignment.id(), given, today).orElse(given);
    return charges
        .find(assignment.id(), keeper, today)
        .filter(charge -> charge.stoodInBy(by.person()));
  }

  private static ReportedOnBehalf onBehalf(Assignment assignment, Charge charge) {
    return new ReportedOnBehalf(
        assignment.id(),
        charge.officer() == null ? null : charge.officer().id(),
        Objects.requireNonNull(charge.standIn()));
  }
}
