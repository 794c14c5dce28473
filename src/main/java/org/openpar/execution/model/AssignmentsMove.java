package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.WorkState;
import org.openpar.organization.MovesWithUnits;
import org.openpar.organization.Moving;
import org.openpar.organization.Reorganization;
import org.openpar.organization.Succession;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Running work goes to the heir by itself, for who answers for it is computed. Written down is
/// only what of a split unit goes to another heir than the main one. What is done stays with who
/// did it.
@Component
class AssignmentsMove implements MovesWithUnits {

  private static final int NAMED = 50;

  private static final String RUNNING =
      """
      select a.id, a.unit_id, a.state, a.label, t.code || '. ' || t.text as words
        from execution.assignment_now a
        join execution.task_brief t on t.task_id = a.task_id
       where %s and a.state <> 'COMPLETED'
       order by t.year desc, t.position, a.number
      """;
  private static final String COOPERATIONS =
      """
      select t.task_id, t.code || '. ' || t.text as words
        from execution.task_brief t
       where t.task_id in (
         select c.task_id from execution.task_coordinator c
          where c.unit_id = any (cast(:units as uuid[])))
       order by t.year desc, t.position
      """;
  /// What a unit decided for itself holds in its heir, unless the heir decided otherwise.
  private static final String SETTINGS =
      """
      insert into execution.unit_setting (unit_id, head_approves)
      select :heir, head_approves from execution.unit_setting where unit_id = :unit
      on conflict (unit_id) do nothing
      returning head_approves
      """;

  private record Running(AssignmentId id, UnitId given, WorkState state, String words) {

    boolean waits() {
      return state == WorkState.AWAITING_APPROVAL || state == WorkState.AWAITING_VERIFICATION;
    }

    Moving.Item item(boolean choice) {
      return new Moving.Item(id.value(), words, choice);
    }
  }

  private final JdbcClient jdbc;
  private final Units units;
  private final Transfers transfers;
  private final ApplicationEventPublisher events;

  AssignmentsMove(
      JdbcClient jdbc, Units units, Transfers transfers, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.transfers = transfers;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Moving> preview(Reorganization reorganization) {
    List<Moving> moving = new ArrayList<>();
    byGiver(reorganization)
        .forEach((unit, running) -> moving.addAll(moving(reorganization, unit, running)));
    for (UnitId unit : reorganization.givers()) {
      moving.addAll(cooperations(reorganization, unit));
    }
    return moving;
  }

  private static List<Moving> moving(
      Reorganization reorganization, UnitId unit, List<Running> running) {
    Succession succession = reorganization.of(unit);
    boolean choice = succession.leavesAChoice();
    boolean ownerless = succession.to().isEmpty();
    UnitId heir = succession.whereTo(unit, null).orElse(null);
    List<Moving> moving = new ArrayList<>();
    moving.add(
        new Moving(
            ownerless ? "moving.assignments.ownerless" : "moving.assignments",
            unit,
            heir,
            running.size(),
            running.stream()
                .limit(choice ? running.size() : NAMED)
                .map(each -> each.item(choice))
                .toList(),
            ownerless));
    List<Running> waiting = running.stream().filter(Running::waits).toList();
    if (!waiting.isEmpty()) {
      moving.add(
          new Moving(
              "moving.waiting",
              unit,
              heir,
              waiting.size(),
              waiting.stream().limit(NAMED).map(each -> each.item(false)).toList(),
              true));
    }
    return moving;
  }

  private List<Moving> cooperations(Reorganization reorganization, UnitId unit) {
    List<Moving.Item> tasks =
        jdbc.sql(COOPERATIONS)
            .param("units", Sight.array(List.copyOf(heldUntil(unit, reorganization))))
            .query(
                (row, number) ->
                    new Moving.Item(
                        row.getObject("task_id", UUID.class), row.getString("words"), false))
            .list();
    Optional<UnitId> heir = reorganization.of(unit).whereTo(unit, null);
    return tasks.isEmpty() || heir.isEmpty() || heir.get().equals(unit)
        ? List.of()
        : List.of(
            new Moving(
                "moving.cooperations",
                unit,
                heir.get(),
                tasks.size(),
                tasks.stream().limit(NAMED).toList(),
                false));
  }

  @Override
  @Transactional
  public void carry(Reorganization reorganization, Map<UUID, UnitId> choices) {
    byGiver(reorganization)
        .forEach(
            (unit, running) -> {
              Succession succession = reorganization.of(unit);
              Optional<UnitId> main = succession.whereTo(unit, null);
              for (Running each : running) {
                Optional<UnitId> chosen = succession.whereTo(unit, choices.get(each.id().value()));
                if (!chosen.equals(main)) {
                  chosen.ifPresent(heir -> transfer(each, heir, reorganization));
                }
              }
            });
    for (UnitId unit : reorganization.givers()) {
      for (UnitId heir : reorganization.of(unit).heirs()) {
        carrySettings(unit, heir, reorganization.basis(unit));
      }
    }
  }

  private void carrySettings(UnitId unit, UnitId heir, String basis) {
    jdbc.sql(SETTINGS)
        .param("heir", heir.value())
        .param("unit", unit.value())
        .query(Boolean.class)
        .optional()
        .ifPresent(
            approves -> events.publishEvent(new HeadApprovalCarried(heir, unit, approves, basis)));
  }

  private void transfer(Running running, UnitId heir, Reorganization reorganization) {
    transfers.add(
        new Transfer(running.id(), running.given(), heir, reorganization.day(), null),
        reorganization.id());
  }

  /// What each unit that gives something away answers for on the eve.
  private Map<UnitId, List<Running>> byGiver(Reorganization reorganization) {
    LocalDate eve = reorganization.act().eve();
    Map<UnitId, List<Running>> byGiver = new LinkedHashMap<>();
    for (Running each : running(reorganization)) {
      UnitId holder = transfers.find(each.id(), eve).map(Transfer::to).orElse(each.given());
      units
          .lineage()
          .heirOn(holder, eve)
          .filter(reorganization.givers()::contains)
          .ifPresent(giver -> byGiver.computeIfAbsent(giver, none -> new ArrayList<>()).add(each));
    }
    return byGiver;
  }

  private List<Running> running(Reorganization reorganization) {
    Set<UnitId> all =
        reorganization.givers().stream()
            .flatMap(unit -> heldUntil(unit, reorganization).stream())
            .collect(Collectors.toSet());
    List<AssignmentId> come =
        transfers.listOn(reorganization.act().eve()).stream().map(Transfer::assignment).toList();
    Held held = new Held(all, List.of(), come);
    MapSqlParameterSource parameters = new MapSqlParameterSource();
    held.fill("held", parameters::addValue);
    return jdbc.sql(RUNNING.formatted(held.condition("held")))
        .paramSource(parameters)
        .query(
            (row, number) ->
                new Running(
                    new AssignmentId(row.getObject("id", UUID.class)),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    WorkState.valueOf(row.getString("state")),
                    words(row.getString("words"), row.getString("label"))))
        .list();
  }

  private Set<UnitId> heldUntil(UnitId unit, Reorganization reorganization) {
    return units.lineage().standsFor(unit, reorganization.act().eve());
  }

  private static String words(String words, String label) {
    return label.isEmpty() ? words : words + " (" + label + ")";
  }
}
