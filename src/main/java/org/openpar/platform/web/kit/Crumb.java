package org.openpar.platform.web.kit;

import org.jspecify.annotations.Nullable;

/// A step of the path to a page, shown above its heading.
///
/// @param lang of the label where it is a name in another language than the page, null otherwise
public record Crumb(String label, String path, @Nullable String lang) {

  public Crumb(String label, String path) {
    this(label, path, null);
  }
}
