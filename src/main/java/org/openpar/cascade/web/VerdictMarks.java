package org.openpar.cascade.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.cascade.model.FigureChange;
import org.openpar.cascade.model.Judgement;
import org.openpar.platform.text.Texts;
import org.springframework.web.util.HtmlUtils;

/// The letter and the colour of each verdict. A letter is read where colours are not: by a screen
/// reader, on a grey printer, in a spreadsheet.
public final class VerdictMarks {

  private final Texts t;
  private final String by;
  private final Map<Verdict, String> letters = new EnumMap<>(Verdict.class);
  private final Map<Verdict, String> cells = new EnumMap<>(Verdict.class);

  /// @param by who asks, in a word: "tỉnh"
  public VerdictMarks(String by, Texts t) {
    this.by = by;
    this.t = t;
    for (Verdict verdict : Verdict.values()) {
      String letter = t.say("coverage.mark." + verdict);
      letters.put(verdict, letter);
      cells.put(
          verdict, "<td class=" + style(verdict) + ">" + HtmlUtils.htmlEscape(letter, "UTF-8"));
    }
  }

  public String letter(Verdict verdict) {
    return letters.getOrDefault(verdict, "");
  }

  /// The colours of the matrix of work: solid is done, outlined red is not good enough, red is
  /// missing.
  public static String style(Verdict verdict) {
    return switch (verdict) {
      case COVERED -> "a";
      case ADAPTED -> "g";
      case WEAKENED -> "d";
      case MISSING -> "e";
      case NOT_ISSUED -> "f";
      case NOT_APPLICABLE -> "o";
    };
  }

  /// What weakens a task, and what somebody has to look at, each in words.
  public List<String> reasons(Judgement judgement) {
    List<String> reasons = new ArrayList<>();
    if (judgement.later()) {
      reasons.add(t.say("coverage.later", by));
    }
    if (judgement.dropped()) {
      reasons.add(t.say("coverage.dropped"));
    }
    judgement.figures().forEach(change -> reasons.add(words(change, by, t)));
    return reasons;
  }

  /// A figure the unit wrote otherwise than whoever asks.
  public static String words(FigureChange change, String by, Texts t) {
    if (change.wrote() == null) {
      return t.say("coverage.figure.gone", change.asked());
    }
    String key = change.sure() ? "coverage.figure.lowered" : "coverage.figure.look";
    return t.say(key, change.asked(), change.wrote(), by);
  }

  /// The cells of a row, as short as HTML may be written: a page may have fifteen thousand.
  public Content cells(List<@Nullable Judgement> judgements) {
    StringBuilder row = new StringBuilder(judgements.size() * 14);
    for (Judgement judgement : judgements) {
      row.append(judgement == null ? "<td>" : cells.get(judgement.verdict()));
    }
    return output -> output.writeContent(row.toString());
  }
}
