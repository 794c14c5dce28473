package org.openpar.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.StandardArea;
import org.openpar.plan.model.TaskLine;

/// How many of the areas of its time a plan has tasks in.
///
/// @param areas all of the period
/// @param bare those without a task
public record AreaReach(List<StandardArea> areas, List<StandardArea> bare) {

  /// Nothing where nobody has said which areas that year has.
  public static Optional<AreaReach> of(AreaVersions versions, int year, List<TaskLine> tasks) {
    Set<StandardArea> reached =
        tasks.stream()
            .map(TaskLine::areaTitle)
            .distinct()
            .flatMap(title -> versions.translate(title, year, year).stream())
            .collect(Collectors.toSet());
    return versions
        .of(year)
        .map(AreaVersions.AreaVersion::areas)
        .map(
            areas ->
                new AreaReach(
                    areas, areas.stream().filter(area -> !reached.contains(area)).toList()));
  }

  public int reached() {
    return areas.size() - bare.size();
  }
}
