package org.openpar.plan.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.grid.DraftChanges.Change;
import org.openpar.plan.grid.DraftChanges.MendedTarget;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Aims;
import org.openpar.plan.model.DraftRows;
import org.openpar.plan.model.Measure;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.TargetMend;
import org.openpar.plan.model.TargetMends;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what one press says of the targets of a draft: measures kept and traced like any
/// other, that can be taken back as long as nobody has measured anew.
@Service
@Transactional
class TargetFills {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final GridDrafts drafts;
  private final DraftRows rows;
  private final DraftChanges changes;
  private final PlanQueries queries;
  private final Aims aims;
  private final Units units;
  private final Clock clock;

  TargetFills(
      GridDrafts drafts,
      DraftRows rows,
      DraftChanges changes,
      PlanQueries queries,
      Aims aims,
      Units units,
      Clock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.changes = changes;
    this.queries = queries;
    this.aims = aims;
    this.units = units;
    this.clock = clock;
  }

  /// Says of the chosen targets what is offered for them; of how many.
  int fill(PlanId id, TargetMend.Source source, Set<Integer> targets, Actor by) {
    Plan plan = drafts.open(id, by);
    rows.lock(id);
    List<Change> filled = new ArrayList<>();
    for (TargetMend mend : TargetMends.list(plan, aims.list(plan), queries.listTasks(id), by)) {
      Aim aim = mend.aim();
      if (mend.source() == source && targets.contains(aim.position())) {
        aims.keep(id, aim.kind(), aim.position(), mend.after(), aim.carriers(), by);
        filled.add(MendedTarget.change(aim.position(), aim.measure(), mend.after()));
      }
    }
    changes.add(id, filled, by.name(), Instant.now(clock));
    return filled.size();
  }

  /// What was filled with one press, the last first.
  @Transactional(readOnly = true)
  List<QuickFill> list(PlanId id) {
    Collection<List<MendedTarget>> presses = presses(id);
    List<Aim> there = presses.isEmpty() ? List.of() : aims.list(queries.plan(id));
    return presses.stream().map(press -> fill(press, there)).toList();
  }

  private Collection<List<MendedTarget>> presses(PlanId id) {
    Map<List<Object>, List<MendedTarget>> presses = new LinkedHashMap<>();
    for (MendedTarget change : changes.mendedTargets(id)) {
      presses
          .computeIfAbsent(List.of(change.person(), change.at()), none -> new ArrayList<>())
          .add(change);
    }
    return presses.values();
  }

  private QuickFill fill(List<MendedTarget> press, List<Aim> there) {
    return new QuickFill(
        press.getLast().number(),
        press.getFirst().person(),
        press.getFirst().at(),
        List.of(),
        press.stream()
            .map(
                change ->
                    new QuickFill.Target(
                        change.target(),
                        change.part(),
                        shown(change.part(), change.before()),
                        shown(change.part(), change.after())))
            .toList(),
        press.stream().anyMatch(change -> find(there, change).isPresent()));
  }

  /// The target, if it says still what was filled in.
  private static Optional<Aim> find(List<Aim> there, MendedTarget change) {
    return there.stream()
        .filter(aim -> aim.kind() == Aim.Kind.TARGET && aim.position() == change.target())
        .filter(aim -> aim.measure().kept(change.part()).equals(change.after()))
        .findFirst();
  }

  private String shown(Measure.Part part, String kept) {
    if (kept.isEmpty()) {
      return "";
    }
    return switch (part) {
      case GOAL, BASELINE -> kept.replace('.', ',');
      case UNIT, DIRECTION -> kept;
      case DUE -> DAY.format(LocalDate.parse(kept));
      case LEAD -> {
        UnitId unit = new UnitId(UUID.fromString(kept));
        yield units.nameOn(unit, LocalDate.now(clock));
      }
    };
  }

  /// Takes a press back where nobody has measured anew; says how many parts, nothing where no such
  /// press was of targets.
  ///
  /// @param number of its first change
  Optional<Integer> undo(PlanId id, long number, Actor by) {
    drafts.open(id, by);
    rows.lock(id);
    return presses(id).stream()
        .filter(press -> press.getLast().number() == number)
        .findFirst()
        .map(press -> takeBack(id, press, by));
  }

  private int takeBack(PlanId id, List<MendedTarget> press, Actor by) {
    int undone = 0;
    for (MendedTarget change : press) {
      Optional<Aim> aim = find(aims.list(queries.plan(id)), change);
      if (aim.isPresent()) {
        Aim target = aim.get();
        Measure measure = target.measure().with(change.part(), change.before());
        aims.keep(id, target.kind(), target.position(), measure, target.carriers(), by);
        undone++;
      }
    }
    return undone;
  }
}
