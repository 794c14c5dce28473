package org.openpar.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// What a target comes to in figures.
///
/// @param baseline where it stands at the beginning
/// @param unit what is counted ("%", "bậc", "thủ tục")
/// @param lead who answers for it
public record Measure(
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal goal,
    @Nullable String unit,
    @Nullable Direction direction,
    @Nullable LocalDate due,
    @Nullable UnitId lead) {

  static final Measure NONE = new Measure(null, null, null, null, null, null);

  /// Which way is better.
  public enum Direction {
    UP,
    DOWN,
    /// Exactly the goal, neither more nor less.
    REACH
  }

  /// Whether anybody can tell later if it was reached.
  public boolean measurable() {
    return goal != null && unit != null && due != null;
  }

  public enum Part {
    GOAL,
    UNIT,
    DUE,
    LEAD,
    BASELINE,
    DIRECTION
  }

  /// What must be said before anybody can tell who answers for the target and if it was reached.
  private static final List<Part> NEEDED = List.of(Part.GOAL, Part.UNIT, Part.DUE, Part.LEAD);

  public List<Part> missing() {
    return NEEDED.stream().filter(part -> kept(part).isEmpty()).toList();
  }

  /// A part as it is written down, "" where nobody has said it.
  public String kept(Part part) {
    return switch (part) {
      case GOAL -> goal == null ? "" : goal.stripTrailingZeros().toPlainString();
      case UNIT -> unit == null ? "" : unit;
      case DUE -> due == null ? "" : due.toString();
      case LEAD -> lead == null ? "" : lead.value().toString();
      case BASELINE -> baseline == null ? "" : baseline.stripTrailingZeros().toPlainString();
      case DIRECTION -> direction == null ? "" : direction.name();
    };
  }

  /// The same with a part put as it was written down.
  public Measure with(Part part, String kept) {
    boolean none = kept.isEmpty();
    return new Measure(
        part == Part.BASELINE ? (none ? null : new BigDecimal(kept)) : baseline,
        part == Part.GOAL ? (none ? null : new BigDecimal(kept)) : goal,
        part == Part.UNIT ? (none ? null : kept) : unit,
        part == Part.DIRECTION ? (none ? null : Direction.valueOf(kept)) : direction,
        part == Part.DUE ? (none ? null : LocalDate.parse(kept)) : due,
        part == Part.LEAD ? (none ? null : new UnitId(UUID.fromString(kept))) : lead);
  }

  public boolean blank() {
    return equals(NONE);
  }
}
