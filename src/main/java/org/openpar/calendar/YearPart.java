package org.openpar.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a month, quarter or year that vague words mean. The last plausible day is proposed:
/// months fall into their three ten-day parts, quarters into months, a year's beginning is its
/// first quarter and its middle the end of June.
enum YearPart {
  WHOLE(""),
  EARLY("dau(?: tien)?|thuong tuan"),
  MIDDLE("giua|trung tuan"),
  LATE("cuoi(?: cung)?|ha tuan|tuan cuoi(?: cung)?"),
  FIRST_WEEK("tuan(?: le)?(?: thu)?(?: dau(?: tien)?| 0?1| i| nhat)"),
  SECOND_WEEK("tuan(?: le)?(?: thu)? (?:0?2|ii|nhi)|0?2 tuan dau(?: tien)?"),
  THIRD_WEEK("tuan(?: le)?(?: thu)? (?:0?3|iii)"),
  FOURTH_WEEK("tuan(?: le)?(?: thu)? (?:0?4|iv)");

  private final Pattern ending;

  YearPart(String words) {
    this.ending = Pattern.compile("\\b(?:" + words + ")(?: cua| trong)? ?$");
  }

  /// The longest words win, so weeks are asked first.
  static YearPart endingOf(String lead) {
    for (int i = values().length - 1; i > 0; i--) {
      Matcher matcher = values()[i].ending.matcher(lead);
      if (matcher.find()) {
        return values()[i];
      }
    }
    return WHOLE;
  }

  LocalDate firstDay(Span.Unit unit, LocalDate first) {
    int thirds =
        switch (this) {
          case WHOLE, EARLY, FIRST_WEEK -> 0;
          case MIDDLE, SECOND_WEEK -> 1;
          case LATE, THIRD_WEEK, FOURTH_WEEK -> 2;
        };
    return switch (unit) {
      case MONTH -> first.plusDays(10L * thirds);
      case QUARTER -> first.plusMonths(thirds);
      case YEAR -> first.plusMonths(thirds == 2 ? 9 : 3L * thirds);
      case DAY, HALF, MONTHS -> first;
    };
  }

  LocalDate lastDay(Span.Unit unit, LocalDate first, LocalDate last) {
    return switch (this) {
      case WHOLE, LATE -> last;
      case EARLY -> early(unit, first, last);
      case MIDDLE -> middle(unit, first, last);
      case FIRST_WEEK -> first.plusDays(6);
      case SECOND_WEEK -> first.plusDays(13);
      case THIRD_WEEK -> first.plusDays(20);
      case FOURTH_WEEK -> first.plusDays(27);
    };
  }

  private static LocalDate early(Span.Unit unit, LocalDate first, LocalDate last) {
    return switch (unit) {
      case MONTH -> first.plusDays(9);
      case QUARTER -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusMonths(3).minusDays(1);
      case DAY, HALF, MONTHS -> last;
    };
  }

  private static LocalDate middle(Span.Unit unit, LocalDate first, LocalDate last) {
    return switch (unit) {
      case MONTH -> first.plusDays(19);
      case QUARTER -> first.plusMonths(2).minusDays(1);
      case YEAR -> first.plusMonths(6).minusDays(1);
      case DAY, HALF, MONTHS -> last;
    };
  }
}
