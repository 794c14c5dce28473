package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentStaffed;
import org.openpar.identity.Actor;
import org.openpar.organization.People;
import org.openpar.organization.Person;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who in a unit has which of its assignments (phân công trong đơn vị). The head names anybody of
/// the unit; an officer may take what nobody has, and choose who stands in for himself.
@Service
@Transactional
public class Staffing {

  private final Charges charges;
  private final Competence competence;
  private final People people;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Responsibility responsibility;
  private final Clock clock;

  Staffing(
      Charges charges,
      Competence competence,
      People people,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Responsibility responsibility,
      Clock clock) {
    this.responsibility = responsibility;
    this.charges = charges;
    this.competence = competence;
    this.people = people;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /// Who is in charge of what a unit answers for on a day; one statement. What nobody was ever
  /// named for is not in it.
  @Transactional(readOnly = true)
  public Map<AssignmentId, Charge> chargesOf(UnitId unit, LocalDate day) {
    return charges.listOf(responsibility.heldBy(unit, day), unit, day).stream()
        .collect(Collectors.toMap(Charge::assignment, Function.identity()));
  }

  /// @param given the unit the plan gave it to
  @Transactional(readOnly = true)
  public Optional<Charge> find(AssignmentId assignment, UnitId given, LocalDate day) {
    UnitId keeper = responsibility.find(assignment, given, day).orElse(given);
    return charges.find(assignment, keeper, day);
  }

  /// Names one officer and one deputy for many assignments of a unit at once, or for none of them.
  ///
  /// @param officer null for nobody
  public void name(
      UnitId unit,
      List<AssignmentId> assignments,
      @Nullable PersonId officer,
      @Nullable PersonId deputy,
      Actor actor) {
    competence.demand(ExecutionActs.STAFF, actor, unit);
    if (assignments.isEmpty()) {
      throw new NothingChosen();
    }
    if (officer != null && officer.equals(deputy)) {
      throw new DeputyIsOfficer();
    }
    demandOfTheUnit(unit, "officer", officer);
    demandOfTheUnit(unit, "deputy", deputy);
    demandOpen(unit, assignments);
    Map<AssignmentId, Charge> now = chargesOf(unit, today());
    if (!competence.staffsOthers(actor, unit)) {
      demandOnesOwn(assignments, now, officer, actor.person());
    }
    charges.name(assignments, officer, deputy, today());
    assignments.forEach(
        id ->
            events.publishEvent(
                new AssignmentStaffed(id, unit, officer, deputy, Charge.told(unit, now.get(id)))));
  }

  private void demandOfTheUnit(UnitId unit, String field, @Nullable PersonId person) {
    if (person != null
        && people.listOf(unit, today()).stream().map(Person::id).noneMatch(person::equals)) {
      throw new NotOfTheUnit(field);
    }
  }

  /// Locked until the end, so that nothing is closed or moved away meanwhile.
  private void demandOpen(UnitId unit, List<AssignmentId> assignments) {
    Held held = responsibility.heldBy(unit, today());
    MapSqlParameterSource parameters = new MapSqlParameterSource("ids", Charges.array(assignments));
    held.fill("held", parameters::addValue);
    List<String> states =
        jdbc.sql(
                """
                select state from execution.assignment a
                 where %s and a.id = any(cast(:ids as uuid[])) and a.withdrawn_on is null
                   for no key update
                """
                    .formatted(held.condition("held")))
            .paramSource(parameters)
            .query((row, number) -> row.getString("state"))
            .list();
    if (states.size() != assignments.stream().distinct().count()) {
      throw new NotFound("assignments of unit " + unit.value());
    }
    if (states.contains("COMPLETED")) {
      throw new AssignmentAlreadyClosed();
    }
  }

  private static void demandOnesOwn(
      List<AssignmentId> assignments,
      Map<AssignmentId, Charge> now,
      @Nullable PersonId officer,
      PersonId self) {
    boolean own =
        self.equals(officer)
            && assignments.stream()
                .map(now::get)
                .filter(Objects::nonNull)
                .allMatch(charge -> charge.officer() == null || charge.officerIs(self));
    if (!own) {
      throw new OnlyOnesOwnWork();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
