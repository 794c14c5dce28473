package org.openpar.documents;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What stands in a paragraph or a cell.
///
/// @param text the words in force
/// @param struck the words crossed out, which are no longer in force; "" where there are none
record Wording(String text, String struck) {

  static final Wording NONE = new Wording("", "");

  /// What parts crossed-out words that stood apart.
  private static final String GAP = " … ";

  static Wording of(String text) {
    return new Wording(text, "");
  }

  /// The same words, all of them crossed out.
  Wording crossedOut() {
    return text.isEmpty() ? this : new Wording("", struckTogether(List.of(text, struck)));
  }

  boolean isEmpty() {
    return text.isEmpty() && struck.isEmpty();
  }

  int length() {
    return text.length() + struck.length();
  }

  static String struckTogether(Collection<String> struck) {
    return struck.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(GAP));
  }
}
