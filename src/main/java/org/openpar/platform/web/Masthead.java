package org.openpar.platform.web;

import org.openpar.platform.text.Texts;

/// Whose paper it is: the State's name over the system's, and what the foot of every page says.
public record Masthead(String authority, String system, String foot, String support) {

  /// The words of the bundle, for an installation that has not said yet which province it serves.
  public static Masthead of(Texts t) {
    return new Masthead(
        t.say("site.authority"), t.say("site.system"), t.say("site.foot"), t.say("site.support"));
  }
}
