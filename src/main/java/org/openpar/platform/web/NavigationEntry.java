package org.openpar.platform.web;

import org.jspecify.annotations.Nullable;

/// A word of the main navigation. A module contributes one as a bean; whoever may not do `act` does
/// not see it.
///
/// @param key the text key, also the key of its count in [ShellSource#counts]
/// @param path where it leads; it is current on every page below
/// @param icon a symbol of the sprite, shown on the phone: `i-work`, `i-plan`, `i-see` …
/// @param within the key of the word it belongs to: the letterhead has room for few words, so this
///     one stands under it in a second line, on the pages of that word; null for one of its own
public record NavigationEntry(
    String key, String path, String act, int order, String icon, @Nullable String within) {

  public NavigationEntry(String key, String path, String act, int order, String icon) {
    this(key, path, act, order, icon, null);
  }

  /// The word of the letterhead it is found under.
  String family() {
    return within == null ? key : within;
  }
}
