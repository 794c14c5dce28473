package org.openpar.documents;

/// What one file may cost. A file that unpacks into more text, cells or seconds than any plan needs
/// is refused while it is read, so that no upload can fill the memory or hold a thread.
final class Budget {

  static final int BYTES = 25 * 1024 * 1024;
  static final int ROWS = 60_000;
  static final int COLUMNS = 64;
  private static final int CELLS = 4_000_000;
  private static final int CHARACTERS = 20_000_000;

  /// Of one paragraph or cell; a cell of Excel holds a third of it.
  private static final int CHARACTERS_TOGETHER = 100_000;
  private static final int BLOCKS = 200_000;
  private static final long NANOSECONDS = 10_000_000_000L;
  private static final int STEPS_BETWEEN_LOOKS = 256;

  private final long start = System.nanoTime();
  private int steps;
  private int cells;
  private long characters;
  private int blocks;

  /// Spends the time of one small step; the clock is looked at now and then only.
  void step() {
    if (++steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > NANOSECONDS) {
      throw new FileRefused("file.too-large");
    }
  }

  void characters(int count) {
    characters += count;
    step();
    within(count, CHARACTERS_TOGETHER);
    within(characters, CHARACTERS);
  }

  void cells(int count) {
    cells += count;
    step();
    within(cells, CELLS);
  }

  void block() {
    within(++blocks, BLOCKS);
  }

  void position(int row, int column) {
    within(row + 1L, ROWS);
    within(column + 1L, COLUMNS);
  }

  private static void within(long spent, long limit) {
    if (spent > limit) {
      throw new FileRefused("file.too-large");
    }
  }
}
