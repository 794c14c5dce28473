package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The official document that the work led to. Its day decides "on time".
///
/// @param number number and symbol ("2114/QĐ-UBND")
public record Product(@Nullable String number, @Nullable LocalDate date) {

  public static final Product NONE = new Product(null, null);

  /// A longer way back is a year typed wrongly, 1918 for 2018, which would count as on time.
  static final int YEARS_BACK = 5;

  /// Takes what was typed; blanks are nothing.
  public static Product of(@Nullable String number, @Nullable LocalDate date) {
    return new Product(number == null || number.isBlank() ? null : number.strip(), date);
  }

  /// Whether it proves something: both number and day are known.
  public boolean complete() {
    return number != null && date != null;
  }

  /// Whether its day has come; one without a day waits for none.
  public boolean signedBy(LocalDate day) {
    return date == null || !date.isAfter(day);
  }

  /// Whether it was signed in living memory; one without a day is not judged.
  boolean recentOn(LocalDate day) {
    return date == null || !date.isBefore(day.minusYears(YEARS_BACK));
  }

  /// Whether only one of the two is known.
  public boolean torn() {
    return (number == null) != (date == null);
  }
}
