package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;

/// Writes words down as they arrive, those crossed out apart from those in force.
final class Pencil {

  private final StringBuilder text = new StringBuilder();
  private final List<StringBuilder> struck = new ArrayList<>();
  private boolean striking;

  /// Writes words in force. A space between crossed-out words leaves them together.
  void write(CharSequence words) {
    text.append(words);
    if (striking && words.toString().isBlank()) {
      struck.getLast().append(words);
    } else {
      striking = false;
    }
  }

  /// Writes words that may be crossed out; a crossed-out space is a space.
  void write(CharSequence words, boolean crossedOut) {
    if (crossedOut && !words.toString().isBlank()) {
      strike(words);
    } else {
      write(words);
    }
  }

  private void strike(CharSequence words) {
    if (!striking) {
      struck.add(new StringBuilder());
    }
    striking = true;
    struck.getLast().append(words);
  }

  void prefix(CharSequence words) {
    text.insert(0, words);
  }

  /// Goes on with what another wrote.
  void add(Pencil other) {
    text.append(other.text);
    struck.addAll(other.struck);
    striking = false;
  }

  CharSequence soFar() {
    return text;
  }

  Wording wording() {
    return new Wording(
        PlainText.of(text), Wording.struckTogether(struck.stream().map(PlainText::of).toList()));
  }
}
