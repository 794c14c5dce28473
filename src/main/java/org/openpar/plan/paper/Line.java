package org.openpar.plan.paper;

import java.util.Arrays;
import java.util.List;

/// A line of running text, or of a cell of a table that only lays out text.
///
/// @param raw as it stood, tabs kept
/// @param text tidied
/// @param place the paragraph or cell it came from; lines of one place belong together
/// @param bold whether its whole paragraph is bold, as headings often are
/// @param paragraph its number among the file's paragraphs and tables, from 1
record Line(String raw, String text, boolean bold, int place, int paragraph) {

  private static final String GAP = "\\t+| {3,}";

  /// The parts that tabs or wide gaps set side by side, as heads without a table do.
  List<String> segments() {
    if (raw.indexOf('\t') < 0 && !raw.contains("   ")) {
      return List.of(text);
    }
    return Arrays.stream(raw.split(GAP)).map(Words::tidy).filter(part -> !part.isEmpty()).toList();
  }

  /// The line as far as these words, which it begins with.
  Line cutTo(String words) {
    return new Line(words, Words.tidy(words), bold, place, paragraph);
  }

  String folded() {
    return Words.fold(text);
  }
}
