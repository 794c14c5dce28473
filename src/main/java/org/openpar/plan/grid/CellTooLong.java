package org.openpar.plan.grid;

import org.openpar.platform.model.RuleViolated;

/// Words that are no words of a cell any more, but a paper of their own.
class CellTooLong extends RuleViolated {

  private static final int QUOTED = 60;

  CellTooLong(String words, int longest) {
    super("", "refused.grid-cell-too-long", words.substring(0, QUOTED), longest);
  }
}
