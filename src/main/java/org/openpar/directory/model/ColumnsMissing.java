package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A sheet without these columns cannot be read.
public class ColumnsMissing extends RuleViolated {

  public ColumnsMissing(String columns) {
    super("file", "directory.refused.columns-missing", columns);
  }
}
