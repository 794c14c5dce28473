package org.openpar.cascade.model;

import java.util.Map;

/// A row of a unit's sheet as it came back.
///
/// @param number counted from 1, as the program shows it
/// @param id what the locked column says, empty for a row the unit added
/// @param area what stands in the column of areas
/// @param struck what is crossed out and therefore in none of its cells, by the place of the cell
public record SheetRow(
    int number, String id, String area, Map<TaskField, String> cells, Map<String, String> struck) {

  /// Where a cell stands ("G12").
  public String reference(TaskField field) {
    return field.letter() + Integer.toString(number);
  }

  public String at(TaskField field) {
    return cells.getOrDefault(field, "");
  }

  boolean blank() {
    return cells.values().stream().allMatch(String::isBlank);
  }
}
