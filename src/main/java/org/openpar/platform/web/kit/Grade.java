package org.openpar.platform.web.kit;

import java.util.Locale;

/// How far a statement can be trusted: A a document in force, B evidence complete but not yet
/// confirmed, C the unit says so, D no evidence.
public enum Grade {
  A,
  B,
  C,
  D;

  public String key() {
    return "grade." + name().toLowerCase(Locale.ROOT);
  }
}
