package org.openpar.plan.web;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Normal;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Which tasks of a plan are shown. The names are those of the address.
///
/// @param area the place of the area
/// @param unit a unit that leads or coordinates
/// @param words found with or without tones in what the paper says of a task
public record TaskFilter(
    @BindParam("linh-vuc") @Nullable Integer area,
    @BindParam("don-vi") @Nullable UUID unit,
    @BindParam("tim") @Nullable String words) {

  public static TaskFilter none() {
    return new TaskFilter(null, null, null);
  }

  public boolean any() {
    return area != null || unit != null || (words != null && !words.isBlank());
  }

  /// The plan with those tasks only.
  Review of(Review review) {
    return new Review(
        review.plan(),
        review.tasks().stream().filter(task -> admits(task, review.understood())).toList(),
        review.understood(),
        review.mends(),
        review.reach(),
        review.targets());
  }

  private boolean admits(TaskLine task, Understanding understood) {
    return (area == null || task.area() == area)
        && (unit == null || concerns(task, new UnitId(unit), understood))
        && (words == null || Normal.fold(text(task)).contains(Normal.fold(words)));
  }

  /// The address of a list with this filter.
  String on(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    if (area != null) {
      address.queryParam("linh-vuc", area);
    }
    if (unit != null) {
      address.queryParam("don-vi", unit);
    }
    if (words != null && !words.isBlank()) {
      address.queryParam("tim", words);
    }
    return address.encode().toUriString();
  }

  private static boolean concerns(TaskLine task, UnitId unit, Understanding understood) {
    return understood.leads(task).contains(unit) || understood.coordinators(task).contains(unit);
  }

  private static String text(TaskLine task) {
    return Stream.of(
            task.code(),
            task.group(),
            task.text(),
            task.product(),
            task.lead(),
            task.cooperating(),
            task.deadline(),
            task.note())
        .filter(Objects::nonNull)
        .reduce("", (all, one) -> all + "\n" + one);
  }
}
