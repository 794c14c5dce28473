package org.openpar.plan.grid;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the grid of a person does not know yet.
///
/// @param number that of the last change it knows then
/// @param areas all areas with their rows in order, null when the order is as it was
/// @param rows the rows whose words or meaning changed
/// @param clashes where somebody else was faster
record GridAnswer(long number, @Nullable List<Area> areas, List<Row> rows, List<Clash> clashes) {

  /// @param position the number it keeps wherever it stands
  /// @param rows id and code of each
  record Area(int position, String code, String title, List<List<String>> rows) {}

  /// @param words in the order of the columns, as are `means` and `doubts`
  /// @param by who changed it last, "" when nobody did since it was asked
  /// @param said how often somebody spoke about it
  /// @param talk whether that is not settled yet
  record Row(
      UUID id,
      List<String> words,
      List<String> means,
      List<List<String>> doubts,
      String by,
      int said,
      boolean talk) {}

  /// Nothing was done, and why.
  record Refused(String refused) {}
}
