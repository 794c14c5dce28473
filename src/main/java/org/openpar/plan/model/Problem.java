package org.openpar.plan.model;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// Something a person should know of the paper as a whole, or of a row that gave no task.
public record Problem(Doubt doubt, @Nullable Source source) {

  public static Problem of(String key, String... arguments) {
    return new Problem(Doubt.of(key, arguments), null);
  }

  public static Problem at(Source source, String key, String... arguments) {
    return new Problem(Doubt.of(key, arguments), source);
  }
}
