package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.List;
import org.openpar.platform.text.PlainWords;

/// What a plan aims at, in its own words: its targets and its key tasks, each in the order of the
/// paper.
public record AimWords(List<String> targets, List<String> keyTasks) {

  public AimWords {
    targets = List.copyOf(targets);
    keyTasks = List.copyOf(keyTasks);
  }

  public static AimWords of(Plan plan) {
    return new AimWords(plan.targets(), plan.keyTasks());
  }

  List<String> of(Aim.Kind kind) {
    return kind == Aim.Kind.TARGET ? targets : keyTasks;
  }

  /// These, with those of a paper that has only what is added or worded anew.
  AimWords with(AimWords part) {
    return new AimWords(with(targets, part.targets), with(keyTasks, part.keyTasks));
  }

  private static List<String> with(List<String> all, List<String> part) {
    int[] found = AimChange.counterparts(all, part);
    List<String> merged = new ArrayList<>(all);
    for (int place = 0; place < found.length; place++) {
      if (found[place] == LineMatching.NEW) {
        merged.add(part.get(place));
      } else {
        merged.set(found[place], part.get(place));
      }
    }
    return merged;
  }

  /// Whether both say the same, however spaced.
  boolean says(AimWords other) {
    return plain(targets).equals(plain(other.targets))
        && plain(keyTasks).equals(plain(other.keyTasks));
  }

  private static List<String> plain(List<String> words) {
    return words.stream().map(PlainWords::of).toList();
  }
}
