package org.openpar.plan.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The name of a plan. Of a decision it is the subject without "Về việc ban hành" ("Kế hoạch
/// cải cách hành chính nhà nước tỉnh Sơn La năm 2018"); of a bare plan it is its kind and its
/// subject.
record Title(@Nullable String kind, @Nullable String text, @Nullable Integer year) {

  private static final int MOST_LINES = 4;
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_MENTION = 1000;
  private static final Pattern PROMULGATING =
      Pattern.compile("^(?:(?:ve viec|v/v)\\s*:?\\s+)?(?:ban hanh|phe duyet)\\s+");
  private static final Pattern ABOUT = Pattern.compile("^(?:ve viec|v/v)\\s*:?\\s+");
  private static final Pattern YEAR = Pattern.compile("nam (20\\d\\d)(?!\\s*[-–]\\s*20)");
  private static final Pattern ANY_YEAR = Pattern.compile("(?:nam|giai doan|/) ?(20\\d\\d)");
  private static final Pattern END =
      Pattern.compile(
          "^(?:\\(|[^\\p{L}]*$|can cu |theo de nghi|thuc hien (?:quyet dinh|ke hoach|nghi quyet)"
              + " so|dieu \\d|chu tich |uy ban nhan dan|ubnd |giam doc|noi nhan|[ivx]+[./] |phan"
              + " |kinh gui).*");
  private static final Pattern MENTION =
      Pattern.compile("\\b(?:ke hoach|chuong trinh) [^:]*nam 20\\d\\d[^:]{0,80}$");
  private static final Pattern CITATION =
      Pattern.compile("^(?:\\(|can cu |thuc hien |dieu \\d|theo |ban hanh kem ).*");

  /// Whether a caption speaks of a plan as a whole and not of a part of it.
  static boolean names(String caption) {
    return ANY_YEAR.matcher(Words.fold(caption)).find();
  }

  static Title read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text().replaceAll(":$", "");
      if (Vocabulary.STANDARD.contains("kind", line)) {
        String subject = subject(lines, i + 1);
        if (!subject.isEmpty()) {
          return of(sentence(line), subject);
        }
      }
    }
    return mentioned(lines);
  }

  private static Title of(String kind, String subject) {
    String folded = Words.fold(subject);
    Matcher promulgating = PROMULGATING.matcher(folded);
    if (promulgating.find() && isPlan(kind, subject.substring(promulgating.end()))) {
      return new Title(
          kind, Words.upperFirst(subject.substring(promulgating.end())), year(subject));
    }
    Matcher about = ABOUT.matcher(folded);
    String rest = about.find() ? subject.substring(about.end()) : subject;
    boolean named = Words.fold(rest).startsWith(Words.fold(kind));
    return new Title(kind, named ? rest : kind + " " + softened(rest), year(subject));
  }

  /// A decision issues a plan; a plan "ban hành văn bản quy phạm pháp luật" plans to issue them.
  private static boolean isPlan(String kind, String subject) {
    boolean plan = Words.fold(kind).equals("ke hoach") || Words.fold(kind).equals("chuong trinh");
    return !plan || Vocabulary.STANDARD.begins("kind", subject);
  }

  /// A sheet without a head names its plan in a caption of its own.
  private static Title mentioned(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.length() <= LONGEST_MENTION)
        .filter(text -> !CITATION.matcher(Words.fold(text)).matches())
        .flatMap(text -> mention(text).stream())
        .findFirst()
        .map(text -> new Title(null, text, year(text)))
        .orElseGet(() -> captioned(lines));
  }

  /// "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2018" is no kind of plan, yet all that names it.
  private static Title captioned(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .filter(text -> Words.capitals(text) && year(text) != null)
        .findFirst()
        .map(text -> new Title(null, text, year(text)))
        .orElseGet(() -> new Title(null, null, null));
  }

  private static Optional<String> mention(String text) {
    Matcher matcher = MENTION.matcher(Words.fold(text));
    return matcher.find() ? Optional.of(text.substring(matcher.start())) : Optional.empty();
  }

  private static String subject(List<Line> lines, int from) {
    StringBuilder subject = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      String line = lines.get(i).text();
      boolean complete = year(subject.toString()) != null && !Character.isLowerCase(line.charAt(0));
      if (END.matcher(Words.fold(line)).matches() || complete || subject.length() > LONGEST_TITLE) {
        break;
      }
      subject.append(subject.isEmpty() ? "" : " ").append(line);
    }
    return subject.toString();
  }

  private static @Nullable Integer year(String title) {
    String folded = Words.fold(title);
    return IntStream.of(0, 1)
        .mapToObj(i -> (i == 0 ? YEAR : ANY_YEAR).matcher(folded))
        .filter(Matcher::find)
        .map(matcher -> Integer.valueOf(matcher.group(1)))
        .findFirst()
        .orElse(null);
  }

  /// A subject set in capitals keeps them; otherwise it goes on in the middle of a sentence.
  private static String softened(String subject) {
    return Words.capitals(subject)
            || subject.length() > 1 && Character.isUpperCase(subject.charAt(1))
        ? subject
        : Words.lowerFirst(subject);
  }

  private static String sentence(String capitals) {
    return Words.upperFirst(capitals.toLowerCase(Locale.ROOT));
  }
}
