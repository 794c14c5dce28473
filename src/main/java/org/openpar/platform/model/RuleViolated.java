package org.openpar.platform.model;

import java.util.List;

/// A rule of the domain refused an act. Each rule is its own small class; its text key and
/// arguments become a sentence beside the field that caused it, never a Java message.
public abstract class RuleViolated extends RuntimeException {

  private final String field;
  private final String key;
  private final List<Object> arguments;

  /// @param field the form field to speak beside, or "" when the whole act is refused
  /// @param key the text key in the module's messages
  protected RuleViolated(String field, String key, Object... arguments) {
    super(key);
    this.field = field;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String field() {
    return field;
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
