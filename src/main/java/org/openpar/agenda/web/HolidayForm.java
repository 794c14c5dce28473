package org.openpar.agenda.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.HolidayTable;
import org.openpar.calendar.WorkingDays.SpecialDay;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.TypedDay;

/// The holidays of a year, as typed.
///
/// @param edition the one in force when the form was opened
public record HolidayForm(
    @Nullable String year,
    @Nullable String edition,
    @Nullable String basis,
    @Nullable String basisOn,
    @Nullable String days) {

  /// What is in force, to be changed.
  static HolidayForm of(int year, @Nullable HolidayTable table, Texts t) {
    String days =
        table == null
            ? ""
            : table.days().stream().map(day -> line(day, t)).collect(Collectors.joining("\n"));
    int edition = table == null ? 0 : table.edition();
    return new HolidayForm(Integer.toString(year), Integer.toString(edition), "", "", days);
  }

  private static String line(SpecialDay day, Texts t) {
    String kind = day.worked() ? "làm bù" : "nghỉ";
    return t.date(day.day()) + "; " + kind + "; " + day.name();
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  @Nullable Integer readYear() {
    return number(year);
  }

  int looked() {
    Integer number = number(edition);
    return number == null ? 0 : number;
  }

  @Nullable LocalDate readBasisOn() {
    return TypedDay.of(basisOn).find().orElse(null);
  }

  private @Nullable Integer number(@Nullable String typed) {
    return said(typed).matches("\\d{1,4}") ? Integer.valueOf(said(typed)) : null;
  }
}
