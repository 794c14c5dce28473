package org.openpar.agenda.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.ReportLevel;
import org.openpar.calendar.ReportingRule;
import org.openpar.calendar.ReportingRuleReading;
import org.openpar.platform.web.TypedDay;
import org.springframework.web.bind.annotation.BindParam;

/// Reporting periods from a year on, as typed.
public record ReportingRuleForm(
    @Nullable String firstYear,
    @Nullable String basis,
    @Nullable String basisOn,
    @Nullable String periods,
    @BindParam("COMMUNE") @Nullable String commune,
    @BindParam("DISTRICT") @Nullable String district,
    @BindParam("DEPARTMENT") @Nullable String department) {

  /// What is in force, to be changed.
  static ReportingRuleForm of(ReportingRule rule, int year) {
    return new ReportingRuleForm(
        Integer.toString(year),
        "",
        "",
        ReportingRuleReading.write(rule),
        days(rule, ReportLevel.COMMUNE),
        days(rule, ReportLevel.DISTRICT),
        days(rule, ReportLevel.DEPARTMENT));
  }

  private static String days(ReportingRule rule, ReportLevel level) {
    return Objects.toString(rule.daysAfter().get(level), "");
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  @Nullable Integer readFirstYear() {
    return said(firstYear).matches("\\d{1,4}") ? Integer.valueOf(said(firstYear)) : null;
  }

  @Nullable LocalDate readBasisOn() {
    return TypedDay.of(basisOn).find().orElse(null);
  }

  Map<ReportLevel, String> days() {
    Map<ReportLevel, String> days = new LinkedHashMap<>();
    days.put(ReportLevel.COMMUNE, said(commune));
    days.put(ReportLevel.DISTRICT, said(district));
    days.put(ReportLevel.DEPARTMENT, said(department));
    return days;
  }
}
