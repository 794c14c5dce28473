package org.openpar.organization;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One clause of a legal act: which units are followed by which. A unit that stands on both sides
/// lives on.
///
/// @param clause where the act says so ("Điều 1 khoản 61"), "" when it has no clauses
/// @param note what a reader should know about the source, null when nothing
public record Succession(
    SuccessionKind kind, String clause, List<UnitId> from, List<Heir> to, @Nullable String note) {

  public Succession {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /// Who follows when nothing else was said.
  public Optional<UnitId> mainHeir() {
    return to.stream().filter(Heir::main).map(Heir::unit).findFirst();
  }

  /// The units that are no more.
  public List<UnitId> ended() {
    return from.stream().filter(unit -> !heirs().contains(unit)).toList();
  }

  /// The units whose things have to be looked at: those that end, and those that give a part away.
  public List<UnitId> givers() {
    return kind == SuccessionKind.SPLIT ? from : ended();
  }

  /// Where a thing of a unit is afterwards: with the heir chosen for it, else with the main one; it
  /// stays where the unit lives on, and is nowhere when the unit was dissolved.
  public Optional<UnitId> whereTo(UnitId unit, @Nullable UnitId chosen) {
    if (chosen != null && heirs().contains(chosen)) {
      return Optional.of(chosen);
    }
    return ended().contains(unit) ? mainHeir() : Optional.of(unit);
  }

  /// Whether single things may go to one heir or another.
  public boolean leavesAChoice() {
    return to.size() > 1;
  }

  public List<UnitId> heirs() {
    return to.stream().map(Heir::unit).toList();
  }
}
