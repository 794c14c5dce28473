package org.openpar.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// How a sheet's number is shown: by its format code a date, a month, a percentage or a number,
/// written the Vietnamese way ("31/12/2026", "06/2026", "85,5%").
record CellFormat(@Nullable String datePattern, boolean percent) {

  static final CellFormat GENERAL = new CellFormat(null, false);
  static final CellFormat DAY = new CellFormat("dd/MM/yyyy", false);

  /// Excel keeps fifteen digits; what comes after is noise of binary fractions.
  private static final MathContext DIGITS = new MathContext(15);

  /// @param code a format code such as `#,##0.00`, `d/m/yyyy;@` or `[$-42A]mmmm yyyy`
  static CellFormat of(String code) {
    var bare =
        code.split(";", 2)[0]
            .replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|_.|\\*.", "")
            .toLowerCase(Locale.ROOT);
    if (bare.equals("general") || bare.contains("@")) {
      return GENERAL;
    }
    if (bare.contains("0") || bare.contains("#")) {
      boolean seconds = bare.matches(".*s\\.0+.*");
      return seconds ? new CellFormat("HH:mm", false) : new CellFormat(null, bare.contains("%"));
    }
    return new CellFormat(
        datePattern(bare.contains("d"), bare.contains("m"), bare.contains("y"), bare.contains("h")),
        false);
  }

  /// @param month whether an "m" is there at all; beside hours alone it means minutes
  static @Nullable String datePattern(boolean day, boolean month, boolean year, boolean hour) {
    if (hour && !day && !year) {
      return "HH:mm";
    }
    var date =
        day && year ? "dd/MM/yyyy" : day && month ? "dd/MM" : day ? "dd" : monthOrYear(month, year);
    return hour && date != null ? date + " HH:mm" : date;
  }

  private static @Nullable String monthOrYear(boolean month, boolean year) {
    if (month) {
      return year ? "MM/yyyy" : "MM";
    }
    return year ? "yyyy" : null;
  }

  String show(double value, boolean since1904) {
    if (datePattern != null && DateUtil.isValidExcelDate(value)) {
      var moment = DateUtil.getLocalDateTime(value, since1904);
      return moment == null ? number(value) : show(moment);
    }
    if (percent && Double.isFinite(value)) {
      return plain(BigDecimal.valueOf(value).movePointRight(2)) + "%";
    }
    return number(value);
  }

  String show(LocalDateTime moment) {
    var pattern = datePattern == null ? "dd/MM/yyyy" : datePattern;
    boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    var shown = midnight ? pattern.replace(" HH:mm", "") : pattern;
    return DateTimeFormatter.ofPattern(shown, Locale.ROOT).format(moment);
  }

  /// An ISO date as OpenDocument and newer workbooks save it: "2026-06-30" or with a time.
  static Optional<LocalDateTime> iso(String value) {
    try {
      return Optional.of(
          value.contains("T")
              ? LocalDateTime.parse(value.replaceFirst("Z$", ""))
              : LocalDate.parse(value).atStartOfDay());
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  static String number(double value) {
    return Double.isFinite(value) ? plain(BigDecimal.valueOf(value)) : "";
  }

  private static String plain(BigDecimal value) {
    var rounded = value.round(DIGITS).stripTrailingZeros();
    return (rounded.signum() == 0 ? "0" : rounded.toPlainString()).replace('.', ',');
  }
}
