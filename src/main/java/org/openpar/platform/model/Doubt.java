package org.openpar.platform.model;

import java.util.List;

/// A reader was not sure. The key names the sentence that tells a person why; the value read stands
/// beside it and is never silently a default.
public record Doubt(String key, List<String> arguments) {

  public static Doubt of(String key, String... arguments) {
    return new Doubt(key, List.of(arguments));
  }
}
