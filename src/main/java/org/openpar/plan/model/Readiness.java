package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.List;

/// What of its tasks keeps a draft from being promulgated.
///
/// @param tasks how many tasks it has
/// @param leaderless the codes of tasks without a lead the register knows
record Readiness(int tasks, List<String> leaderless) {

  private static final int CODES_NAMED = 10;

  List<RefusedIssue.Reason> obstacles() {
    List<RefusedIssue.Reason> obstacles = new ArrayList<>();
    if (tasks == 0) {
      obstacles.add(RefusedIssue.Reason.of("", "refused.no-tasks"));
    }
    if (!leaderless.isEmpty()) {
      obstacles.add(
          RefusedIssue.Reason.of(
              "",
              "refused.no-lead",
              String.join(", ", leaderless.stream().limit(CODES_NAMED).toList())));
    }
    return obstacles;
  }
}
