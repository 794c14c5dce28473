package org.openpar.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
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

  /// What was said of it by hand stays; `words` complete it, unless they speak of another goal.
  Measure completedBy(Measure words) {
    boolean other = goal != null && words.goal != null && goal.compareTo(words.goal) != 0;
    return other
        ? this
        : new Measure(
            baseline == null ? words.baseline : baseline,
            goal == null ? words.goal : goal,
            unit == null ? words.unit : unit,
            direction == null ? words.direction : direction,
            due == null ? words.due : due,
            lead);
  }

  public boolean blank() {
    return equals(NONE);
  }
}
