package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.PlainWords;

/// A target or key task that one version of a plan words otherwise than the one before it, adds or
/// drops.
public record AimChange(Aim.Kind kind, @Nullable String before, @Nullable String after) {

  /// What differs, in the order of the later version; what was dropped comes last.
  public static List<AimChange> between(AimWords before, AimWords after) {
    List<AimChange> changes = new ArrayList<>();
    for (Aim.Kind kind : Aim.Kind.values()) {
      changes.addAll(between(kind, before.of(kind), after.of(kind)));
    }
    return changes;
  }

  private static List<AimChange> between(Aim.Kind kind, List<String> before, List<String> after) {
    int[] found = counterparts(before, after);
    List<AimChange> changes = new ArrayList<>();
    List<String> dropped = new ArrayList<>(before);
    for (int place = 0; place < found.length; place++) {
      String now = after.get(place);
      String was = found[place] == LineMatching.NEW ? null : before.get(found[place]);
      dropped.remove(was);
      if (!PlainWords.of(was).equals(PlainWords.of(now))) {
        changes.add(new AimChange(kind, was, now));
      }
    }
    dropped.forEach(was -> changes.add(new AimChange(kind, was, null)));
    return changes;
  }

  /// For each of the later words the place of what they go on with, or [LineMatching#NEW].
  static int[] counterparts(List<String> before, List<String> after) {
    return LineMatching.match(rows(before), rows(after));
  }

  private static List<LineMatching.Row> rows(List<String> words) {
    return words.stream().map(said -> new LineMatching.Row("", null, null, said)).toList();
  }
}
