package org.openpar.platform.web.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which of a field's companions a screen reader should read with it (WCAG 2.2, 1.3.1, 3.3.1).
public final class Described {

  private Described() {}

  /// The value of `aria-describedby`, or null when there is neither help nor refusal.
  public static @Nullable String by(String name, @Nullable String help, @Nullable String refusal) {
    String ids =
        Stream.of(refusal == null ? "" : name + "-refusal", help == null ? "" : name + "-help")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
