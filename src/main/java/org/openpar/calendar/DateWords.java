package org.openpar.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All dates of a phrase, in reading order, with the words that lead to each.
///
/// @param impossible whether one of them is in no calendar (31/11, quarter V); then no date is
///     given
record DateWords(List<Span> spans, boolean impossible) {

  /// A head word counts for the whole list behind it: "quarter I, II and IV" names three quarters.
  private static final List<Pattern> LISTS =
      List.of(
          Pattern.compile(
              "\\b(quy) ?((?:iv|i{1,3}|0?[1-4])(?:/\\d{4})?)"
                  + "( ?(?:,|;|va|\\+|&|-|den(?: het)?|hoac) ?|/(?=i))"
                  + "(?=(?:iv|i{1,3}|0?[1-4])(?![a-z0-9]|/\\d{1,2}\\b| thang| lan))"),
          Pattern.compile(
              "\\b(thang|t) ?(\\d{1,2}(?:/\\d{4})?)"
                  + "( ?(?:,|;|va|\\+|&|-|den(?: het)?|hoac) ?)"
                  + "(?=\\d{1,2}\\b(?!/\\d{1,2}\\b|\\.\\d| thang| ngay| lan))"));

  static DateWords read(String text, int planYear) {
    String whole = distribute(text);
    List<DateWord> found = new ArrayList<>();
    scan(whole, found);
    settleMonths(found);
    settleNamedYears(found);
    List<Span> spans = new ArrayList<>();
    for (DateWord word : found) {
      int year = settledYear(word, planYear);
      if (!word.isPossible(year)) {
        return new DateWords(List.of(), true);
      }
      spans.add(word.in(year));
    }
    return new DateWords(List.copyOf(spans), false);
  }

  private static String distribute(String text) {
    String before;
    String after = text;
    do {
      before = after;
      for (Pattern list : LISTS) {
        after = list.matcher(after).replaceAll("$1 $2$3$1 ");
      }
    } while (!before.equals(after));
    return after;
  }

  private static void scan(String text, List<DateWord> found) {
    int end = 0;
    int at = 0;
    while (at < text.length()) {
      DateWord word = isWordStart(text, at) ? wordAt(text, at, text.substring(end, at)) : null;
      if (word == null) {
        at++;
      } else {
        found.add(word);
        at += word.said().length();
        end = at;
      }
    }
  }

  private static @Nullable DateWord wordAt(String text, int at, String lead) {
    for (DateForm form : DateForm.values()) {
      Matcher matcher = form.matching(text, at);
      if (matcher != null) {
        return form.read(matcher, lead);
      }
    }
    return null;
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// "From the 10th to the 20th of December": a bare day takes the month of its neighbor.
  private static void settleMonths(List<DateWord> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      DateWord word = found.get(i);
      if (word.unit() == Span.Unit.DAY && word.number() == 0) {
        found.set(i, word.withMonth(found.get(i + 1).number()));
      }
    }
  }

  /// A written year also counts for the dates before it ("quarter I, II/2018") and, where none
  /// follows, for those after it; dates keep their order, so "from November to February 2019"
  /// starts in 2018.
  private static void settleNamedYears(List<DateWord> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      DateWord word = found.get(i);
      Integer next = found.get(i + 1).year();
      if (word.lacksYear() && next != null) {
        found.set(i, word.withYear(isAfter(word, found.get(i + 1), next) ? next - 1 : next));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      DateWord word = found.get(i);
      Integer previous = found.get(i - 1).year();
      if (word.lacksYear() && previous != null) {
        found.set(
            i, word.withYear(isAfter(found.get(i - 1), word, previous) ? previous + 1 : previous));
      }
    }
  }

  private static boolean isAfter(DateWord one, DateWord other, int year) {
    return one.isPossible(year)
        && other.isPossible(year)
        && one.in(year).first().isAfter(other.in(year).last());
  }

  private static int settledYear(DateWord word, int planYear) {
    if (word.year() != null) {
      return word.year();
    }
    return word.shift() == null ? planYear : planYear + word.shift();
  }
}
