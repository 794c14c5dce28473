package org.openpar.overview.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitKind;

/// What the matrix is narrowed to and how its units are ordered; a null asks for all.
///
/// @param area only the tasks of this area
/// @param bucket only units that have something there, among the tasks shown
/// @param sort "unit" as the register has it, "overdue" the most first, "done" the least first
public record MatrixFilter(
    @Nullable Integer area,
    @Nullable UnitKind kind,
    @Nullable Bucket bucket,
    @Nullable String sort) {

  static final List<String> SORTS = List.of("unit", "overdue", "done");

  boolean shows(int areaPosition) {
    return area == null || area == areaPosition;
  }

  boolean shows(Unit unit) {
    return kind == null || kind == unit.kind();
  }

  boolean shows(MatrixRow row) {
    return row.sum().given() > 0 && (bucket == null || row.has(bucket));
  }

  /// Stable: units that are alike stay in the order of the register.
  Comparator<MatrixRow> order() {
    return switch (sort == null ? "unit" : sort) {
      case "overdue" -> Comparator.comparing((MatrixRow row) -> row.sum().overdue()).reversed();
      case "done" -> Comparator.comparing((MatrixRow row) -> row.sum().share());
      default -> (one, other) -> 0;
    };
  }
}
