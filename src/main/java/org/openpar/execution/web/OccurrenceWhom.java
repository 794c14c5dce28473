package org.openpar.execution.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Extent;
import org.openpar.organization.UnitId;

/// For which units an event is recorded, put right or taken back, as chosen.
public record OccurrenceWhom(@Nullable Choice whom, @Nullable List<UnitId> units) {

  /// How many of the units that come into question.
  public enum Choice {
    ALL,
    CHOSEN
  }

  static final OccurrenceWhom ALL = new OccurrenceWhom(Choice.ALL, List.of());

  public Choice chosen() {
    return Objects.requireNonNullElse(whom, Choice.ALL);
  }

  public boolean chose(UnitId unit) {
    return units != null && units.contains(unit);
  }

  Extent extent() {
    return chosen() == Choice.ALL
        ? Extent.ALL
        : Extent.only(Objects.requireNonNullElse(units, List.of()));
  }
}
