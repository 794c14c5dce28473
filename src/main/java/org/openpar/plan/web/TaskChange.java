package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.web.Fragment;

/// Everything on the review page that a change of one task changes: its row, its doubts, the
/// counts.
public record TaskChange(Review review, TaskLine task) implements Fragment {

  static TaskChange of(Review review, TaskId id) {
    TaskLine changed =
        review.tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
    return new TaskChange(review, changed);
  }

  public List<Place> places() {
    return Review.places(task).toList();
  }

  /// The places nobody needs to look at any more.
  public List<Place> settled() {
    return Review.settled(task).stream().map(field -> new Place(task, field, List.of())).toList();
  }

  public boolean beginsGroup() {
    return review.areas().stream()
        .anyMatch(area -> area.tasks().contains(task) && area.beginsGroup(task));
  }
}
