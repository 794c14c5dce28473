package org.openpar.overview.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Which years are compared, and as of which day of each, as it stands in the address.
///
/// @param day "30/6"; blank for the end of the year
public record YearsFilter(
    @BindParam("tu") @Nullable Integer from,
    @BindParam("den") @Nullable Integer to,
    @BindParam("ngay") @Nullable String day) {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
  private static final int LEAP_YEAR = 2024;
  private static final int DECEMBER = 12;
  private static final int NEW_YEARS_EVE = 31;

  public String said() {
    return Objects.requireNonNullElse(day, "").strip();
  }

  boolean holds(int year) {
    return (from == null || year >= from) && (to == null || year <= to);
  }

  public boolean narrowed() {
    return from != null || to != null || !said().isEmpty();
  }

  /// That day of a year, but never one that has not come; 29/2 is the last of February.
  LocalDate of(int year, LocalDate today) {
    Matcher typed = DAY.matcher(said());
    boolean known = typed.matches() && exists(typed);
    int month = known ? Integer.parseInt(typed.group(2)) : DECEMBER;
    int wanted = known ? Integer.parseInt(typed.group(1)) : NEW_YEARS_EVE;
    LocalDate of =
        LocalDate.of(year, month, Math.min(wanted, YearMonth.of(year, month).lengthOfMonth()));
    return of.isAfter(today) ? today : of;
  }

  FormErrors errors() {
    Matcher typed = DAY.matcher(said());
    if (said().isEmpty() || (typed.matches() && exists(typed))) {
      return FormErrors.none();
    }
    String key = "years.refused.day";
    return new FormErrors(
        List.of(
            new FormErrors.Entry(
                "ngay", new DefaultMessageSourceResolvable(new String[] {key}, key))));
  }

  private static boolean exists(Matcher typed) {
    int month = Integer.parseInt(typed.group(2));
    int day = Integer.parseInt(typed.group(1));
    return month >= 1
        && month <= DECEMBER
        && day >= 1
        && day <= YearMonth.of(LEAP_YEAR, month).lengthOfMonth();
  }

  /// The address of the list with this filter.
  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    if (from != null) {
      address.queryParam("tu", from);
    }
    if (to != null) {
      address.queryParam("den", to);
    }
    if (!said().isEmpty()) {
      address.queryParam("ngay", said());
    }
    return address.encode().toUriString();
  }
}
