package org.openpar.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.plan.model.TaskLine;

/// What a plan lays on whom: a task led by a group is one assignment for each member.
///
/// @param lines the units that lead anything, those with most first
/// @param parts how many parts the tasks fall into, one for each task and unit
/// @param assignments how many works that makes, each part counted once a period
public record Shares(List<Line> lines, int parts, int assignments) {

  /// More than these are folded: a group of communes has hundreds of members.
  private static final int LISTED = 40;

  public List<Line> first() {
    return lines.subList(0, Math.min(LISTED, lines.size()));
  }

  public List<Line> further() {
    return lines.subList(first().size(), lines.size());
  }

  /// @param leads how many tasks the unit answers for
  /// @param coordinates in how many others it is noted as a coordinator
  public record Line(Unit unit, int leads, int coordinates) {}

  static Shares of(List<TaskLine> tasks, Understanding understood) {
    Map<UnitId, Integer> leading = new HashMap<>();
    Map<UnitId, Integer> coordinating = new HashMap<>();
    int assignments = 0;
    for (TaskLine task : tasks) {
      count(understood.leads(task), leading);
      count(understood.coordinators(task), coordinating);
      assignments += understood.leads(task).size() * understood.periods(task);
    }
    List<Line> lines = new ArrayList<>();
    for (Unit unit : understood.units().units()) {
      int leads = leading.getOrDefault(unit.id(), 0);
      if (leads > 0) {
        lines.add(new Line(unit, leads, coordinating.getOrDefault(unit.id(), 0)));
      }
    }
    lines.sort(Comparator.comparingInt(Line::leads).reversed());
    return new Shares(
        List.copyOf(lines),
        leading.values().stream().mapToInt(Integer::intValue).sum(),
        assignments);
  }

  private static void count(Set<UnitId> units, Map<UnitId, Integer> counts) {
    units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
  }
}
