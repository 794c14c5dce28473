package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.EventsTogether;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one door through which units are established, renamed, merged, split, moved and dissolved:
/// checks the whole act, writes the register, and takes along whatever belongs to the units, all in
/// one transaction.
@Service
public class Reorganizations {

  private final UnitRegister register;
  private final RegisterWriter writer;
  private final ReorganizationStore store;
  private final Units units;
  private final List<MovesWithUnits> movers;
  private final ApplicationEventPublisher events;

  Reorganizations(
      UnitRegister register,
      RegisterWriter writer,
      ReorganizationStore store,
      Units units,
      List<MovesWithUnits> movers,
      ApplicationEventPublisher events) {
    this.register = register;
    this.writer = writer;
    this.store = store;
    this.units = units;
    this.movers = List.copyOf(movers);
    this.events = events;
  }

  /// Everything that speaks against the act; empty when it can be enacted.
  @Transactional(readOnly = true)
  public List<ActProblem> check(ReorganizationDraft draft) {
    return problems(draft, Enactment.of(register.history(), draft));
  }

  /// What would go where if the act, which [#check] found good, were enacted.
  @Transactional(readOnly = true)
  public List<Moving> preview(ReorganizationDraft draft) {
    Reorganization meant = draft.enacted(ReorganizationId.next());
    return movers.stream().flatMap(mover -> mover.preview(meant).stream()).toList();
  }

  /// Keeps everyone else from changing units until the end of the transaction, so that what was
  /// looked through is what is enacted.
  @Transactional
  public void closeRegister() {
    store.lock();
  }

  /// Like [#enact(ReorganizationDraft, Map)], everything to the main heirs.
  @Transactional
  public Reorganization enact(ReorganizationDraft draft) {
    return enact(draft, Map.of());
  }

  /// Does all of it, or [ReorganizationRefused] and nothing.
  ///
  /// @param choices the heir of single things, by their ids, where a unit is split
  @Transactional
  public Reorganization enact(ReorganizationDraft draft, Map<UUID, UnitId> choices) {
    store.lock();
    History before = register.history();
    Enactment enactment = Enactment.of(before, draft);
    List<ActProblem> problems = problems(draft, enactment);
    if (!problems.isEmpty()) {
      throw new ReorganizationRefused(problems);
    }
    writer.change(
        enactment.changed().stream().filter(life -> isIn(before, life)).toList(),
        draft.act().effective());
    writer.add(enactment.changed().stream().filter(life -> !isIn(before, life)).toList());
    return record(draft, choices);
  }

  /// Takes people and roles on that came to a unit after the act that ends it had been enacted; no
  /// choice was made for them, so they go to the main heir.
  ///
  /// @param today only acts that are in force by then
  @Transactional
  public void follow(LocalDate today) {
    store.lock();
    units.lineage().reorganizations().stream()
        .filter(each -> !each.day().isAfter(today))
        .forEach(this::follow);
  }

  private void follow(Reorganization reorganization) {
    Map<String, Integer> moved = new TreeMap<>();
    for (MovesWithUnits mover : movers) {
      moved.putAll(mover.follow(reorganization));
    }
    if (!moved.isEmpty()) {
      events.publishEvent(
          new LateArrivalsCarried(
              reorganization.id(), reorganization.act().number(), reorganization.day(), moved));
    }
  }

  /// Notes who follows whom in a register that stands already as the act says.
  @Transactional
  Reorganization record(ReorganizationDraft draft, Map<UUID, UnitId> choices) {
    Reorganization reorganization = draft.enacted(ReorganizationId.next());
    store.add(reorganization);
    units.forget();
    Map<String, Integer> moved = new TreeMap<>();
    for (MovesWithUnits mover : movers) {
      mover.preview(reorganization).stream()
          .filter(moving -> !moving.warning())
          .forEach(moving -> moved.merge(moving.what(), moving.count(), Integer::sum));
      mover.carry(reorganization, choices);
    }
    events.publishEvent(
        new UnitsReorganized(
            reorganization.id(),
            reorganization.act().number(),
            reorganization.day(),
            reorganization.successions(),
            moved));
    events.publishEvent(new EventsTogether(succeeded(reorganization)));
    return reorganization;
  }

  private static List<DomainEvent> succeeded(Reorganization reorganization) {
    return reorganization.successions().stream()
        .flatMap(
            each ->
                Stream.concat(each.from().stream(), each.heirs().stream())
                    .distinct()
                    .<DomainEvent>map(
                        unit ->
                            new UnitSucceeded(
                                unit,
                                each.kind(),
                                each.from(),
                                each.heirs(),
                                reorganization.day(),
                                reorganization.basis(each))))
        .toList();
  }

  /// The reorganization, or [NotFound].
  @Transactional(readOnly = true)
  public Reorganization reorganization(ReorganizationId id) {
    return units.lineage().reorganizations().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("reorganization " + id.value()));
  }

  private List<ActProblem> problems(ReorganizationDraft draft, Enactment enactment) {
    List<ActProblem> problems = new ArrayList<>(enactment.problems());
    store
        .find(draft.act())
        .ifPresent(
            act ->
                problems.addFirst(
                    ActProblem.of(
                        ActProblem.HEAD, "number", "already-enacted", act.number(), act.title())));
    return problems;
  }

  private static boolean isIn(History before, Life life) {
    return before.find(life.id()).isPresent();
  }
}
