package org.openpar.plan.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Problem;

/// What the tables of a file gave.
///
/// @param readGrids numbers of the tables that were read, so that running text leaves them alone
/// @param fields the kinds of column that at least one table of tasks has
/// @param year that of the plan, as an annex in this house's own form gives it; null for any other
record Annex(
    List<RawTask> tasks,
    List<String> targets,
    List<Integer> readGrids,
    List<ColumnKind> fields,
    @Nullable Integer year,
    List<Problem> problems) {

  /// Whether this house wrote it.
  boolean own() {
    return year != null;
  }
}
