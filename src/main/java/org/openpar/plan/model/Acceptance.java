package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person has accepted as it stands, kind by kind.
///
/// @param seen the digest of the points that were shown when it was accepted
public record Acceptance(Set<OpenPoint.Kind> kinds, String seen) {

  public Acceptance {
    kinds = Set.copyOf(kinds);
  }

  /// Whether it is about these very points and not about what was open a while ago.
  public boolean of(List<OpenPoint> points) {
    return seen.equals(OpenPoint.digest(points));
  }

  /// What of the points nobody has accepted.
  List<RefusedIssue.Reason> left(List<OpenPoint> points) {
    if (!points.isEmpty() && !kinds.isEmpty() && !of(points)) {
      return List.of(RefusedIssue.Reason.of("", "refused.points-changed"));
    }
    Map<OpenPoint.Kind, Integer> counts = new EnumMap<>(OpenPoint.Kind.class);
    points.forEach(point -> counts.merge(point.kind(), 1, Integer::sum));
    List<RefusedIssue.Reason> left = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          if (!kinds.contains(kind)) {
            left.add(
                RefusedIssue.Reason.of(
                    kind.field(), "refused.point." + kind, Integer.toString(count)));
          }
        });
    return left;
  }
}
