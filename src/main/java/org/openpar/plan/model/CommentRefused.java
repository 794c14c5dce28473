package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A comment that says nothing, or a paper of its own.
public class CommentRefused extends RuleViolated {

  private static final int LONGEST = 4_000;

  private CommentRefused(String key, String... arguments) {
    super("words", key, arguments);
  }

  static String check(String words) {
    String said = words.strip();
    if (said.isEmpty()) {
      throw new CommentRefused("refused.comment-blank");
    } else if (said.length() > LONGEST) {
      throw new CommentRefused("refused.comment-long", Integer.toString(LONGEST));
    }
    return said;
  }
}
