package org.openpar.plan.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// Words of targets or key tasks that are a paper of their own.
public class AimsTooLong extends RuleViolated {

  private static final int MOST = 200;
  private static final int LONGEST = 4_000;

  private AimsTooLong(String field) {
    super(field, "refused.aims-too-long", MOST, LONGEST);
  }

  static void check(AimWords words) {
    check("targets", words.targets());
    check("keyTasks", words.keyTasks());
  }

  private static void check(String field, List<String> said) {
    if (said.size() > MOST || said.stream().anyMatch(one -> one.length() > LONGEST)) {
      throw new AimsTooLong(field);
    }
  }
}
