package org.openpar.calendar;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells one duty from several in one cell: "ongoing, every year" is one, "every quarter and when
/// asked" is two.
final class Duties {

  private static final Pattern DELIVERY =
      Pattern.compile(
          "\\b(?:trinh|ban hanh|hoan thanh|xay dung|phe duyet|tham muu"
              + "|bat dau|tu|den|truoc|cham nhat)\\b");
  private static final Pattern NEXT_DUTY =
      Pattern.compile(
          "^ (?!doi voi|cap|cho)[a-z]+ [a-z]+[^;.]*[;.]"
              + "|(?:[;.,:]|\\bva\\b) ?(?:va )?"
              + "(?:trien khai|thuc hien|to chuc|van hanh|bao cao|so ket|tong ket"
              + "|ban hanh|hoan thanh|kiem tra|nghiem thu|danh gia)\\b");

  private Duties() {}

  /// "Ongoing, every year" and "ongoing in the year 2018" are one notion; an ongoing duty beside a
  /// report or a delivery is two.
  static boolean isOngoing(Phrase phrase) {
    boolean second =
        phrase.arising()
            || phrase.reliance() != null
            || (phrase.rhythm().isThere() && phrase.rhythm().reported())
            || (phrase.isDated() && !isFrame(phrase));
    return phrase.ongoing() && !second;
  }

  private static boolean isFrame(Phrase phrase) {
    List<Span> spans = phrase.dates().spans();
    return !spans.isEmpty()
        && spans.stream().allMatch(span -> span.unit() == Span.Unit.YEAR && !span.vague())
        && !phrase.says(DELIVERY);
  }

  static Understood ongoing(Phrase phrase) {
    return Understood.as(DeadlineKind.ONGOING, null, List.of(), phrase.rhythm().code());
  }

  static boolean areSeveral(Phrase phrase) {
    boolean anchored = RecurringWords.isAnchored(phrase);
    boolean framed = phrase.rhythm().isThere() && isFrame(phrase);
    long duties =
        Stream.of(
                phrase.ongoing(),
                phrase.arising(),
                phrase.rhythm().isThere(),
                phrase.isDated() && !framed && !anchored)
            .filter(Boolean::booleanValue)
            .count();
    boolean besideOther = phrase.reliance() != null && (phrase.ongoing() || phrase.arising());
    return duties > 1
        || besideOther
        || (phrase.dates().spans().stream().map(Span::unit).distinct().count() > 1
            && phrase.dates().spans().stream().skip(1).anyMatch(Duties::opensDuty));
  }

  private static boolean opensDuty(Span span) {
    return NEXT_DUTY.matcher(span.lead()).find();
  }

  static Understood compound(Phrase phrase) {
    String code = phrase.rhythm().isUnnamed() ? null : phrase.rhythm().code();
    if (!phrase.isDated()) {
      return Understood.as(DeadlineKind.COMPOUND, null, List.of(), code);
    }
    if (RecurringWords.isAnchored(phrase)) {
      Deadline yearly = RecurringWords.of(phrase).deadline();
      return Understood.as(DeadlineKind.COMPOUND, null, yearly.dues(), yearly.recurrence());
    }
    Deadline dated = DatedWords.of(firstDuty(phrase)).deadline();
    return Understood.as(DeadlineKind.COMPOUND, dated.start(), dated.dues(), code);
  }

  /// The first sentence that names a date gives the due day.
  private static Phrase firstDuty(Phrase phrase) {
    List<Span> spans = phrase.dates().spans();
    int end = 1;
    while (end < spans.size() && !opensDuty(spans.get(end))) {
      end++;
    }
    DateWords first = new DateWords(spans.subList(0, end), false);
    return new Phrase(
        phrase.words(),
        phrase.text(),
        phrase.planYear(),
        first,
        phrase.rhythm(),
        null,
        false,
        false);
  }
}
