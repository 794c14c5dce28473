package org.openpar.platform.web.kit;

/// How urgent a work is, as a diamond: the fuller, the more urgent. Never mixed with [WorkState].
public enum TimeState {
  EARLY,
  IN_TIME,
  SOON,
  OVERDUE,
  REGULAR;

  public String icon() {
    return "t-" + mark();
  }

  public String key() {
    return "state.time." + mark();
  }

  public String mark() {
    return switch (this) {
      case EARLY -> "early";
      case IN_TIME -> "in";
      case SOON -> "soon";
      case OVERDUE -> "over";
      case REGULAR -> "reg";
    };
  }
}
