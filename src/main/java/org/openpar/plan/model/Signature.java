package org.openpar.plan.model;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who signed.
///
/// @param authority in whose stead, as printed ("TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH")
/// @param title the office held ("PHÓ CHỦ TỊCH")
public record Signature(@Nullable String authority, @Nullable String title, @Nullable String name) {

  /// Authority and title in one line, as the promulgation names them: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".
  public @Nullable String office() {
    String office =
        Stream.of(authority, title).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return office.isEmpty() ? null : office;
  }
}
