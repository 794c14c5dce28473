package org.openpar.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.AimWords;

/// The targets and key tasks of a draft as typed: each begins a line; a line that begins with a
/// space goes on with the one above it.
///
/// @param seenTargets what stood there when the person began, as it was shown
/// @param seenKeyTasks likewise
public record AimWordsForm(
    @Nullable String targets,
    @Nullable String keyTasks,
    @Nullable String seenTargets,
    @Nullable String seenKeyTasks) {

  static AimWordsForm of(AimWords words) {
    String targets = typed(words.targets());
    String keyTasks = typed(words.keyTasks());
    return new AimWordsForm(targets, keyTasks, targets, keyTasks);
  }

  /// What was typed, to be saved over what stands there now.
  AimWordsForm over(AimWords words) {
    return new AimWordsForm(targets, keyTasks, typed(words.targets()), typed(words.keyTasks()));
  }

  AimWords words() {
    return new AimWords(read(targets), read(keyTasks));
  }

  AimWords seen() {
    return new AimWords(read(seenTargets), read(seenKeyTasks));
  }

  private static String typed(List<String> items) {
    return String.join(
        "\n", items.stream().map(item -> item.replaceAll("\\R\\s*", "\n  ")).toList());
  }

  private static List<String> read(@Nullable String typed) {
    List<String> items = new ArrayList<>();
    for (String line : Objects.requireNonNullElse(typed, "").split("\\R")) {
      if (!line.isBlank()) {
        boolean goesOn = Character.isWhitespace(line.charAt(0)) && !items.isEmpty();
        items.add(goesOn ? items.removeLast() + "\n" + line.strip() : line.strip());
      }
    }
    return items;
  }
}
