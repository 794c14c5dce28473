package org.openpar.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the rhythm in a phrase and takes its words out, so that what is left can be read as dates.
final class RhythmWords {

  private static final String NO_NUMBER = "\\b(?! ?\\d| i+\\b| iv\\b| (?:dau|cuoi)\\b)";
  private static final String CYCLE =
      "(?:(?:0?3|0?6|0?9|12) thang|nua nam|nam|quy|thang|tuan|ngay)" + NO_NUMBER;
  private static final String EACH = "(?:hang|moi|tung|dinh ky(?: theo| bao cao)?(?: hang| moi)?)";
  private static final String JOIN =
      " ?(?:,|/|;|\\+|&|-|va|hoac|, va) ?(?:bao cao |so ket |tong ket )?(?:ca |0?1 )?";

  private static final Pattern AFTER_PERIOD =
      Pattern.compile(
          "(\\d{1,3}) ngay( lam viec)?,? (?:ke )?(?:tu|sau)(?: khi)?(?: ngay)? (?:ket thuc|het) "
              + "(thang|quy|nam|ky)(?: bao cao)?\\b(?! \\d| i)");
  private static final Pattern COUNT_PER_CYCLE =
      Pattern.compile(
          "\\b(\\d{1,3}) ?(?:lan|dot|ky|cuoc) ?(?:/|trong |moi |1 )(?:1 |0?1 )?(nam|quy|thang|tuan|ngay)\\b");
  private static final Pattern CYCLE_WITH_COUNT =
      Pattern.compile(
          "(?:hang |moi |1 |01 |1)(nam|quy|thang|tuan|ngay),? ?(?:it nhat |to chuc |thuc hien )?"
              + "(\\d{1,3}) (?:lan|ky|dot|cuoc|hoi nghi)\\b");
  private static final Pattern MONTHS_PER_TIME =
      Pattern.compile("(\\d{1,3}) (thang|quy|nam|tuan) ?(?:/|moi |)(?:1 |0?1 )?lan\\b");
  private static final Pattern EACH_CYCLE =
      Pattern.compile(
          "\\b" + EACH + " (" + CYCLE + "(?:" + JOIN + "(?:" + EACH + " )?" + CYCLE + ")*)");
  private static final Pattern ALL_OF_THE_YEAR =
      Pattern.compile(
          "(?:tat ca )?(?:cac|12|0?4) (thang|quy)(?: trong| cua)? nam"
              + "|^(?:trong )?(?:(?:tat )?ca )?(?:cac|tung|12|0?4) (quy|thang)$");
  private static final Pattern ONLY_CYCLES =
      Pattern.compile(
          "^(?:bao cao |so ket |tong ket |dinh ky |theo )*(?:(?:0?6 thang|quy|thang|tuan)"
              + NO_NUMBER
              + "(?:"
              + JOIN
              + "(?:ca |0?1 |"
              + EACH
              + " )?"
              + CYCLE
              + ")*|nam(?:"
              + JOIN
              + CYCLE
              + ")*)$");
  private static final Pattern BARE =
      Pattern.compile("\\bdinh ky\\b|\\b(?:moi|hang|theo|tung) (?:ky|dot)(?: bao cao)?\\b");

  private static final Pattern MONTH_OF_CYCLE =
      Pattern.compile(
          "(?:cua )?(?<!(?<!ngay )\\b0?[369] )thang (?<which>cuoi|dau|thu 3|thu 1)(?: cung| tien)?"
              + "(?: cua)?(?: hang| moi| cac)?"
              + "(?: (?<cycle>quy|ky)(?: bao cao)?\\b(?! ?\\d| i)|(?= *$| *[,;.)]))"
              + "(?<next> (?:sau|tiep theo|ke tiep|lien ke))?");
  private static final Pattern NEXT_MONTH =
      Pattern.compile(
          "(?<=ngay (?:\\d|\\d\\d)) (?:cua )?(?:hang |moi )?thang (?:dau )?"
              + "(?:sau|tiep theo|ke tiep|lien ke|lien sau)\\b");
  private static final Pattern THIS_MONTH =
      Pattern.compile("(?<=ngay (?:\\d|\\d\\d)|cung|cuoi) (?:cua )?thang(?: bao cao)?\\b(?! ?\\d)");
  private static final Pattern END_OF_CYCLE =
      Pattern.compile(
          "\\b(?:vao )?(?:ngay )?cuoi(?: cung)?(?: cua)?"
              + "(?: moi| cac| hang)? (quy|thang|tuan)(?! ?\\d| i)\\b");
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?:(?:tu )?ngay|truoc) (?:\\d{1,2} ?(?:-|den)(?: het)?(?: ngay)? ?)?"
              + "(?<days>\\d{1,2}(?: ?(?:,|va)(?: ngay)? ?\\d{1,2})*)"
              + "\\b(?![/.-]\\d| thang \\d| ngay| lam)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final SortedSet<Cycle> cycles = new TreeSet<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<String> days = new ArrayList<>();
  private final boolean reported;
  private boolean counted;
  private String rest;

  private RhythmWords(String text) {
    this.rest = text;
    this.reported = text.contains("dinh ky") || text.contains("bao cao");
  }

  static RhythmWords read(String text) {
    RhythmWords words = new RhythmWords(text);
    words.readAfterPeriod();
    words.readCounts();
    words.readCycles();
    words.readAnchors();
    return words;
  }

  String rest() {
    return rest;
  }

  Rhythm rhythm() {
    String month = String.join(";", anchors);
    List<String> whole =
        days.isEmpty()
            ? List.copyOf(anchors)
            : days.stream().map(day -> month.isEmpty() ? day : month + ";" + day).toList();
    return new Rhythm(List.copyOf(cycles), whole, counted, reported);
  }

  private void readAfterPeriod() {
    MatchResult found = take(AFTER_PERIOD);
    if (found != null) {
      cycles.add(Cycle.of(found.group(3)));
      String days = found.group(2) == null ? "D" : "WD";
      anchors.add("P" + Integer.parseInt(found.group(1)) + days + " after period end");
    }
  }

  /// "Twice a year" is read as every half year; the count says nothing about the days.
  private void readCounts() {
    MatchResult perCycle = take(COUNT_PER_CYCLE);
    if (perCycle != null) {
      count(perCycle.group(2), Integer.parseInt(perCycle.group(1)));
    }
    MatchResult perTime = take(MONTHS_PER_TIME);
    if (perTime != null) {
      cycles.add(Cycle.of(perTime.group(1) + " " + perTime.group(2)));
      counted = perTime.group(2).equals("nam") && Integer.parseInt(perTime.group(1)) > 1;
    }
    MatchResult withCount = take(CYCLE_WITH_COUNT);
    if (withCount != null) {
      count(withCount.group(1), Integer.parseInt(withCount.group(2)));
    }
  }

  private void count(String word, int times) {
    counted = true;
    cycles.add(Cycle.ofCount(word, times));
  }

  private void readCycles() {
    MatchResult each = take(EACH_CYCLE);
    while (each != null) {
      addAll(each.group(1));
      each = take(EACH_CYCLE);
    }
    MatchResult all = take(ALL_OF_THE_YEAR);
    if (all != null) {
      cycles.add(Cycle.of(all.group(1) == null ? all.group(2) : all.group(1)));
    }
    MatchResult only = take(ONLY_CYCLES);
    if (only != null) {
      addAll(only.group());
    }
  }

  private void addAll(String words) {
    Matcher matcher =
        Pattern.compile("(?:\\d+ )?(?:thang|quy|tuan|ngay)|(?:nua )?nam").matcher(words);
    while (matcher.find()) {
      cycles.add(Cycle.of(matcher.group()));
    }
  }

  private void readAnchors() {
    MatchResult monthOfCycle =
        DAYS.matcher(rest).find() || rest.contains("quy") || rest.contains("ky")
            ? take(MONTH_OF_CYCLE)
            : null;
    if (monthOfCycle != null) {
      readMonthOfCycle(monthOfCycle);
    } else if (take(NEXT_MONTH) != null) {
      orElse(Cycle.MONTHLY);
      anchors.add("NEXTMONTH");
    } else if (take(THIS_MONTH) != null) {
      orElse(Cycle.MONTHLY);
    } else {
      MatchResult end = take(END_OF_CYCLE);
      if (end != null) {
        orElse(Cycle.of(end.group(1)));
      }
    }
    if (!cycles.isEmpty() && cycles.first() != Cycle.YEARLY) {
      readDays();
    }
    if (cycles.isEmpty() && take(BARE) != null) {
      cycles.add(Cycle.PERIOD);
    }
  }

  /// Every day of a list is a day of its own ("on day 5 and day 20 of each month"); of a range the
  /// last one counts.
  private void readDays() {
    MatchResult found = take(DAYS);
    while (found != null) {
      Matcher number = NUMBER.matcher(found.group("days"));
      while (number.find()) {
        days.add("DAY=" + Integer.parseInt(number.group()));
      }
      found = take(DAYS);
    }
  }

  private void readMonthOfCycle(MatchResult found) {
    orElse("ky".equals(found.group("cycle")) ? Cycle.PERIOD : Cycle.QUARTERLY);
    boolean last = found.group("which").equals("cuoi") || found.group("which").equals("thu 3");
    String first = found.group("next") == null ? "FIRSTMONTH" : "NEXTMONTH";
    anchors.add(last ? "LASTMONTH" : first);
  }

  private void orElse(Cycle cycle) {
    if (cycles.isEmpty()) {
      cycles.add(cycle);
    }
  }

  private @Nullable MatchResult take(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest);
    if (!matcher.find()) {
      return null;
    }
    MatchResult found = matcher.toMatchResult();
    rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
    return found;
  }
}
