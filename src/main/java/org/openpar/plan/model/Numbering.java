package org.openpar.plan.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives tasks the codes people call them by. The numbers printed in papers repeat; these do not.
final class Numbering {

  private final Map<Integer, Map<String, Integer>> groupsOfArea = new HashMap<>();
  private final Map<String, Integer> tasksOf = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /// "1.2.3" for a task in a group, "1.3" for one right under its area.
  String next(int area, @Nullable String group) {
    String prefix = Integer.toString(area);
    if (group != null && !group.isBlank()) {
      Map<String, Integer> groups = groupsOfArea.computeIfAbsent(area, key -> new HashMap<>());
      prefix += "." + groups.computeIfAbsent(group, key -> groups.size() + 1);
    }
    String code = prefix + "." + tasksOf.merge(prefix, 1, Integer::sum);
    // An ungrouped task beside groups could meet a group's number: it steps on until it is alone.
    while (!given.add(code)) {
      code = prefix + "." + tasksOf.merge(prefix, 1, Integer::sum);
    }
    return code;
  }
}
