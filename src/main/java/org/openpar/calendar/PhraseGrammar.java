package org.openpar.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openpar.platform.model.Doubt;

/// The grammar of deadlines: named rules, asked in order; the first that fits decides. The last one
/// always fits and says that it did not understand.
final class PhraseGrammar {

  /// One rule: when it fits, and what it then makes of the phrase.
  private record Rule(String name, Predicate<Phrase> fits, Function<Phrase, Understood> reading) {}

  /// Blank, dots, or an explicit "none"; a sign nobody understands is asked about instead.
  private static final Pattern NOTHING =
      Pattern.compile("^(?:[-./_\u2026 ?]*|khong(?: co)?|chua xac dinh)$");
  private static final Pattern DITTO =
      Pattern.compile(
          "^-?[\"'\u201c\u201d\u2018\u2019\u3003`\u00b4/,]{1,4}-?$|^-?\\(?n/?t\\)?-?$"
              + "|^-?(?:nhu|giong|cung)(?: muc)? tren-?$"
              + "|^(?:nhu|giong) (?:dong|muc|o|nhiem vu) (?:tren|truoc)$|^n\\.t$");
  private static final Pattern EXCEL_DAY = Pattern.compile("^[34]\\d{4}(?:\\.0+)?$");
  private static final Pattern SPAN_AFTER_EVENT =
      Pattern.compile(
          "\\d+ (?:ngay|thang|tuan|gio)(?: lam viec)?,? (?:.*\\b)?"
              + "(?:ke tu|tu khi|tu ngay|sau khi|(?<!nam |thang |quy |ky )sau|truoc khi|tinh tu)\\b"
              + "|\\b(?:trong vong|trong thoi han|thoi han|thoi gian|khong qua|sau)"
              + "(?: la| khong qua)? \\d+ (?:ngay|tuan|gio)\\b"
              + "|\\b(?:trong vong|trong thoi han) \\d+ thang\\b|^\\d+ ngay(?: lam viec)?$");
  private static final Pattern SCHOOL_YEAR = Pattern.compile("\\bnam hoc (\\d{4}) ?- ?(\\d{4})\\b");
  private static final Predicate<String> NO_DAY =
      Pattern.compile("\\bDAY=(?:0|3[2-9]|[4-9]\\d)$").asPredicate();

  private static final List<Rule> RULES =
      List.of(
          new Rule("same as above", phrase -> phrase.says(DITTO), as(DeadlineKind.DITTO)),
          new Rule("nothing there", phrase -> phrase.says(NOTHING), as(DeadlineKind.EMPTY)),
          new Rule(
              "day as a spreadsheet counts it",
              phrase -> phrase.says(EXCEL_DAY),
              PhraseGrammar::excelDay),
          new Rule("days after a period ends", RecurringWords::isAfterPeriod, RecurringWords::of),
          new Rule(
              "days after an event",
              phrase -> phrase.says(SPAN_AFTER_EVENT),
              as(DeadlineKind.RELATIVE)),
          new Rule("school year", phrase -> phrase.says(SCHOOL_YEAR), PhraseGrammar::schoolYear),
          new Rule("no such day", PhraseGrammar::isImpossible, as(DeadlineKind.INVALID)),
          new Rule("ongoing all year", Duties::isOngoing, Duties::ongoing),
          new Rule("two duties in one cell", Duties::areSeveral, Duties::compound),
          new Rule("when it arises", Phrase::arising, as(DeadlineKind.AS_ARISING)),
          new Rule(
              "dates that hang on something",
              PhraseGrammar::isDatedReliance,
              PhraseGrammar::datedReliance),
          new Rule(
              "as another paper says",
              phrase -> phrase.reliance() != null,
              PhraseGrammar::reliance),
          new Rule("again and again", phrase -> phrase.rhythm().isThere(), RecurringWords::of),
          new Rule("dates", Phrase::isDated, DatedWords::of),
          new Rule("unknown words", phrase -> true, PhraseGrammar::unknown));

  private PhraseGrammar() {}

  static Understood read(Phrase phrase) {
    for (Rule rule : RULES) {
      if (rule.fits().test(phrase)) {
        return rule.reading().apply(phrase);
      }
    }
    throw new IllegalStateException("The last rule fits every phrase");
  }

  private static Function<Phrase, Understood> as(DeadlineKind kind) {
    return phrase -> Understood.as(kind);
  }

  private static Understood unknown(Phrase phrase) {
    return Understood.as(DeadlineKind.VAGUE)
        .but(Doubt.of("doubt.deadline.unknown", phrase.words()));
  }

  /// Excel hands a date over as the days since 30/12/1899 when its column lost the date format.
  private static Understood excelDay(Phrase phrase) {
    long days = Long.parseLong(phrase.text().substring(0, 5));
    LocalDate day = LocalDate.of(1899, 12, 30).plusDays(days);
    return Understood.as(DeadlineKind.DATE, null, List.of(day), null)
        .but(Doubt.of("doubt.deadline.spreadsheet-number", DeadlineDoubts.day(day)));
  }

  /// Schools open in early September and close at the end of May.
  private static Understood schoolYear(Phrase phrase) {
    var years = phrase.matcher(SCHOOL_YEAR);
    if (!years.find()) {
      return unknown(phrase);
    }
    LocalDate start = LocalDate.of(Integer.parseInt(years.group(1)), 9, 1);
    LocalDate end = LocalDate.of(Integer.parseInt(years.group(2)), 5, 31);
    return Understood.as(DeadlineKind.MONTH_RANGE, start, List.of(end), null)
        .but(
            Doubt.of(
                "doubt.deadline.school-year", DeadlineDoubts.day(start), DeadlineDoubts.day(end)));
  }

  private static boolean isImpossible(Phrase phrase) {
    return phrase.dates().impossible() || phrase.rhythm().anchors().stream().anyMatch(NO_DAY);
  }

  private static boolean isDatedReliance(Phrase phrase) {
    return phrase.reliance() != null && phrase.isDated() && !phrase.rhythm().isThere();
  }

  private static Understood datedReliance(Phrase phrase) {
    return DatedWords.of(phrase).but(Doubt.of("doubt.deadline.also-conditional", phrase.words()));
  }

  private static Understood reliance(Phrase phrase) {
    if (phrase.rhythm().isUnnamed()) {
      return RecurringWords.of(phrase);
    }
    DeadlineKind kind =
        phrase.reliance() == Reliance.EVENT
            ? DeadlineKind.CONDITIONAL
            : DeadlineKind.PER_OTHER_PLAN;
    return Understood.as(kind, null, List.of(), phrase.rhythm().code());
  }
}
