package org.openpar.execution.model;

import org.openpar.execution.AssignmentId;
import org.springframework.dao.OptimisticLockingFailureException;

/// A form was filled for a version that is no longer the newest: somebody spoke in between.
public class AssignmentChangedMeanwhile extends OptimisticLockingFailureException {

  AssignmentChangedMeanwhile(AssignmentId id) {
    super("assignment " + id.value());
  }
}
