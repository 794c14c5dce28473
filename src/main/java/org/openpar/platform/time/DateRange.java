package org.openpar.platform.time;

import java.time.LocalDate;
import java.util.Objects;
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

  /// Whether this is its first day; null asks for an open beginning.
  public boolean beginsOn(@Nullable LocalDate day) {
    return Objects.equals(first, day);
  }

  /// Whether some day lies in both.
  public boolean overlaps(DateRange other) {
    return reaches(other.first) && other.reaches(first);
  }

  /// Whether the range is not over yet on that day; every range reaches an open beginning.
  private boolean reaches(@Nullable LocalDate day) {
    return day == null || last == null || !last.isBefore(day);
  }
}
