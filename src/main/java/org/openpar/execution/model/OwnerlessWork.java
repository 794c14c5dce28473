package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentReassigned;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.AssignmentStaffed;
import org.openpar.execution.WorkState;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Work nobody answers for, because its unit ended and none followed it. Whoever coordinates gives
/// it to another unit and says why; what was done stays with who did it.
@Service
@Transactional
public class OwnerlessWork {

  private static final String OPEN =
      "select count(*) from execution.assignment_now a where %s and a.state <> 'COMPLETED'";

  private final AssignmentLists lists;
  private final Responsibility responsibility;
  private final Transfers transfers;
  private final Charges charges;
  private final Competence competence;
  private final Units units;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OwnerlessWork(
      AssignmentLists lists,
      Responsibility responsibility,
      Transfers transfers,
      Charges charges,
      Competence competence,
      Units units,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lists = lists;
    this.responsibility = responsibility;
    this.transfers = transfers;
    this.charges = charges;
    this.competence = competence;
    this.units = units;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /// What the actor may give to another unit, the most urgent first; no statement at all while
  /// every unit has an heir.
  @Transactional(readOnly = true)
  public List<AssignmentBrief> listOf(Actor actor) {
    List<UnitId> gone = gone(actor);
    if (gone.isEmpty()) {
      return List.of();
    }
    AssignmentSearch search =
        new AssignmentSearch(null, today(), null, null, null, null, null, "due", 0, 0);
    return lists.list(search, Sight.of(responsibility.heldBy(gone))).stream()
        .filter(brief -> brief.standing().work() != WorkState.COMPLETED)
        .toList();
  }

  /// How many [#listOf] lists.
  @Transactional(readOnly = true)
  public int countOf(Actor actor) {
    List<UnitId> gone = gone(actor);
    if (gone.isEmpty()) {
      return 0;
    }
    Held held = responsibility.heldBy(gone);
    MapSqlParameterSource parameters = new MapSqlParameterSource();
    held.fill("held", parameters::addValue);
    return jdbc.sql(OPEN.formatted(held.condition("held")))
        .paramSource(parameters)
        .query(Integer.class)
        .single();
  }

  /// The units without an heir whose work the actor may give away.
  private List<UnitId> gone(Actor actor) {
    return units.lineage().heirless(today()).stream()
        .filter(unit -> competence.reassigns(actor, unit))
        .toList();
  }

  /// Gives all of these to one unit, from today on, or none of them. Who is in charge there is for
  /// the unit to say.
  ///
  /// @param to null while none was chosen
  public void give(List<AssignmentId> chosen, @Nullable UnitId to, String reason, Actor actor) {
    if (chosen.isEmpty()) {
      throw new NothingChosen();
    }
    if (to == null) {
      throw new UnitNotChosen();
    }
    if (reason.isBlank()) {
      throw new ReasonMissing();
    }
    UnitId heir = units.unit(to, today()).id();
    competence.demand(ExecutionActs.REASSIGN, actor, heir);
    transfers.lock();
    lock(chosen);
    Map<AssignmentId, AssignmentBrief> ownerless =
        listOf(actor).stream().collect(Collectors.toMap(AssignmentBrief::id, Function.identity()));
    for (AssignmentId id : Set.copyOf(chosen)) {
      AssignmentBrief brief = ownerless.get(id);
      if (brief == null) {
        throw new NotFound("ownerless assignment " + id.value());
      }
      give(brief, heir, reason.strip());
    }
  }

  private void give(AssignmentBrief brief, UnitId to, String reason) {
    UnitId before = responsibility.holder(brief);
    Optional<Charge> charge = charges.find(brief.id(), before, today());
    transfers.add(new Transfer(brief.id(), brief.unit(), to, today(), reason), null);
    events.publishEvent(new AssignmentReassigned(brief.id(), before, to, today(), reason));
    charge.ifPresent(
        was -> {
          charges.name(List.of(brief.id()), null, null, today());
          events.publishEvent(
              new AssignmentStaffed(brief.id(), to, null, null, Charge.told(before, was)));
        });
  }

  /// So that nothing is closed or taken back meanwhile.
  private void lock(List<AssignmentId> chosen) {
    jdbc.sql(
            """
            select id from execution.assignment
             where id = any (cast(:ids as uuid[])) order by id for no key update
            """)
        .param("ids", Charges.array(chosen))
        .query((row, number) -> number)
        .list();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
