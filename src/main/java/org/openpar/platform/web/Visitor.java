package org.openpar.platform.web;

import org.jspecify.annotations.Nullable;

/// The person at the screen, as the letterhead names them.
///
/// @param place the unit acted for
/// @param key tells this person from every other, for what the browser keeps of theirs
/// @param path the page of their own account
/// @param standsInFor whose power they hold for a while besides their own, null for nobody's
public record Visitor(
    String name, String place, String key, String path, @Nullable String standsInFor) {}
