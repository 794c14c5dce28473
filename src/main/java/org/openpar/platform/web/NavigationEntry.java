package org.openpar.platform.web;

/// A word of the main navigation. A module contributes one as a bean; whoever may not do `act` does
/// not see it.
///
/// @param key the text key, also the key of its count in [ShellSource#counts]
/// @param path where it leads; it is current on every page below
/// @param icon a symbol of the sprite, shown on the phone: `i-work`, `i-plan`, `i-see` …
public record NavigationEntry(String key, String path, String act, int order, String icon) {}
