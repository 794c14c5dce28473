package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Succession;
import org.openpar.organization.UnitId;

/// Where the boxes and lines of a family tree lie. Each reform is a column; a unit stands in the
/// column of the reform that made or renamed it, those of the beginning in the first one.
///
/// @param days the reforms, left to right
public record FamilyChart(List<LocalDate> days, List<Box> boxes, List<Line> lines, int rows) {

  static final int BOX_WIDTH = 200;
  static final int BOX_HEIGHT = 52;
  private static final int COLUMN = 300;
  private static final int ROW = 64;
  private static final int TOP = 28;
  private static final int LETTERS_A_LINE = 26;

  /// A unit under one name.
  ///
  /// @param words its name in at most two lines
  /// @param chosen whether it is the unit asked about
  /// @param address null where nothing follows: the unit ended and nobody took over
  public record Box(
      String name,
      List<String> words,
      int column,
      int row,
      boolean chosen,
      @Nullable String address) {

    public int x() {
      return column * COLUMN;
    }

    public int y() {
      return TOP + row * ROW;
    }

    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX_HEIGHT;
    }
  }

  /// From one box to another.
  public record Line(Box from, Box to) {

    /// A curve that leaves to the right and arrives from the left.
    public String path() {
      int x1 = from.x() + BOX_WIDTH;
      int y1 = from.y() + BOX_HEIGHT / 2;
      int x2 = to.x();
      int y2 = to.y() + BOX_HEIGHT / 2;
      int middle = (x1 + x2) / 2;
      return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2, x2, y2);
    }
  }

  /// A box before its row is known.
  private static final class Draft {

    private final String name;
    private final int column;
    private final boolean chosen;
    private final @Nullable String address;
    private final List<Draft> from = new ArrayList<>();
    private int row;

    Draft(String name, int column, boolean chosen, @Nullable String address) {
      this.name = name;
      this.column = column;
      this.chosen = chosen;
      this.address = address;
    }

    double pull() {
      return from.stream().mapToInt(draft -> draft.row).average().orElse(0);
    }

    Box box() {
      return new Box(name, lines(name), column, row, chosen, address);
    }
  }

  static FamilyChart of(UnitId chosen, List<FamilyPage.Line> family) {
    List<LocalDate> days =
        family.stream().map(line -> line.act().effective()).distinct().sorted().toList();
    List<Draft> drafts = new ArrayList<>();
    Map<UnitId, Draft> current = new HashMap<>();
    for (FamilyPage.Line line : family) {
      int column = days.indexOf(line.act().effective()) + 1;
      draw(line, column, chosen, drafts, current);
    }
    int rows = settle(drafts, days.size() + 1);
    Map<Draft, Box> boxes = new LinkedHashMap<>();
    drafts.forEach(draft -> boxes.put(draft, draft.box()));
    List<Line> lines = new ArrayList<>();
    boxes.forEach(
        (draft, box) ->
            draft.from.forEach(before -> lines.add(new Line(boxOf(before, boxes), box))));
    return new FamilyChart(days, List.copyOf(boxes.values()), lines, rows);
  }

  private static Box boxOf(Draft draft, Map<Draft, Box> boxes) {
    return boxes.getOrDefault(draft, draft.box());
  }

  private static void draw(
      FamilyPage.Line line,
      int column,
      UnitId chosen,
      List<Draft> drafts,
      Map<UnitId, Draft> current) {
    Succession succession = line.passage().succession();
    SuccessionTable names = line.table();
    List<Draft> before = new ArrayList<>();
    List<UnitId> givers = new ArrayList<>(succession.from());
    succession.heirs().stream()
        .filter(heir -> !givers.contains(heir) && !names.before(heir).isEmpty())
        .filter(heir -> current.containsKey(heir))
        .forEach(givers::add);
    for (UnitId unit : givers) {
      before.add(
          current.computeIfAbsent(
              unit,
              none -> {
                Draft draft =
                    new Draft(
                        names.before(unit), 0, unit.equals(chosen), names.beforeAddress(unit));
                drafts.add(draft);
                return draft;
              }));
    }
    for (UnitId heir : succession.heirs()) {
      Draft draft =
          new Draft(names.after(heir), column, heir.equals(chosen), names.afterAddress(heir));
      draft.from.addAll(before);
      drafts.add(draft);
      current.put(heir, draft);
    }
    if (succession.to().isEmpty()) {
      Draft end = new Draft("", column, false, null);
      end.from.addAll(before);
      drafts.add(end);
    }
  }

  /// Each column below one another, every box as near as may be to those it came from.
  private static int settle(List<Draft> drafts, int columns) {
    int rows = 0;
    for (int column = 0; column < columns; column++) {
      int at = column;
      List<Draft> inColumn = drafts.stream().filter(draft -> draft.column == at).toList();
      List<Draft> ordered =
          column == 0
              ? inColumn
              : inColumn.stream().sorted(Comparator.comparingDouble(Draft::pull)).toList();
      int free = 0;
      for (Draft draft : ordered) {
        draft.row = Math.max(free, (int) Math.round(draft.pull()));
        free = draft.row + 1;
        rows = Math.max(rows, free);
      }
    }
    return rows;
  }

  public int width() {
    return days.size() * COLUMN + BOX_WIDTH + 2;
  }

  public int height() {
    return TOP + rows * ROW;
  }

  /// The place of the word for a column: 0 the beginning, then the reforms.
  public int columnAt(int column) {
    return column * COLUMN;
  }

  private static List<String> lines(String name) {
    if (name.length() <= LETTERS_A_LINE) {
      return List.of(name);
    }
    int cut = name.lastIndexOf(' ', LETTERS_A_LINE);
    int at = cut < 1 ? LETTERS_A_LINE : cut;
    String rest = name.substring(at).strip();
    return List.of(
        name.substring(0, at),
        rest.length() <= LETTERS_A_LINE ? rest : rest.substring(0, LETTERS_A_LINE - 1) + "…");
  }
}
