package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.SaidMeasure;

/// How many targets of a plan anybody can measure later.
///
/// @param targets all of the plan
/// @param offers what the words of the others say they come to
public record TargetReach(List<Aim> targets, List<SaidMeasure> offers) {

  public int measurable() {
    return targets.size() - missing().size();
  }

  public List<Aim> missing() {
    return targets.stream().filter(aim -> !aim.measure().measurable()).toList();
  }
}
