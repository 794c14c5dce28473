package org.openpar.opinion.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;

/// The letter of an answer as typed; one that says nothing at all means there is none.
///
/// @param dateTyped whether something stands in the field of the date, a day or not
/// @param file the one just chosen; null leaves the kept one
public record LetterDraft(
    String number, @Nullable LocalDate date, boolean dateTyped, @Nullable Attached file) {

  /// A chosen file.
  public record Attached(String name, byte[] content) {}

  public LetterDraft {
    number = number.strip();
  }

  public static LetterDraft none() {
    return new LetterDraft("", null, false, null);
  }

  boolean absent() {
    return number.isEmpty() && !dateTyped && file == null;
  }

  /// Everything that is missing or wrong.
  List<RuleViolated> problems(@Nullable OpinionLetter kept, LocalDate today) {
    List<RuleViolated> problems = new ArrayList<>();
    if (absent()) {
      return problems;
    }
    if (number.isEmpty()) {
      problems.add(new OpinionRefused("letterNumber", "opinion.refused.letter-number"));
    }
    if (date == null) {
      problems.add(new OpinionRefused("letterDate", "opinion.refused.letter-date"));
    } else if (date.isAfter(today)) {
      problems.add(new OpinionRefused("letterDate", "opinion.refused.letter-later"));
    }
    if (file == null && kept == null) {
      problems.add(new OpinionRefused("file", "opinion.refused.letter-file"));
    }
    return problems;
  }
}
