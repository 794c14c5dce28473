package org.openpar.cascade.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.organization.Unit;

/// An obliged unit with its verdict on each task, null where the task is not the unit's.
public record CoverageRow(Unit unit, List<@Nullable Judgement> cells) {

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
