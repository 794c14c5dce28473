package org.openpar.audit.seal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gathers what is wrong, a few of each kind: a rewritten trail would otherwise tell a million
/// times the same.
final class Findings {

  private static final int OF_A_KIND = 5;

  private final List<Finding> kept = new ArrayList<>();
  private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

  void add(Fault fault, String key, Object... arguments) {
    if (counts.merge(fault, 1, Integer::sum) <= OF_A_KIND) {
      kept.add(Finding.of(fault, key, arguments));
    }
  }

  boolean has(Fault fault) {
    return counts.containsKey(fault);
  }

  List<Finding> kept() {
    return List.copyOf(kept);
  }
}
