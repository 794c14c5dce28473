package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who follows whom among all units there ever were. Worked out of the successions once; each
/// answer costs as many steps as there were reforms.
public final class Lineage {

  private final List<Reorganization> reorganizations;
  private final Map<UnitId, Passage> ends = new HashMap<>();
  private final Map<UnitId, List<UnitId>> followed = new HashMap<>();
  private final Map<UnitId, List<Passage>> passages = new HashMap<>();

  /// @param reorganizations in any order
  public Lineage(Collection<Reorganization> reorganizations) {
    this.reorganizations =
        reorganizations.stream().sorted(Comparator.comparing(Reorganization::day)).toList();
    for (Reorganization each : this.reorganizations) {
      each.successions().forEach(succession -> add(new Passage(each, succession)));
    }
  }

  /// All acts, the earliest first.
  public List<Reorganization> reorganizations() {
    return reorganizations;
  }

  /// Who stands for the unit on the day: itself while it lives, then its main heir, the heir's heir
  /// and so on; nobody when it was dissolved.
  public Optional<UnitId> heirOn(UnitId unit, LocalDate day) {
    Optional<UnitId> heir = Optional.of(unit);
    Optional<Passage> end = endBy(unit, day);
    while (end.isPresent()) {
      heir = end.get().succession().mainHeir();
      end = heir.flatMap(next -> endBy(next, day));
    }
    return heir;
  }

  /// All who share what the unit was, the main heir first.
  public List<UnitId> heirsOn(UnitId unit, LocalDate day) {
    Set<UnitId> heirs = new LinkedHashSet<>();
    heirOn(unit, day).ifPresent(heirs::add);
    for (Passage passage : after(unit)) {
      if (!passage.day().isAfter(day)) {
        for (Heir heir : passage.succession().to()) {
          if (!heir.unit().equals(unit)) {
            heirs.addAll(heirsOn(heir.unit(), day));
          }
        }
      }
    }
    return List.copyOf(heirs);
  }

  /// The units whose rights and duties this one has on the day: its own, and those of everyone
  /// whose main heir it is.
  public Set<UnitId> standsFor(UnitId unit, LocalDate day) {
    Set<UnitId> all = new LinkedHashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      UnitId next = open.remove();
      if (all.add(next)) {
        followed.getOrDefault(next, List.of()).stream()
            .filter(before -> endBy(before, day).isPresent())
            .forEach(open::add);
      }
    }
    return all;
  }

  /// The unit and all it came from up to the day, those included that others came from too.
  public Set<UnitId> ancestors(UnitId unit, LocalDate day) {
    Set<UnitId> all = new LinkedHashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      UnitId next = open.remove();
      if (all.add(next)) {
        before(next).stream()
            .filter(passage -> !passage.day().isAfter(day))
            .forEach(passage -> open.addAll(passage.succession().from()));
      }
    }
    return all;
  }

  /// The units that are no more by the day and whom nobody stands for.
  public Set<UnitId> heirless(LocalDate day) {
    return ends.keySet().stream()
        .filter(unit -> heirOn(unit, day).isEmpty())
        .collect(Collectors.toSet());
  }

  /// The act by which the unit ceased to be; none while it lives.
  public Optional<Passage> end(UnitId unit) {
    return Optional.ofNullable(ends.get(unit));
  }

  /// The act that left what the unit was without an heir; none while somebody stands for it.
  Optional<Passage> lastOf(UnitId unit, LocalDate day) {
    Optional<Passage> end = endBy(unit, day);
    Optional<Passage> last = end;
    while (end.isPresent()) {
      last = end;
      end = end.get().succession().mainHeir().flatMap(heir -> endBy(heir, day));
    }
    return last.filter(passage -> passage.succession().mainHeir().isEmpty());
  }

  /// Every act that touched the unit, the earliest first.
  public List<Passage> of(UnitId unit) {
    return passages.getOrDefault(unit, List.of());
  }

  /// Every act that made what the unit is, back to the beginning, and that made others of it, the
  /// earliest first.
  public List<Passage> family(UnitId unit) {
    Set<Passage> family = new LinkedHashSet<>();
    collect(unit, family, this::before, passage -> passage.succession().from());
    collect(unit, family, this::after, passage -> passage.succession().heirs());
    return family.stream().sorted(Comparator.comparing(Passage::day)).toList();
  }

  private void collect(
      UnitId unit,
      Set<Passage> family,
      Function<UnitId, List<Passage>> step,
      Function<Passage, List<UnitId>> next) {
    Set<UnitId> seen = new HashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      UnitId at = open.remove();
      if (seen.add(at)) {
        for (Passage passage : step.apply(at)) {
          family.add(passage);
          open.addAll(next.apply(passage));
        }
      }
    }
  }

  private List<Passage> before(UnitId unit) {
    return of(unit).stream()
        .filter(passage -> passage.succession().heirs().contains(unit))
        .toList();
  }

  private List<Passage> after(UnitId unit) {
    return of(unit).stream().filter(passage -> passage.succession().from().contains(unit)).toList();
  }

  private Optional<Passage> endBy(UnitId unit, LocalDate day) {
    return end(unit).filter(passage -> !passage.day().isAfter(day));
  }

  private void add(Passage passage) {
    Succession succession = passage.succession();
    Set<UnitId> touched = new LinkedHashSet<>(succession.from());
    touched.addAll(succession.heirs());
    touched.forEach(unit -> passages.computeIfAbsent(unit, none -> new ArrayList<>()).add(passage));
    for (UnitId ended : succession.ended()) {
      ends.put(ended, passage);
      succession
          .mainHeir()
          .ifPresent(heir -> followed.computeIfAbsent(heir, none -> new ArrayList<>()).add(ended));
    }
  }
}
