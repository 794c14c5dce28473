package org.openpar.identity.model;

import java.util.List;

/// Walks over the keys: along a row, up and down a column, or from each key to the one beside it.
final class Keyboard {

  /// Shorter ones are syllables as well ("tre", "gh").
  private static final int SHORTEST_WALK = 4;

  private static final List<String> KEYS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl;", "zxcvbnm,./");

  /// The same keys with the shift key held down.
  private static final List<String> SHIFTED =
      List.of("!@#$%^&*()", "QWERTYUIOP", "ASDFGHJKL:", "ZXCVBNM<>?");

  /// By how many quarters of a key each row is moved to the right.
  private static final int[] MOVED = {0, 2, 3, 5};

  private static final int KEY = 4;

  private Keyboard() {}

  /// How far a walk goes that begins here; `start` when there is none.
  static int walk(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isBeside(text.charAt(end - 1), text.charAt(end))) {
      end++;
    }
    return end - start < SHORTEST_WALK ? start : end;
  }

  private static boolean isBeside(char one, char other) {
    int row = row(one);
    int next = row(other);
    if (row < 0 || next < 0 || Math.abs(row - next) > 1) {
      return false;
    }
    return Math.abs(across(one, row) - across(other, next)) <= KEY;
  }

  private static int row(char key) {
    for (int row = 0; row < KEYS.size(); row++) {
      if (column(key, row) >= 0) {
        return row;
      }
    }
    return -1;
  }

  private static int across(char key, int row) {
    return column(key, row) * KEY + MOVED[row];
  }

  private static int column(char key, int row) {
    return Math.max(KEYS.get(row).indexOf(key), SHIFTED.get(row).indexOf(key));
  }
}
