package org.openpar.directory.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.time.DateRange;

/// A name or a code in a cell with the days it holds for behind it: "SNV (từ 01/01/2018 đến
/// 31/12/2018)". Without days it holds from the day of the act on.
public record Dated(String words, @Nullable LocalDate first, @Nullable LocalDate last) {

  private static final DateWords DAYS = new DateWords();
  private static final String DAY = "(\\d{1,2}/\\d{1,2}/\\d{4})";
  private static final Pattern BEHIND =
      Pattern.compile("(.*\\S) ?\\((?:từ " + DAY + ")? ?(?:đến " + DAY + ")?\\)");

  /// @throws DateTimeException where a day behind it is none
  static Dated read(String piece) {
    Matcher behind = BEHIND.matcher(piece);
    if (!behind.matches() || (behind.group(2) == null && behind.group(3) == null)) {
      return new Dated(piece, null, null);
    }
    return new Dated(behind.group(1), day(behind.group(2)), day(behind.group(3)));
  }

  /// As a cell says it; days that are those of the whole are left out.
  public static String say(String words, DateRange days, DateRange whole) {
    String first = Objects.equals(days.first(), whole.first()) ? "" : said("từ ", days.first());
    String last = Objects.equals(days.last(), whole.last()) ? "" : said("đến ", days.last());
    String both = (first + " " + last).strip();
    return both.isEmpty() ? words : words + " (" + both + ")";
  }

  boolean dated() {
    return first != null || last != null;
  }

  private static String said(String before, @Nullable LocalDate day) {
    return day == null ? "" : before + DAYS.print(day, Locale.ROOT);
  }

  private static @Nullable LocalDate day(@Nullable String words) {
    return words == null ? null : DAYS.parse(words, Locale.ROOT);
  }
}
