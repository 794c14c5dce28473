package org.openpar.cascade.model;

import org.openpar.cascade.UnitTaskId;
import org.springframework.dao.OptimisticLockingFailureException;

/// A form was filled for a version that is no longer the newest: a colleague wrote in between.
public class UnitTaskChangedMeanwhile extends OptimisticLockingFailureException {

  UnitTaskChangedMeanwhile(UnitTaskId id) {
    super("unit task " + id.value());
  }
}
