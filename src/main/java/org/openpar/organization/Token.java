package org.openpar.organization;

/// A word or mark of a phrase.
///
/// @param fold what is compared; a note holds the words between its brackets
/// @param start where it stands in the tidy text
/// @param capital whether it was written with a capital
record Token(Kind kind, String fold, int start, int end, boolean capital) {

  enum Kind {
    WORD,
    AND,
    COMMA,
    SLASH,
    COLON,
    SEMICOLON,
    LINE,
    DASH,
    NOTE,
    MARK
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean reads(String word) {
    return fold.equals(word);
  }

  /// Marks that come and go inside a name: "Sở Văn hóa Thể thao và Du lịch", "LĐ-TB&XH".
  boolean silent() {
    return kind == Kind.COMMA || kind == Kind.DASH || kind == Kind.MARK || kind == Kind.LINE;
  }

  /// Whether two bodies are always told apart here.
  boolean hard() {
    return kind == Kind.SEMICOLON;
  }

  boolean soft() {
    return switch (kind) {
      case COMMA, AND, SLASH, COLON, LINE -> true;
      default -> false;
    };
  }

  boolean separates() {
    return hard() || soft();
  }
}
