package org.openpar.plan.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.TaskField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What somebody did in the grid since it was last saved. Sent twice it does nothing the second
/// time, so that it can be sent again when no answer came.
///
/// @param since the number of the last change that was seen
/// @param areas areas named anew, or added where the position is 0; an area is meant by the number
///     it keeps wherever it stands
/// @param gone areas taken out
/// @param placed areas put elsewhere
/// @param removed rows taken out
/// @param rows rows added, each after another row of its area
/// @param moves rows put elsewhere
/// @param cells words written into cells
record Edits(
    long since,
    List<AreaTitle> areas,
    List<Integer> gone,
    List<Placed> placed,
    List<Removed> removed,
    List<Row> rows,
    List<Move> moves,
    List<Cell> cells) {

  /// One paste holds at most as many rows.
  static final int MOST_ROWS = 5_000;

  private static final int MOST_CELLS = MOST_ROWS * GridColumns.FIELDS.size();
  private static final int LONGEST_CELL = 20_000;
  private static final int LARGEST = 32 * 1024 * 1024;

  record AreaTitle(int position, String title) {
    AreaTitle {
      Objects.requireNonNull(title);
    }
  }

  /// @param after the area above, null at the head of the plan
  record Placed(int area, @Nullable Integer after) {}

  /// @param seen the words of the row when it was taken out, in the order of the columns
  record Removed(UUID task, List<String> seen) {
    Removed {
      Objects.requireNonNull(task);
      seen = List.copyOf(seen);
    }
  }

  /// @param after the row above, null at the head of the area
  record Row(UUID task, int area, @Nullable UUID after, Map<TaskField, String> words) {
    Row {
      Objects.requireNonNull(task);
      words = Map.copyOf(words);
    }
  }

  record Move(UUID task, int area, @Nullable UUID after) {
    Move {
      Objects.requireNonNull(task);
    }
  }

  /// @param seen what stood in the cell when it was written
  record Cell(UUID task, TaskField field, String seen, String words) {
    Cell {
      Objects.requireNonNull(task);
      Objects.requireNonNull(field);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(words);
    }
  }

  Edits {
    areas = orNone(areas);
    gone = orNone(gone);
    placed = orNone(placed);
    removed = orNone(removed);
    rows = orNone(rows);
    moves = orNone(moves);
    cells = orNone(cells);
  }

  /// @throws TooMuchAtOnce when it is more than a grid takes
  /// @throws EditsUnreadable when it does not come from our grid
  static Edits read(@Nullable String json) {
    if (json == null || json.isBlank()) {
      return new Edits(
          0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    if (json.length() > LARGEST) {
      throw new TooMuchAtOnce(MOST_ROWS);
    }
    try {
      return JsonMapper.shared().readValue(json, Edits.class).checked();
    } catch (JacksonException unreadable) {
      throw new EditsUnreadable(unreadable);
    }
  }

  private Edits checked() {
    int most = Stream.of(removed, rows, moves).mapToInt(List::size).max().orElse(0);
    if (most > MOST_ROWS
        || cells.size() > MOST_CELLS
        || areas.size() > MOST_ROWS
        || placed.size() > MOST_ROWS) {
      throw new TooMuchAtOnce(MOST_ROWS);
    }
    Stream.concat(
            cells.stream().map(Cell::words),
            rows.stream().flatMap(row -> row.words().values().stream()))
        .filter(words -> words.length() > LONGEST_CELL)
        .findFirst()
        .ifPresent(
            words -> {
              throw new CellTooLong(words, LONGEST_CELL);
            });
    return this;
  }

  private static <T> List<T> orNone(@Nullable List<T> some) {
    return some == null ? List.of() : List.copyOf(some);
  }
}
