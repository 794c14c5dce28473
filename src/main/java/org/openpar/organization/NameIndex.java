package org.openpar.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the longest known name that begins at a word. Names contain commas and "và", so nothing
/// may be split before this was asked.
final class NameIndex<T> {

  /// @param end the token after the name
  record Match<T>(List<T> values, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  void add(String name, T value) {
    Node<T> node = root;
    for (Token token : Tokens.of(Lettering.tidy(name))) {
      if (!token.silent()) {
        node = node.next.computeIfAbsent(token.fold(), word -> new Node<>());
      }
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  Optional<Match<T>> longest(List<Token> tokens, int from) {
    Optional<Match<T>> best = Optional.empty();
    Node<T> node = root;
    for (int at = from; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.silent() && at > from) {
        continue;
      }
      node = token.is(Token.Kind.NOTE) ? null : node.next.get(token.fold());
      if (node == null) {
        return best;
      }
      if (!node.values.isEmpty()) {
        best = Optional.of(new Match<>(List.copyOf(node.values), at + 1));
      }
    }
    return best;
  }
}
