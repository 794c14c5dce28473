package org.openpar.documents;

import org.openpar.platform.model.RuleViolated;

/// A form that is about a file was sent without one.
public class NoFileChosen extends RuleViolated {

  public NoFileChosen(String field) {
    super(field, "file.none-chosen");
  }
}
