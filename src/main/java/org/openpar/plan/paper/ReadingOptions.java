package org.openpar.plan.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person may say about a paper before it is read.
///
/// @param year the plan year, when the paper's own is not to be believed
/// @param unitsOn the day of the unit map that agencies are looked up in; otherwise the day of
///     issue
/// @param today the day of reading, used only when nothing in the paper tells a year
public record ReadingOptions(@Nullable Integer year, @Nullable LocalDate unitsOn, LocalDate today) {

  /// The paper's own word throughout.
  public static ReadingOptions on(LocalDate today) {
    return new ReadingOptions(null, null, today);
  }
}
