package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Passage;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.stereotype.Component;

/// Which unit answers for an assignment on a day: the one it was given to, or whoever stands for
/// that one after the reforms. It is computed; an assignment is never rewritten for a reform, so
/// what was done stays with who did it.
@Component
public class Responsibility {

  /// Work that came to a unit from one that is no more.
  ///
  /// @param from the unit the plan gave it to
  /// @param by the act that brought it
  public record Inherited(String from, LegalAct by) {}

  private final Units units;
  private final Transfers transfers;
  private final Clock clock;

  Responsibility(Units units, Transfers transfers, Clock clock) {
    this.units = units;
    this.transfers = transfers;
    this.clock = clock;
  }

  /// The unit it belongs to today as far as was written down: the plan's, or that of its transfer.
  /// Who stands for this unit by now the policy knows.
  public UnitId holder(AssignmentId assignment, UnitId given) {
    return transfers.find(assignment, today()).map(Transfer::to).orElse(given);
  }

  public UnitId holder(AssignmentBrief brief) {
    return holder(brief.id(), brief.unit());
  }

  /// The unit that answers for it on the day; nobody when that one was dissolved without an heir.
  public Optional<UnitId> find(AssignmentId assignment, UnitId given, LocalDate day) {
    UnitId holder = transfers.find(assignment, day).map(Transfer::to).orElse(given);
    return units.lineage().heirOn(holder, day);
  }

  /// From whom and by what act today's unit has it; nothing while it is with the first one.
  public Optional<Inherited> findInheritance(AssignmentBrief brief) {
    LocalDate today = today();
    return find(brief.id(), brief.unit(), today)
        .filter(unit -> !unit.equals(brief.unit()))
        .flatMap(unit -> units.lineage().end(brief.unit()))
        .map(Passage::act)
        .map(act -> new Inherited(units.nameOn(brief.unit(), act.eve()), act));
  }

  /// Why somebody gave it to the unit that has it on the day; nothing unless it was without one.
  public Optional<String> findReason(AssignmentId assignment, LocalDate day) {
    return transfers.find(assignment, day).map(Transfer::reason);
  }

  /// Of these, those that are with another unit today than the plan says, by the name of the unit;
  /// "" where nobody answers any more.
  public Map<AssignmentId, String> namesOfHeirs(List<AssignmentBrief> briefs) {
    Map<AssignmentId, String> names = new HashMap<>();
    for (AssignmentBrief brief : briefs) {
      Optional<UnitId> now = find(brief.id(), brief.unit(), today());
      if (!now.equals(Optional.of(brief.unit()))) {
        names.put(brief.id(), now.map(unit -> units.nameOn(unit, today())).orElse(""));
      }
    }
    return names;
  }

  /// The unit it is with on the map of a day, by its name there: its own, or whoever stands for it
  /// then; "" where nobody does. It costs no statement.
  public String nameOn(AssignmentBrief brief, LocalDate map) {
    return find(brief.id(), brief.unit(), map).map(unit -> units.nameOn(unit, map)).orElse("");
  }

  /// What the unit answers for; of one that is born later, from its first day on.
  Held heldBy(UnitId unit, LocalDate day) {
    LocalDate seen = latest(day, today());
    LocalDate first = units.bornOn(unit).orElse(seen);
    return held(units.lineage().standsFor(unit, latest(seen, first)), seen);
  }

  /// What all of these units answer for today.
  Held heldBy(Collection<UnitId> holders) {
    Set<UnitId> all = new LinkedHashSet<>();
    for (UnitId unit : holders) {
      all.addAll(units.lineage().standsFor(unit, today()));
    }
    return held(all, today());
  }

  /// The unit itself and all whose rights and duties it has today.
  Set<UnitId> standsFor(UnitId unit) {
    return units.lineage().standsFor(unit, today());
  }

  private Held held(Set<UnitId> all, LocalDate day) {
    List<AssignmentId> gone = new ArrayList<>();
    List<AssignmentId> come = new ArrayList<>();
    for (Transfer transfer : transfers.listOn(day)) {
      boolean here = all.contains(transfer.to());
      if (all.contains(transfer.from()) && !here) {
        gone.add(transfer.assignment());
      } else if (!all.contains(transfer.from()) && here) {
        come.add(transfer.assignment());
      }
    }
    return new Held(all, gone, come);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
