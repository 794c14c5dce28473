package org.openpar.plan.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a header says its column holds.
///
/// @param rank the smaller, the surer, when two columns claim the same
/// @param exact whether the header is a listed one and not told by a word in it
record Claim(ColumnKind kind, int rank, boolean exact) {

  private static final int LONGEST_HEADER = 90;
  private static final int UNLISTED = 1000;
  private static final Map<String, List<String>> HEADERS = Vocabulary.STANDARD.family("header.");
  private static final Map<String, List<String>> PARTS = Vocabulary.STANDARD.family("part.");
  private static final Map<ColumnKind, Pattern> DOERS =
      Map.of(
          ColumnKind.LEAD, doers(ColumnKind.LEAD),
          ColumnKind.COOPERATING, doers(ColumnKind.COOPERATING));
  private static final Pattern PAPERS = papers();
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Map<String, String> SHORT = shortForms();
  private static final Pattern MARK =
      Pattern.compile("\\[\\d+]|\\([^)]*\\)|[*¹²³]|(?<=[a-z])\\d+(?=\\s|$)|[:.;]+(?=\\s*$)");

  /// The claim of a header, or nothing when it is no header this reader knows.
  static Optional<Claim> of(String header) {
    if (header.isBlank() || header.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    String key =
        inFull(Vocabulary.key(MARK.matcher(Words.fold(Words.tidy(header))).replaceAll(" ")));
    return listed(key).or(() -> composed(key)).or(() -> paper(key)).or(() -> told(key));
  }

  /// "ĐV chủ trì" is "đơn vị chủ trì".
  private static String inFull(String key) {
    return WORD.matcher(key).replaceAll(word -> SHORT.getOrDefault(word.group(), word.group()));
  }

  private static Map<String, String> shortForms() {
    return Vocabulary.STANDARD.phrases("short").stream()
        .map(pair -> pair.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  /// Whether a text is one of the listed headers.
  static Optional<ColumnKind> exactly(String text) {
    return of(text).filter(Claim::exact).map(Claim::kind);
  }

  private static Optional<Claim> listed(String key) {
    for (Map.Entry<String, List<String>> set : HEADERS.entrySet()) {
      int rank = set.getValue().indexOf(key);
      if (rank >= 0) {
        return Optional.of(new Claim(ColumnKind.valueOf(set.getKey()), rank, true));
      }
    }
    return Optional.empty();
  }

  /// "Người/Đơn vị chịu trách nhiệm": somebody who does something.
  private static Optional<Claim> composed(String key) {
    return DOERS.entrySet().stream()
        .filter(doers -> doers.getValue().matcher(key).matches())
        .findFirst()
        .map(doers -> new Claim(doers.getKey(), UNLISTED - 1, true));
  }

  private static Pattern doers(ColumnKind kind) {
    String doer = "(?:" + String.join("|", Vocabulary.STANDARD.phrases("doer")) + ")";
    String deed = "(?:" + String.join("|", Vocabulary.STANDARD.phrases("deed." + kind)) + ")";
    return Pattern.compile(doer + "(?:/" + doer + ")*[ /]" + deed + "(?:/" + deed + ")*");
  }

  /// "Tên đề án, kế hoạch": papers by name. What their words alone tell stays a claim of its own.
  private static Optional<Claim> paper(String key) {
    return PAPERS.matcher(key).matches()
        ? Optional.of(new Claim(ColumnKind.DOCUMENT, UNLISTED - 1, true))
        : Optional.empty();
  }

  private static Pattern papers() {
    String naming = "(?:" + String.join("|", Vocabulary.STANDARD.phrases("naming")) + ")";
    String paper = "(?:" + String.join("|", Vocabulary.STANDARD.phrases("paper")) + ")";
    String due = "(?: (?:" + String.join("|", Vocabulary.STANDARD.phrases("drafting")) + ").*)?";
    return Pattern.compile(naming + " " + paper + "(?:/" + paper + ")*" + due);
  }

  private static Optional<Claim> told(String key) {
    for (Map.Entry<String, List<String>> set : PARTS.entrySet()) {
      if (set.getValue().stream().anyMatch(key::contains)) {
        return Optional.of(new Claim(ColumnKind.valueOf(set.getKey()), UNLISTED, false));
      }
    }
    return Optional.empty();
  }
}
