package org.openpar.platform.web;

import org.jspecify.annotations.Nullable;

/// The person at the screen, as the letterhead names them.
///
/// @param place the unit acted for
/// @param standsInFor whose power they hold for a while besides their own, null for nobody's
public record Visitor(String name, String place, @Nullable String standsInFor) {

  public Visitor(String name, String place) {
    this(name, place, null);
  }
}
