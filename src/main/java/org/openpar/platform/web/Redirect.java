package org.openpar.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// After a deed: go to another page and say there, once, what was done.
public record Redirect(String path, @Nullable Flash flash) implements Page, Fragment {

  public static Redirect to(String path) {
    return new Redirect(path, null);
  }

  /// A path of this site, as somebody's form or address carried it; `//elsewhere` and `/\elsewhere`
  /// would lead away (CWE-601), and lead home instead.
  public static String ours(@Nullable String path) {
    return path != null && path.matches("/(?![/\\\\])[^\\r\\n\\\\]*") ? path : "/";
  }

  public Redirect saying(String key, String... arguments) {
    return new Redirect(path, new Flash(key, List.of(arguments)));
  }
}
