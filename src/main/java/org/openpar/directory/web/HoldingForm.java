package org.openpar.directory.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody known taking a post, or the post being given up, as typed.
///
/// @param person the e-mail address, or the full name where it is the only one
/// @param more whether it is held beside the main post
public record HoldingForm(
    @Nullable String person,
    @Nullable String from,
    @Nullable Boolean more,
    @Nullable String lastDay) {

  static final HoldingForm BLANK = new HoldingForm(null, null, null, null);

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public boolean beside() {
    return Boolean.TRUE.equals(more);
  }
}
