package org.openpar.identity.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/// Words by their letters, found in a password however they are dressed up: with signs between
/// the letters, with a sign or a digit in place of one ("p@ssw0rd"), with a letter held down.
final class PieceTrie {

  /// What a key may stand for beside itself: the letter it resembles, the digit it is shifted from.
  private static final Map<Character, String> LOOKS_LIKE =
      Map.ofEntries(
          Map.entry('@', "a2"),
          Map.entry('4', "a"),
          Map.entry('0', "o"),
          Map.entry('3', "e"),
          Map.entry('1', "il"),
          Map.entry('!', "il1"),
          Map.entry('|', "il"),
          Map.entry('$', "s4"),
          Map.entry('5', "s"),
          Map.entry('7', "t"),
          Map.entry('+', "t"),
          Map.entry('8', "b"),
          Map.entry('9', "g"),
          Map.entry('#', "3"),
          Map.entry('%', "5"),
          Map.entry('^', "6"),
          Map.entry('&', "7"),
          Map.entry('*', "8"),
          Map.entry('(', "9c"),
          Map.entry(')', "0"));

  private final Node root = new Node(Node.NONE);
  private int size;

  void add(String word) {
    if (word.isEmpty()) {
      return;
    }
    Node node = root;
    for (char letter : word.toCharArray()) {
      node = node.next.computeIfAbsent(letter, Node::new);
    }
    size += node.whole ? 0 : 1;
    node.whole = true;
  }

  int size() {
    return size;
  }

  /// Every place where a word that begins here may end. All readings are followed side by side, so
  /// that no password takes longer than its length allows.
  void ends(String text, int start, IntConsumer end) {
    Set<Node> here = Set.of(root);
    for (int place = start; !here.isEmpty(); place++) {
      if (here.stream().anyMatch(node -> node.whole)) {
        end.accept(place);
      }
      if (place == text.length()) {
        return;
      }
      here = after(here, text.charAt(place));
    }
  }

  private static Set<Node> after(Set<Node> here, char key) {
    Set<Node> after = new HashSet<>();
    for (Node node : here) {
      node.read(key, after);
      for (char letter : LOOKS_LIKE.getOrDefault(key, "").toCharArray()) {
        node.read(letter, after);
      }
      if (node.isInside() && (key == node.letter || !Character.isLetterOrDigit(key))) {
        after.add(node);
      }
    }
    return after;
  }

  private static final class Node {

    private static final char NONE = 0;

    private final char letter;
    private final Map<Character, Node> next = new HashMap<>();
    private boolean whole;

    Node(char letter) {
      this.letter = letter;
    }

    boolean isInside() {
      return letter != NONE;
    }

    void read(char wanted, Set<Node> after) {
      Node found = next.get(wanted);
      if (found != null) {
        after.add(found);
      }
    }
  }
}
