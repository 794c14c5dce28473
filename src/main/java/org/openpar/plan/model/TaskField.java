package org.openpar.plan.model;

/// The parts of a task that a paper can be unclear about.
public enum TaskField {
  GROUP("group"),
  NUMBER("number"),
  TEXT("text"),
  PRODUCT("product"),
  LEAD("lead"),
  COOPERATING("cooperating"),
  DEADLINE("deadline"),
  MONEY("money"),
  NOTE("note");

  private final String key;

  TaskField(String key) {
    this.key = key;
  }

  /// Its name in JSON and in forms.
  public String key() {
    return key;
  }
}
