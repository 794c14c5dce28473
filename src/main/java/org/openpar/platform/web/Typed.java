package org.openpar.platform.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person typed, word for word, so that a refused form shows it again: Spring drops the
/// whole record when one day of it cannot be read. A controller asks for it as a parameter and
/// hands it to its page; a fresh form starts with [#none] and [#with].
public record Typed(Map<String, String> values) {

  private static final Typed NONE = new Typed(Map.of());

  public static Typed none() {
    return NONE;
  }

  static Typed of(Map<String, String[]> parameters) {
    return new Typed(
        parameters.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, all -> all.getValue()[0])));
  }

  public Typed with(String field, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(field, value);
    return new Typed(Map.copyOf(more));
  }

  /// The words of a field, empty when nothing was typed there.
  public String at(String field) {
    return values.getOrDefault(field, "");
  }
}
