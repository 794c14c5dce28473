package org.openpar.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Long forms and the letters officials write for them (`seed/agency-contractions.csv`).
final class Contractions {

  private static final int LONGEST = 5;
  private static final Map<List<String>, String> SHORT = new HashMap<>();

  static {
    for (List<String> row : SeedRows.of("agency-contractions.csv")) {
      SHORT.put(List.of(row.get(0).split(" ")), row.get(1));
    }
  }

  private Contractions() {}

  static List<Token> shorten(List<Token> tokens) {
    List<Token> shortened = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = longest(tokens, at);
      shortened.add(end > at + 1 ? joined(tokens, at, end) : tokens.get(at));
      at = Math.max(end, at + 1);
    }
    return shortened;
  }

  private static Token joined(List<Token> tokens, int from, int end) {
    Token first = tokens.get(from);
    String letters = SHORT.getOrDefault(words(tokens, from, end), first.fold());
    return new Token(
        first.kind(), letters, first.start(), tokens.get(end - 1).end(), first.capital());
  }

  private static int longest(List<Token> tokens, int from) {
    int best = from;
    List<String> words = new ArrayList<>();
    for (int at = from; at < tokens.size() && words.size() < LONGEST; at++) {
      Token token = tokens.get(at);
      if (token.silent() && at > from) {
        continue;
      }
      words.add(token.fold());
      if (SHORT.containsKey(words)) {
        best = at + 1;
      }
    }
    return best;
  }

  private static List<String> words(List<Token> tokens, int from, int end) {
    return tokens.subList(from, end).stream()
        .filter(token -> !token.silent())
        .map(Token::fold)
        .toList();
  }
}
