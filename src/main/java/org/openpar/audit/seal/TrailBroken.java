package org.openpar.audit.seal;

import org.openpar.platform.model.RuleViolated;

/// What is sealed does not agree with its seal: nothing more is signed until a person has looked.
public class TrailBroken extends RuleViolated {

  private final String why;

  TrailBroken(String why) {
    super("", SealHealth.Trouble.BROKEN.key());
    this.why = why;
  }

  /// For the log.
  @Override
  public String getMessage() {
    return why;
  }
}
