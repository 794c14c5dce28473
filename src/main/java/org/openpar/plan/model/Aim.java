package org.openpar.plan.model;

import java.util.List;
import org.openpar.plan.TaskId;

/// A target or a key task of a plan, with the tasks that carry it.
///
/// @param position from 1, in the order of the paper
/// @param measure of a target; that of a key task says nothing
/// @param carriers the lines of the tasks
public record Aim(Kind kind, int position, String words, Measure measure, List<TaskId> carriers) {

  public enum Kind {
    TARGET,
    KEY_TASK
  }

  public Aim {
    carriers = List.copyOf(carriers);
  }
}
