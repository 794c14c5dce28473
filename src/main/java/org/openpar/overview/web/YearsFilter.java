package org.openpar.overview.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Which years are compared, as of which day of each and on which areas, as it stands in the
/// address.
///
/// @param day "30/6"; blank for the end of the year
/// @param areas a year of the version of areas to compare on; null for that of the last year
public record YearsFilter(
    @BindParam("tu") @Nullable Integer from,
    @BindParam("den") @Nullable Integer to,
    @BindParam("ngay") @Nullable String day,
    @BindParam("linh-vuc") @Nullable Integer areas) {

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
    return from != null || to != null || areas != null || !said().isEmpty();
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

  /// The version to compare on, given the last year compared.
  AreaVersion on(int last, AreaVersions versions) {
    return Optional.ofNullable(areas)
        .flatMap(versions::of)
        .or(() -> versions.of(last))
        .orElseGet(versions.versions()::getLast);
  }

  FormErrors errors(AreaVersions versions) {
    List<FormErrors.Entry> errors = new ArrayList<>();
    Matcher typed = DAY.matcher(said());
    if (!said().isEmpty() && !(typed.matches() && exists(typed))) {
      errors.add(refused("ngay", "years.refused.day"));
    }
    if (areas != null && versions.of(areas).isEmpty()) {
      errors.add(refused("linh-vuc", "years.refused.areas"));
    }
    return new FormErrors(errors);
  }

  private static FormErrors.Entry refused(String field, String key) {
    return new FormErrors.Entry(field, new DefaultMessageSourceResolvable(new String[] {key}, key));
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
    if (areas != null) {
      address.queryParam("linh-vuc", areas);
    }
    return address.encode().toUriString();
  }
}
