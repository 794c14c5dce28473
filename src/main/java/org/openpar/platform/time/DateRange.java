package org.openpar.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from `first` to `last`, both included; an open end is null. Law, units and names hold for
/// such a range.
public record DateRange(@Nullable LocalDate first, @Nullable LocalDate last) {

  public static final DateRange ALWAYS = new DateRange(null, null);

  public DateRange {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("last day " + last + " before first day " + first);
    }
  }

  public static DateRange from(LocalDate first) {
    return new DateRange(first, null);
  }

  public boolean contains(LocalDate day) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
