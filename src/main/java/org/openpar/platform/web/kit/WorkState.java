package org.openpar.platform.web.kit;

/// How far a work is, as a circle: the fuller, the further. Shape and word say it; color repeats.
public enum WorkState {
  NOT_STARTED,
  DOING,
  WAITING,
  DONE,
  REDO,
  HOLD,
  NOT_APPLICABLE;

  /// The circle in the sprite.
  public String icon() {
    return "m-" + mark();
  }

  /// The text key of its usual word.
  public String key() {
    return "state.work." + mark();
  }

  public String mark() {
    return switch (this) {
      case NOT_STARTED -> "todo";
      case DOING -> "doing";
      case WAITING -> "wait";
      case DONE -> "done";
      case REDO -> "redo";
      case HOLD -> "hold";
      case NOT_APPLICABLE -> "na";
    };
  }
}
