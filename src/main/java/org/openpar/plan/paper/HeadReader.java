package org.openpar.plan.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Problem;

/// Reads the head of a document in the form of NĐ 30/2020/NĐ-CP, phụ lục I, and of TT
/// 01/2011/TT-BNV before it, whether laid out by a table or by tabs.
///
/// The line "(Kèm theo Quyết định số … ngày …)" above an annex is a second witness: it fills
/// what the head lacks and contradicts what it disagrees with.
final class HeadReader {

  private static final int LONGEST_HEAD = 40;
  private static final String NUMBER_AND_SYMBOL =
      "(\\d{1,5}\\s?-\\s?[\\p{L}&.]{2,10}\\s?/\\s?[\\p{L}&.]{2,10}|\\d{1,5}[a-z]?\\s?/\\s?(?:\\d{4}\\s?/\\s?)?[\\p{L}&.]+(?:\\s?-\\s?[\\p{L}&.]+){0,5})";
  private static final String DAY =
      "ngay (\\d{1,2})(?:\\s?[/.\\-]\\s?| thang )(\\d{1,2})(?:\\s?[/.\\-]\\s?| nam )(\\d{4})";
  private static final Pattern NUMBER =
      Pattern.compile("(?:^so\\s*:?|(?<!\\p{L})so\\s*:)\\s*" + NUMBER_AND_SYMBOL);
  private static final Pattern NUMBER_LABEL = Pattern.compile("^so\\s*:.*");
  private static final Pattern PLACE_AND_DATE = Pattern.compile("^[^,;]{2,40},? " + DAY + "\\.?$");
  private static final Pattern WITNESS = Pattern.compile("^\\(?\\s*(?:ban hanh )?kem theo .*");
  private static final Pattern WITNESS_NUMBER = Pattern.compile("so\\s*:?\\s*" + NUMBER_AND_SYMBOL);
  private static final Pattern WITNESS_ISSUER =
      Pattern.compile("\\d{4} cua ([^()]+?)\\s*\\)?[.;]?$");
  private static final Pattern WITNESS_DATE = Pattern.compile(DAY);

  private final List<Line> lines;
  private final List<Problem> problems = new ArrayList<>();

  private HeadReader(List<Line> lines) {
    this.lines = lines;
  }

  static Head read(List<Line> lines) {
    return new HeadReader(lines).read();
  }

  private Head read() {
    List<String> segments =
        lines.stream().limit(LONGEST_HEAD).flatMap(l -> l.segments().stream()).toList();
    Title title = Title.read(lines);
    String number = agreed("number", numberInHead(), witness(HeadReader::witnessNumber));
    LocalDate issuedOn = agreed("date", dateIn(dated(segments)), witness(HeadReader::witnessDate));
    return new Head(
        number,
        issuedOn,
        IssuerLines.read(segments, NUMBER_LABEL)
            .or(() -> witness(HeadReader::witnessIssuer))
            .orElse(null),
        title.kind(),
        title.text(),
        title.year(),
        SignatureLines.read(lines),
        List.copyOf(problems));
  }

  private Optional<String> numberInHead() {
    return lines.stream()
        .limit(LONGEST_HEAD)
        .flatMap(line -> find(NUMBER, line.text(), 1).stream())
        .findFirst()
        .map(HeadReader::close);
  }

  /// With the lines of one cell joined by twos, for a narrow one breaks the day in two.
  private List<String> dated(List<String> segments) {
    List<String> all = new ArrayList<>(segments);
    for (int i = 1; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      if (lines.get(i).place() == lines.get(i - 1).place()) {
        all.add(lines.get(i - 1).text() + " " + lines.get(i).text());
      }
    }
    return all;
  }

  private static Optional<LocalDate> dateIn(List<String> segments) {
    return segments.stream().flatMap(s -> date(PLACE_AND_DATE, s).stream()).findFirst();
  }

  private <T> Optional<T> witness(Function<String, Optional<T>> reading) {
    return lines.stream()
        .map(Line::text)
        .filter(text -> WITNESS.matcher(Words.fold(text)).matches())
        .flatMap(text -> reading.apply(text).stream())
        .findFirst();
  }

  private static Optional<String> witnessNumber(String text) {
    return find(WITNESS_NUMBER, text, 1).map(HeadReader::close);
  }

  private static Optional<String> witnessIssuer(String text) {
    return find(WITNESS_ISSUER, text, 1);
  }

  private static Optional<LocalDate> witnessDate(String text) {
    return date(WITNESS_DATE, text);
  }

  /// The head's own word, checked against the witness.
  private <T> @Nullable T agreed(String what, Optional<T> head, Optional<T> witness) {
    if (head.isPresent() && witness.isPresent() && !head.equals(witness)) {
      problems.add(
          Problem.of(
              "problem.plan." + what + "-contradicted", print(head.get()), print(witness.get())));
    } else if (head.isEmpty() && witness.isPresent()) {
      problems.add(Problem.of("problem.plan." + what + "-from-annex", print(witness.get())));
    } else if (head.isEmpty()) {
      problems.add(Problem.of("problem.plan." + what + "-missing"));
    }
    return head.or(() -> witness).orElse(null);
  }

  private static <T> String print(T value) {
    return value instanceof LocalDate day
        ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
        : value.toString();
  }

  private static Optional<String> find(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(Words.fold(text));
    return matcher.find()
        ? Optional.of(text.substring(matcher.start(group), matcher.end(group)))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(Words.fold(text));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// "3320 / QĐ-UBND." is 3320/QĐ-UBND.
  private static String close(String number) {
    String closed = number.replace(" ", "");
    return closed.endsWith(".") ? closed.substring(0, closed.length() - 1) : closed;
  }
}
