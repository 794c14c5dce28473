package org.openpar.plan.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A task that a plan puts into one sentence, without labels: "Sở Nội vụ chủ trì, phối hợp với Sở
/// Tài chính xây dựng đề án, hoàn thành trước ngày 30/9/2018." The parts are its own words.
///
/// @param bracketed whether brackets at its end say so, which is as plain as a label
record TaskSentence(
    @Nullable String lead,
    @Nullable String cooperating,
    @Nullable String deadline,
    boolean bracketed) {

  private static final int LONGEST_LEAD = 150;
  private static final Pattern LEAD = Pattern.compile("(?<![a-z])chu tri(?![a-z])");
  private static final Pattern ENTRUSTED = Pattern.compile("(?<![a-z])(?:do|giao) ");
  private static final Pattern SEVERAL =
      Pattern.compile("cac (?:so|phong|co quan|don vi|huyen)\\b");
  private static final Pattern COOPERATING = Pattern.compile("phoi hop (?:voi )?");
  private static final Pattern ACT =
      Pattern.compile(
          Vocabulary.STANDARD.phrases("act").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![a-z]|cac )(?:", ")(?![a-z])")));
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?<![a-z])(?:truoc (?:ngay |thang |quy |het )?(?=[\\divx]+\\b)|cham nhat"
              + "|trong (?=(?:quy|thang|nam) [\\divx])"
              + "|(?<=(?:hoan thanh|xong) )(?:vao |trong )?(?=(?:quy|thang|nam|ngay) [\\divx]))"
              + ".*?(?=[;,)]|\\. |\\.$|$)");

  /// The parts of the sentence, if it says who leads or until when.
  static Optional<TaskSentence> in(String text) {
    return ClosingBracket.in(text).or(() -> ofWords(text));
  }

  private static Optional<TaskSentence> ofWords(String text) {
    String folded = Words.fold(text);
    TaskSentence found =
        new TaskSentence(
            lead(text, folded), cooperating(text, folded), deadline(text, folded), false);
    return found.lead == null && found.deadline == null ? Optional.empty() : Optional.of(found);
  }

  boolean saysWhoAndWhen() {
    return lead != null && deadline != null;
  }

  private static @Nullable String lead(String text, String folded) {
    Matcher word = LEAD.matcher(folded);
    if (!word.find()) {
      return null;
    }
    int start = 0;
    Matcher entrusted = ENTRUSTED.matcher(folded).region(0, word.start());
    while (entrusted.find()) {
      boolean body = namesBody(text.substring(entrusted.end(), word.start()));
      start = body ? entrusted.end() : start;
    }
    String lead = text.substring(start, word.start());
    return namesBody(lead) ? ended(lead) : null;
  }

  private static boolean namesBody(String words) {
    String folded = Words.fold(words);
    return words.length() <= LONGEST_LEAD
        && !folded.startsWith("ban hanh")
        && (Vocabulary.STANDARD.begins("body", words) || SEVERAL.matcher(folded).lookingAt());
  }

  private static @Nullable String cooperating(String text, String folded) {
    Matcher word = COOPERATING.matcher(folded);
    if (!word.find()) {
      return null;
    }
    int end = text.length();
    Matcher when = DEADLINE.matcher(folded).region(word.end(), end);
    end = when.find() ? when.start() : end;
    Matcher act = ACT.matcher(folded).region(word.end(), end).useTransparentBounds(true);
    while (act.find()) {
      if (Character.isLowerCase(text.charAt(act.start()))) {
        end = act.start();
        break;
      }
    }
    return ended(text.substring(word.end(), end));
  }

  private static @Nullable String deadline(String text, String folded) {
    Matcher when = DEADLINE.matcher(folded);
    String deadline = null;
    while (when.find()) {
      deadline = ended(text.substring(when.start(), when.end()));
    }
    return deadline;
  }

  private static @Nullable String ended(String words) {
    return Words.tidyOrNull(words.replaceAll("[\\s,;:.]+$", ""));
  }
}
