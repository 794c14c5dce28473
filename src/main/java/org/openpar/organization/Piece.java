package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tokens of one body, persons and articles included.
record Piece(List<Token> tokens, Opening opening, int afterOpening, boolean coordinating) {

  private static final Pattern SIGNS = Pattern.compile("(?:(?<!\\S)\\+(?=\\d)|[@#$%^~=<>?!_&|])+$");

  /// The words as they stand in the text.
  String words(String text) {
    return text.substring(tokens.getFirst().start(), tokens.getLast().end());
  }

  /// Signs right before the words, neither bullets nor separators: "@" of "@x", "+" of "+1".
  String signs(String text) {
    int end = tokens.getFirst().start();
    Matcher signs = SIGNS.matcher(text).region(0, end).useTransparentBounds(true);
    return signs.find() ? signs.group() : "";
  }

  /// The words for comparing, marks left out.
  String canonical() {
    return joined(tokens);
  }

  /// What follows the recognized words: "tỉnh Lai Châu" after "Sở Nội vụ".
  String rest() {
    return joined(tokens.subList(Math.min(afterOpening, tokens.size()), tokens.size()));
  }

  /// The words behind those that were recognized.
  List<Token> tail() {
    return tokens.subList(Math.min(afterOpening, tokens.size()), tokens.size()).stream()
        .filter(token -> token.is(Token.Kind.WORD) || token.is(Token.Kind.AND))
        .toList();
  }

  List<String> notes() {
    return tokens.stream().filter(t -> t.is(Token.Kind.NOTE)).map(Token::fold).toList();
  }

  /// The same with a note that stands behind it, as "trừ …" does after a semicolon.
  Piece noted(Token note) {
    List<Token> all = new ArrayList<>(tokens);
    all.add(note);
    return new Piece(List.copyOf(all), opening, afterOpening, coordinating);
  }

  Piece coordinating(boolean other) {
    return new Piece(tokens, opening, afterOpening, other);
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.is(Token.Kind.WORD) || token.is(Token.Kind.AND))
        .map(Token::fold)
        .collect(Collectors.joining(" "));
  }
}
