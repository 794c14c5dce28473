package org.openpar.plan.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;

/// A promulgated plan: the decision, its tasks, and what it lays on whom.
public record PlanPage(Review review, TaskFilter filter) implements Page {

  public Plan plan() {
    return review.plan();
  }

  public Review shown() {
    return filter.of(review);
  }

  /// A long plan is shown area by area.
  public boolean onlyAreas() {
    return review.folded() && !filter.any();
  }

  public Shares shares() {
    return Shares.of(review.tasks(), review.understood());
  }

  public List<Option> areas() {
    return review.areas().stream()
        .map(
            area ->
                new Option(Integer.toString(area.position()), area.code() + ". " + area.title()))
        .toList();
  }

  public List<Option> units() {
    return shares().lines().stream()
        .map(line -> new Option(line.unit().id().value().toString(), line.unit().name()))
        .toList();
  }

  public String path() {
    return Paths.plan(plan().id());
  }

  /// What the tasks, as they are filtered, have as their files.
  public String tasks() {
    return filter.on(path() + "/nhiem-vu");
  }

  public String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
