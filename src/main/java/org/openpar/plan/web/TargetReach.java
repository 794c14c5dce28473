package org.openpar.plan.web;

import java.util.Arrays;
import java.util.List;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.TargetMend;

/// How many of its targets a draft says enough of to measure them.
///
/// @param mends what one press could say of the others
public record TargetReach(List<Aim> targets, List<TargetMend> mends) {

  static TargetReach of(List<Aim> aims, List<TargetMend> mends) {
    return new TargetReach(
        aims.stream().filter(aim -> aim.kind() == Aim.Kind.TARGET).toList(), mends);
  }

  public List<Aim> missing() {
    return targets.stream().filter(target -> !target.measure().missing().isEmpty()).toList();
  }

  public int said() {
    return targets.size() - missing().size();
  }

  /// The sources there is anything of, one press each.
  public List<TargetMend.Source> sources() {
    return Arrays.stream(TargetMend.Source.values())
        .filter(source -> !mends(source).isEmpty())
        .toList();
  }

  public List<TargetMend> mends(TargetMend.Source source) {
    return mends.stream().filter(mend -> mend.source() == source).toList();
  }
}
