package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who and when in brackets at the end of a paragraph: "… (Sở Nội vụ chủ trì; Sở Tài chính phối
/// hợp; hoàn thành trước 30/6)".
final class ClosingBracket {

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{8,300})\\)\\s*[.;,]?\\s*$");
  private static final Pattern LEADS =
      Pattern.compile("(?<![a-z])chu tri(?:,? thuc hien)?(?![a-z])");
  private static final Pattern HELPS =
      Pattern.compile("(?<![a-z])(?:phoi hop(?: thuc hien| voi)?)(?![a-z])");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:thoi (?:gian|han)\\s*:?\\s*)?(?:hoan thanh\\s*|xong\\s*)?(?=(?:(?:trong|vao|truoc)"
              + " (?:ngay |thang |quy |nam )?|quy |thang |nam |ngay )[\\divx]|cham nhat"
              + "|thuong xuyen|hang |dinh ky)");

  private final List<String> leads = new ArrayList<>();
  private final List<String> helpers = new ArrayList<>();
  private final List<String> dues = new ArrayList<>();
  private boolean saysLead;

  private ClosingBracket() {}

  /// Only where it says who leads or names a body and a day: other brackets explain.
  static Optional<TaskSentence> in(String text) {
    Matcher bracket = BRACKET.matcher(text);
    if (!bracket.find()) {
      return Optional.empty();
    }
    ClosingBracket closing = new ClosingBracket();
    for (String part : bracket.group(1).split(";")) {
      closing.take(Words.tidy(part));
    }
    boolean tells = !closing.leads.isEmpty() && (closing.saysLead || !closing.dues.isEmpty());
    return tells ? Optional.of(closing.sentence()) : Optional.empty();
  }

  /// A part before a comma may be followed by the day: "Sở Nội vụ chủ trì, trước 30/6".
  private void take(String part) {
    int comma = part.lastIndexOf(',');
    String last = comma < 0 ? "" : part.substring(comma + 1).strip();
    if (WHEN.matcher(Words.fold(last)).lookingAt()) {
      takeOne(part.substring(0, comma).strip());
      takeOne(last);
    } else {
      takeOne(part);
    }
  }

  private void takeOne(String part) {
    String folded = Words.fold(part);
    Matcher leading = LEADS.matcher(folded);
    Matcher helping = HELPS.matcher(folded);
    Matcher when = WHEN.matcher(folded);
    if (leading.find()) {
      saysLead = true;
      String behind = part.substring(leading.end()).strip();
      leads.add(behind.startsWith(":") ? behind : part.substring(0, leading.start()).strip());
      if (helping.find(leading.end())) {
        helpers.add(part.substring(helping.end()).strip());
      }
    } else if (helping.find()) {
      String before = part.substring(0, helping.start()).strip();
      helpers.add(before.isEmpty() ? part.substring(helping.end()).strip() : before);
    } else if (when.lookingAt()) {
      dues.add(part.substring(when.end()));
    } else if (Vocabulary.STANDARD.begins("body", part)) {
      leads.add(part);
    }
  }

  private TaskSentence sentence() {
    return new TaskSentence(said(leads), said(helpers), said(dues), true);
  }

  private static @Nullable String said(List<String> parts) {
    return Words.tidyOrNull(
        parts.stream()
            .map(part -> part.replaceAll("^(?:(?i:giao|do) |[\\s,:])+|[\\s,:]+$", ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; ")));
  }
}
