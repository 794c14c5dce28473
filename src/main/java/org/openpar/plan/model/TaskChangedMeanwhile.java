package org.openpar.plan.model;

import org.openpar.plan.TaskId;
import org.springframework.dao.OptimisticLockingFailureException;

/// Somebody changed the task after it was looked at.
public class TaskChangedMeanwhile extends OptimisticLockingFailureException {

  TaskChangedMeanwhile(TaskId task) {
    super("task " + task.value());
  }
}
