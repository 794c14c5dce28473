package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// There is no line in the sheet.
public class SheetEmpty extends RuleViolated {

  public SheetEmpty() {
    super("file", "directory.refused.sheet-empty");
  }
}
