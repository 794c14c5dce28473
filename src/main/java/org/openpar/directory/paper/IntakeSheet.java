package org.openpar.directory.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpar.directory.model.ColumnsMissing;
import org.openpar.directory.model.CrossedOut;
import org.openpar.directory.model.IntakeColumns;
import org.openpar.directory.model.IntakeField;
import org.openpar.directory.model.IntakeRow;
import org.openpar.directory.model.SheetLines;
import org.openpar.directory.model.SheetReader;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeFiles;
import org.springframework.stereotype.Component;

/// A sheet as it comes back: read by what stands above its columns, wherever they are.
@Component
final class IntakeSheet implements SheetReader {

  private static final int HEADER_WITHIN = 20;

  @Override
  public SheetLines read(IntakeColumns columns, String name, byte[] content) {
    return new OfficeFiles()
        .read(name, content).blocks().stream()
            .filter(OfficeBlock.Grid.class::isInstance)
            .map(OfficeBlock.Grid.class::cast)
            .flatMap(grid -> read(columns, grid).stream())
            .findFirst()
            .orElseThrow(() -> new ColumnsMissing(columns.neededWords()));
  }

  private static Optional<SheetLines> read(IntakeColumns columns, OfficeBlock.Grid grid) {
    int last = Math.min(HEADER_WITHIN, grid.rows().size());
    for (int header = 0; header < last; header++) {
      Map<IntakeField, Integer> places = places(columns, grid.rows().get(header));
      if (columns.complete(places.keySet())) {
        return Optional.of(lines(grid, header, places));
      }
    }
    return Optional.empty();
  }

  private static Map<IntakeField, Integer> places(IntakeColumns columns, List<Cell> header) {
    Map<IntakeField, Integer> places = new HashMap<>();
    for (int column = 0; column < header.size(); column++) {
      int place = column;
      columns.of(header.get(column).text()).ifPresent(field -> places.putIfAbsent(field, place));
    }
    return places;
  }

  private static SheetLines lines(
      OfficeBlock.Grid grid, int header, Map<IntakeField, Integer> places) {
    List<IntakeRow> lines = new ArrayList<>();
    List<CrossedOut> struck = new ArrayList<>();
    for (int row = header + 1; row < grid.rows().size(); row++) {
      Map<IntakeField, String> cells = new HashMap<>();
      for (var place : places.entrySet()) {
        Cell cell = grid.cell(row, place.getValue());
        if (!cell.text().isBlank()) {
          cells.put(place.getKey(), cell.text());
        }
        if (!cell.struck().isEmpty()) {
          struck.add(new CrossedOut(row + 1, place.getKey(), cell.struck()));
        }
      }
      if (!cells.isEmpty()) {
        lines.add(new IntakeRow(row + 1, cells));
      }
    }
    return new SheetLines(List.copyOf(lines), List.copyOf(struck));
  }
}
