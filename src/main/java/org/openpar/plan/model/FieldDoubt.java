package org.openpar.plan.model;

import org.openpar.platform.model.Doubt;

/// What a person should look at in one field of a task.
public record FieldDoubt(TaskField field, Doubt doubt) {

  public static FieldDoubt of(TaskField field, String key, String... arguments) {
    return new FieldDoubt(field, Doubt.of(key, arguments));
  }
}
