package org.openpar.directory.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.directory.model.ColumnsMissing;
import org.openpar.directory.model.IntakeField;
import org.openpar.directory.model.IntakeRow;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeFiles;

/// A sheet of people as it comes back: read by what stands above its columns, wherever they are.
public final class PeopleSheet {

  private static final int HEADER_WITHIN = 20;

  private PeopleSheet() {}

  /// The lines with something in them, word for word.
  public static List<IntakeRow> read(String name, byte[] content) {
    List<OfficeBlock.Grid> grids =
        new OfficeFiles()
            .read(name, content).blocks().stream()
                .filter(OfficeBlock.Grid.class::isInstance)
                .map(OfficeBlock.Grid.class::cast)
                .toList();
    return grids.stream()
        .flatMap(grid -> read(grid).stream())
        .findFirst()
        .orElseThrow(PeopleSheet::columnsMissing);
  }

  private static Optional<List<IntakeRow>> read(OfficeBlock.Grid grid) {
    int last = Math.min(HEADER_WITHIN, grid.rows().size());
    for (int header = 0; header < last; header++) {
      Map<IntakeField, Integer> columns = columns(grid.rows().get(header));
      if (complete(columns)) {
        return Optional.of(lines(grid, header, columns));
      }
    }
    return Optional.empty();
  }

  private static Map<IntakeField, Integer> columns(List<Cell> header) {
    Map<IntakeField, Integer> columns = new EnumMap<>(IntakeField.class);
    for (int column = 0; column < header.size(); column++) {
      int place = column;
      IntakeField.of(header.get(column).text())
          .ifPresent(field -> columns.putIfAbsent(field, place));
    }
    return columns;
  }

  private static boolean complete(Map<IntakeField, Integer> columns) {
    return Stream.of(IntakeField.values())
            .filter(IntakeField::needed)
            .allMatch(columns::containsKey)
        && (columns.containsKey(IntakeField.UNIT) || columns.containsKey(IntakeField.KEY));
  }

  private static List<IntakeRow> lines(
      OfficeBlock.Grid grid, int header, Map<IntakeField, Integer> columns) {
    List<IntakeRow> lines = new ArrayList<>();
    for (int row = header + 1; row < grid.rows().size(); row++) {
      Map<IntakeField, String> cells = new EnumMap<>(IntakeField.class);
      for (var column : columns.entrySet()) {
        String text = grid.cell(row, column.getValue()).text();
        if (!text.isBlank()) {
          cells.put(column.getKey(), text);
        }
      }
      if (!cells.isEmpty()) {
        lines.add(new IntakeRow(row + 1, cells));
      }
    }
    return List.copyOf(lines);
  }

  private static ColumnsMissing columnsMissing() {
    return new ColumnsMissing(
        Stream.of(IntakeField.NAME, IntakeField.UNIT, IntakeField.TITLE, IntakeField.FROM)
            .map(IntakeField::header)
            .collect(Collectors.joining(", ")));
  }
}
