package org.openpar.plan.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineReading;
import org.openpar.organization.AgencyReading;
import org.openpar.plan.TaskId;

/// A task that no paper says: somebody writes it into a draft.
///
/// @param cells what stands in each field, also where it is nothing
public record NewTask(TaskId id, int area, Map<TaskField, Written> cells) {

  private static final AgencyReading NOBODY = new AgencyReading("", List.of(), "", List.of());
  private static final Source NO_PAPER = new Source(0, 0);

  public NewTask {
    cells = Map.copyOf(cells);
  }

  /// As a reader of papers would hand it over.
  public TaskReading in(@Nullable String areaCode, @Nullable String areaTitle) {
    return new TaskReading(
        areaCode,
        areaTitle,
        List.of(),
        words(TaskField.GROUP),
        null,
        Objects.requireNonNullElse(words(TaskField.TEXT), ""),
        words(TaskField.PRODUCT),
        words(TaskField.LEAD),
        bodies(TaskField.LEAD),
        words(TaskField.COOPERATING),
        bodies(TaskField.COOPERATING),
        words(TaskField.DEADLINE),
        due(),
        words(TaskField.MONEY),
        words(TaskField.NOTE),
        NO_PAPER,
        cells.values().stream()
            .sorted((one, other) -> one.field().compareTo(other.field()))
            .flatMap(cell -> cell.fieldDoubts().stream())
            .toList());
  }

  public @Nullable String words(TaskField field) {
    Written cell = cells.get(field);
    return cell == null ? null : cell.words();
  }

  private AgencyReading bodies(TaskField field) {
    Written cell = cells.get(field);
    return cell == null || cell.bodies() == null ? NOBODY : cell.bodies();
  }

  private DeadlineReading due() {
    Written cell = cells.get(TaskField.DEADLINE);
    return Objects.requireNonNull(cell == null ? null : cell.due());
  }
}
