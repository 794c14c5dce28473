package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitContact;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;

/// How a unit is reached, as a person typed it.
///
/// @param ngay the first day it holds
public record UnitContactForm(
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website,
    @Nullable String ngay) {

  private static final DateWords DAYS = new DateWords();

  static UnitContactForm of(@Nullable UnitContact known, LocalDate today) {
    String day = DAYS.print(today, Locale.ROOT);
    return known == null
        ? new UnitContactForm("", "", "", "", day)
        : new UnitContactForm(known.address(), known.phone(), known.email(), known.website(), day);
  }

  LocalDate day(LocalDate today) {
    return TypedDay.of(ngay).or(today);
  }

  FormErrors errors() {
    return TypedDay.of(ngay).errors();
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
