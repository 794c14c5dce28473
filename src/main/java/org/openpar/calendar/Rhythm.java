package org.openpar.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How often something returns.
///
/// @param cycles how often, from the finest
/// @param anchors where in the cycle the due days lie ("LASTMONTH;DAY=20"); none for its last day
/// @param counted whether the words only count ("twice a year") and name no day
/// @param reported whether a report or a fixed rhythm is named, which makes it a duty of its own
record Rhythm(List<Cycle> cycles, List<String> anchors, boolean counted, boolean reported) {

  static final Rhythm NONE = new Rhythm(List.of(), List.of(), false, false);

  boolean isThere() {
    return !cycles.isEmpty();
  }

  boolean isYearly() {
    return cycles.equals(List.of(Cycle.YEARLY)) && anchors.isEmpty();
  }

  /// Whether only "periodic" is said, and not how often.
  boolean isUnnamed() {
    return cycles.equals(List.of(Cycle.PERIOD)) && anchors.isEmpty();
  }

  /// The rhythm in the notation of the handbook, or null when there is none.
  @Nullable String code() {
    if (cycles.isEmpty()) {
      return null;
    }
    return anchors.isEmpty()
        ? cycles.stream().map(Cycle::name).collect(Collectors.joining("+"))
        : cycles.stream()
            .flatMap(cycle -> anchors.stream().map(anchor -> cycle + ";" + anchor))
            .collect(Collectors.joining("+"));
  }
}
