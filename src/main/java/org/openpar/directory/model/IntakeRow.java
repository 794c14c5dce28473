package org.openpar.directory.model;

import java.util.Map;

/// A line of a sheet, word for word.
///
/// @param number of the line in the sheet, from 1
public record IntakeRow(int number, Map<IntakeField, String> cells) {

  public IntakeRow {
    cells = Map.copyOf(cells);
  }

  public String at(IntakeField field) {
    return cells.getOrDefault(field, "");
  }
}
