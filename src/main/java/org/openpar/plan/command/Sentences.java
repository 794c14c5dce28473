package org.openpar.plan.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// Turns keys into Vietnamese sentences without a Spring context: the bundles of every module a
/// reading speaks for.
final class Sentences {

  private final List<ResourceBundle> bundles =
      Stream.of("plan", "organization", "calendar", "documents")
          .map(Sentences::bundle)
          .filter(Objects::nonNull)
          .map(Objects::requireNonNull)
          .toList();

  String of(Doubt doubt) {
    return of(doubt.key(), doubt.arguments().toArray());
  }

  /// The sentence of a key; the key itself where no bundle has it, so that nothing is hidden.
  String of(String key, Object... arguments) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> filled(bundle.getString(key), arguments))
        .orElse(key);
  }

  private static String filled(String text, Object... arguments) {
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
  }

  private static @Nullable ResourceBundle bundle(String module) {
    try {
      return ResourceBundle.getBundle("messages/" + module, Locale.ROOT);
    } catch (MissingResourceException moduleSaysNothing) {
      return null;
    }
  }
}
