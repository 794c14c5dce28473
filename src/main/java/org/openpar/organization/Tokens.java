package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a tidy text into words and marks, with long forms shortened ("ủy ban nhân dân" is "ubnd"),
/// so that either form of a name finds the other.
final class Tokens {

  /// Joins like "và", and leaves open which of the two is meant.
  static final String OR = "hoặc";

  private static final Pattern LEAVING_OUT = Pattern.compile("không (bao gồm|kể|tính|gồm) ");
  private static final Pattern WITH_OTHERS =
      Pattern.compile(
          "\\(\\s*(?:(?:cơ quan|đơn vị)\\s+)?(?:cùng\\s+)?(?:phối hợp|ph(?=\\s*:))(?:\\s+thực hiện)?\\s*(?:với\\s|cùng\\s|:)");

  private final String text;
  private final String fold;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
    this.fold = Lettering.fold(text);
  }

  static List<Token> of(String tidy) {
    return Contractions.shorten(raw(tidy));
  }

  static List<Token> raw(String tidy) {
    Tokens reading = new Tokens(tidy);
    while (reading.at < tidy.length()) {
      reading.next();
    }
    return reading.tokens;
  }

  private void next() {
    char letter = fold.charAt(at);
    if (Character.isLetterOrDigit(letter)) {
      word();
    } else if (letter == '(' && WITH_OTHERS.matcher(fold).region(at, fold.length()).lookingAt()) {
      tokens.add(new Token(Token.Kind.SEMICOLON, "(", at, at + 1, false));
      at++;
    } else if (letter == '(') {
      note();
    } else {
      mark(letter);
      at++;
    }
  }

  private void word() {
    int end = at;
    while (end < fold.length() && Character.isLetterOrDigit(fold.charAt(end))) {
      end++;
    }
    String word = fold.substring(at, end);
    if (word.equals("trừ") || LEAVING_OUT.matcher(fold).region(at, fold.length()).lookingAt()) {
      exception();
      return;
    }
    boolean joins = word.equals("và") || word.equals(OR);
    Token.Kind kind = joins ? Token.Kind.AND : Token.Kind.WORD;
    tokens.add(new Token(kind, word, at, end, Character.isUpperCase(text.charAt(at))));
    at = end;
  }

  private void note() {
    int close = text.indexOf(')', at);
    int end = close < 0 ? text.length() : close + 1;
    String inside = text.substring(at + 1, close < 0 ? text.length() : close);
    tokens.add(new Token(Token.Kind.NOTE, inside, at, end, false));
    at = end;
  }

  /// "trừ Ban Dân tộc" without its brackets reaches to the end of the item.
  private void exception() {
    int end = at;
    while (end < text.length() && ";\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    tokens.add(new Token(Token.Kind.NOTE, text.substring(at, end), at, end, false));
    at = end;
  }

  private void mark(char letter) {
    Token.Kind kind =
        switch (letter) {
          case ',', '、' -> Token.Kind.COMMA;
          case '\n' -> Token.Kind.LINE;
          case ';', '•', '·', '*', '+' -> Token.Kind.SEMICOLON;
          case '/', '\\' -> Token.Kind.SLASH;
          case ':' -> Token.Kind.COLON;
          case '&' -> Token.Kind.AND;
          case '-', '–', '—', '‐', '‑', '−' -> Token.Kind.DASH;
          default -> Token.Kind.MARK;
        };
    if (letter != ' ') {
      tokens.add(new Token(kind, kind == Token.Kind.AND ? "và" : spaced(), at, at + 1, false));
    }
  }

  private String spaced() {
    boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    return before && after ? " - " : "-";
  }
}
