package org.openpar.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.StandardArea;
import org.openpar.plan.model.TaskLine;

/// How many of the areas of its time a plan has tasks in.
///
/// @param areas all of the period
/// @param bare those without a task
public record AreaReach(List<StandardArea> areas, List<StandardArea> bare) {

  /// Nothing where nobody has said which areas that year has.
  public static Optional<AreaReach> of(AreaVersions versions, int year, List<TaskLine> tasks) {
    return versions.of(year).map(version -> of(versions, year, version, tasks));
  }

  private static AreaReach of(
      AreaVersions versions, int year, AreaVersion version, List<TaskLine> tasks) {
    Set<StandardArea> reached =
        tasks.stream()
            .map(TaskLine::areaTitle)
            .distinct()
            .flatMap(title -> versions.translate(title, year, version).stream())
            .collect(Collectors.toSet());
    return new AreaReach(
        version.areas(), version.areas().stream().filter(area -> !reached.contains(area)).toList());
  }

  public int reached() {
    return areas.size() - bare.size();
  }
}
