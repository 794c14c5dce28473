package org.openpar.calendar;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A way of writing a date. The first form that fits at a place of the text wins, so the longer
/// ones stand first.
enum DateForm {
  TIMESTAMP(
      Span.Unit.DAY,
      "(?<year>(?:19|20)\\d\\d)[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})(?:[t ][\\d:.]+z?)?\\b"),
  DAY_IN_WORDS(
      Span.Unit.DAY,
      "(?:ngay )?(?<!tuan )(?<!tuan thu )(?:mung |mong )?(?<day>\\d{1,2}) thang (?<number>\\d{1,2})\\b"
          + Parts.YEAR),
  DAY_IN_FIGURES(
      Span.Unit.DAY,
      "(?:ngay )?(?<day>\\d{1,2})(?<sep>[/.-])(?<number>\\d{1,2})"
          + "(?:\\k<sep>(?<short>\\d\\d)\\b|(?:\\k<sep>|(?<=/\\d{1,2})-)(?<year>(?:19|20)\\d\\d)\\b)"),
  MONTH_OF_YEAR(
      Span.Unit.MONTH,
      "(?:thang |t\\.? ?)?(?<number>\\d{1,2}) ?[/.-] ?(?<year>(?:19|20)\\d\\d)\\b"),
  DAY_WITHOUT_YEAR(
      Span.Unit.DAY, "(?:ngay )?(?<day>\\d{1,2})[/.](?<number>\\d{1,2})\\b" + Parts.YEAR),
  DAY_WITH_HYPHEN(
      Span.Unit.DAY,
      "(?:ngay |(?<=truoc |nhat ))(?<day>\\d{1,2})-(?<number>0?[1-9]|1[0-2])\\b(?!/)" + Parts.YEAR),
  QUARTER(
      Span.Unit.QUARTER,
      "(?:quy|q)[. ]{0,2}(?<roman>iv|iii|ii|i|v|0?[1-9])(?![a-z0-9])" + Parts.YEAR),
  HALF(Span.Unit.HALF, "0?6 thang (?<half>dau|cuoi)(?: cua)?(?: nam)?\\b" + Parts.YEAR),
  SOME_MONTHS(
      Span.Unit.MONTHS,
      "(?<number>\\d{1,2}) thang (?<half>dau|cuoi)(?: cua)?(?: nam)\\b" + Parts.YEAR),
  MONTH(Span.Unit.MONTH, "(?:thang |t\\.? ?)(?<number>\\d{1,2})\\b(?!/\\d\\d?/)" + Parts.YEAR),
  DAY_BEFORE_DAY(
      Span.Unit.DAY, "(?:ngay )?(?<day>\\d{1,2})(?=" + Parts.REST_OF_LIST + "/\\d{1,2}\\b)"),
  DAY_BEFORE_DAY_IN_WORDS(
      Span.Unit.DAY, "(?:ngay )?(?<day>\\d{1,2})(?=" + Parts.REST_OF_LIST + " thang \\d)"),
  MONTH_BEFORE_MONTH(
      Span.Unit.MONTH, "(?<number>\\d{1,2})(?=" + Parts.REST_OF_LIST + "/(?:19|20)\\d\\d)"),
  YEAR(Span.Unit.YEAR, "(?<![/.])(?:nam )?(?<year>(?:19|20)\\d\\d)\\b"),
  YEAR_BESIDE_PLAN(
      Span.Unit.YEAR, "nam (?<other>sau|toi|tiep theo|ke tiep|lien ke|nay|ke hoach)\\b"),
  PLAN_YEAR(
      Span.Unit.YEAR, "(?<=\\b(?:ca|trong|het|cuoi|dau|giua|suot|quanh|cuoi cua|dau cua) )nam\\b");

  /// The pieces shared by the forms.
  private static final class Parts {
    static final String YEAR =
        "(?: ?[/,.-]? ?\\(?(?:cua )?(?:nam )?(?<year>(?:19|20)\\d\\d)\\b(?!-\\d)"
            + "|/(?<short>\\d\\d)\\b(?!/)"
            + "|,? ?(?:cua )?nam (?<other>sau|toi|tiep theo|ke tiep|lien ke|nay|ke hoach|truoc)"
            + "\\b(?! ngay))?";
    static final String REST_OF_LIST = "(?: ?(?:-|,|va|den|\\+)(?: ngay)? ?\\d{1,2})+";
  }

  private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv", "v");
  private static final Map<String, Integer> SHIFTS = Map.of("nay", 0, "ke hoach", 0, "truoc", -1);

  private final Span.Unit unit;
  private final Pattern pattern;

  DateForm(Span.Unit unit, String pattern) {
    this.unit = unit;
    this.pattern = Pattern.compile(pattern);
  }

  /// A matcher that has looked at the text from the position on, or null when this form is not
  /// there.
  @Nullable Matcher matching(String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  DateWord read(Matcher matcher, String lead) {
    return new DateWord(
        unit,
        day(matcher),
        number(matcher),
        year(matcher),
        shift(matcher),
        unit == Span.Unit.DAY ? YearPart.WHOLE : YearPart.endingOf(lead),
        this == DAY_IN_WORDS,
        matcher.group(),
        lead);
  }

  private int day(Matcher matcher) {
    String day = group(matcher, "day");
    if (day != null) {
      return Integer.parseInt(day);
    }
    return unit == Span.Unit.MONTHS && "cuoi".equals(group(matcher, "half")) ? 1 : 0;
  }

  private int number(Matcher matcher) {
    String roman = group(matcher, "roman");
    if (roman != null) {
      int position = ROMAN.indexOf(roman);
      return position > 0 ? position : Integer.parseInt(roman);
    }
    if (unit == Span.Unit.HALF) {
      return "dau".equals(group(matcher, "half")) ? 1 : 2;
    }
    String number = group(matcher, "number");
    return number == null ? 0 : Integer.parseInt(number);
  }

  private @Nullable Integer year(Matcher matcher) {
    String year = group(matcher, "year");
    if (year != null) {
      return Integer.valueOf(year);
    }
    String twoDigits = group(matcher, "short");
    return twoDigits == null ? null : Integer.valueOf(2000 + Integer.parseInt(twoDigits));
  }

  private @Nullable Integer shift(Matcher matcher) {
    String other = group(matcher, "other");
    if (other == null) {
      return this == PLAN_YEAR ? 0 : null;
    }
    return SHIFTS.getOrDefault(other, 1);
  }

  private @Nullable String group(Matcher matcher, String name) {
    return pattern.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
