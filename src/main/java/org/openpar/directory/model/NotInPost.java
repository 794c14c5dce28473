package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// The person does not hold the post on the last day.
public class NotInPost extends RuleViolated {

  public NotInPost() {
    super("lastDay", "directory.refused.not-in-post");
  }
}
