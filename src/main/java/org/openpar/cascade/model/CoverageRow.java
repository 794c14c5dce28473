package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.organization.Unit;

/// An obliged unit with its verdict on each task, null where the task is not the unit's.
///
/// @param issuance how far it is with its own plan
/// @param before the units it has followed within the year, whose part of the plan is its own now
public record CoverageRow(
    Unit unit, Issuance issuance, List<@Nullable Judgement> cells, List<Predecessor> before) {

  /// A unit that owed a plan too and is no more.
  ///
  /// @param until its last day
  public record Predecessor(Unit unit, LocalDate until) {}

  public long count(Verdict verdict) {
    return cells.stream().filter(cell -> cell != null && cell.verdict() == verdict).count();
  }

  public long given() {
    return cells.stream().filter(cell -> cell != null).count();
  }

  public long taken() {
    return cells.stream().filter(cell -> cell != null && cell.verdict().taken()).count();
  }

  public long gaps() {
    return cells.stream().filter(cell -> cell != null && cell.verdict().gap()).count();
  }
}
