package org.openpar.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Texts;

/// Says a [Deadline] in the words of the screen, beside the words of the paper: "31/03/2018",
/// "01/04 – 31/12/2018", "Hằng quý, 4 kỳ: 31/03; 30/06; 30/09; 31/12/2018".
public final class DeadlineWording {

  /// More days than these are counted, not listed.
  private static final int DAYS_LISTED = 4;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

  private final Deadlines deadlines = new Deadlines();

  public String of(Deadline deadline, int planYear, Texts t) {
    return switch (deadline.kind()) {
      case EMPTY, INVALID, DITTO, CONDITIONAL, RELATIVE, PER_OTHER_PLAN -> waiting(deadline, t);
      case RECURRING, ONGOING, AS_ARISING, OPEN_START, OPEN_END -> periods(deadline, planYear, t);
      case COMPOUND -> compound(deadline, planYear, t);
      case MULTI_DATE, MULTI_MONTH, QUARTER_LIST ->
          t.say("deadline.words.times", deadline.dues().size(), days(deadline.dues(), t));
      default -> deadline.dues().isEmpty() ? kind(deadline, t) : span(deadline, t);
    };
  }

  private static String waiting(Deadline deadline, Texts t) {
    return deadline.dues().isEmpty()
        ? kind(deadline, t)
        : t.say("deadline.words.list", kind(deadline, t), days(deadline.dues(), t));
  }

  private String periods(Deadline deadline, int planYear, Texts t) {
    List<LocalDate> dues =
        deadlines.obligations(deadline, planYear).stream()
            .map(Obligation::due)
            .filter(Objects::nonNull)
            .toList();
    String rhythm = rhythm(deadline, t);
    if (dues.isEmpty()) {
      return rhythm;
    }
    String counted = t.say("deadline.words.periods", rhythm, dues.size());
    return dues.size() > DAYS_LISTED
        ? counted
        : t.say("deadline.words.list", counted, days(dues, t));
  }

  /// The dated part is owed once, the part that goes on every period.
  private String compound(Deadline deadline, int planYear, Texts t) {
    if (deadline.dues().isEmpty()) {
      return periods(deadline, planYear, t);
    }
    String dated = days(deadline.dues(), t);
    return deadline.recurrence() == null
        ? t.say("deadline.words.list", kind(deadline, t), dated)
        : t.say("deadline.words.list", kind(deadline, t), dated + "; " + rhythm(deadline, t));
  }

  private static String rhythm(Deadline deadline, Texts t) {
    @Nullable String code = deadline.recurrence();
    if (code == null) {
      return kind(deadline, t);
    }
    return List.of(code.split("\\+")).stream()
        .map(one -> t.say("deadline.rhythm." + one.split(";")[0]))
        .collect(Collectors.joining(", "));
  }

  private static String kind(Deadline deadline, Texts t) {
    return t.say("deadline.kind." + deadline.kind());
  }

  private static String span(Deadline deadline, Texts t) {
    LocalDate due = deadline.dues().getLast();
    @Nullable LocalDate start = deadline.start();
    return start == null || start.equals(due)
        ? t.date(due)
        : t.say("deadline.words.span", day(start, due, t), t.date(due));
  }

  /// The year is said once, at the last of the days that share it.
  private static String days(List<LocalDate> days, Texts t) {
    return IntStream.range(0, days.size())
        .mapToObj(
            place ->
                place + 1 == days.size()
                    ? t.date(days.get(place))
                    : day(days.get(place), days.get(place + 1), t))
        .collect(Collectors.joining("; "));
  }

  private static String day(LocalDate day, LocalDate next, Texts t) {
    return day.getYear() == next.getYear() ? DAY.format(day) : t.date(day);
  }
}
