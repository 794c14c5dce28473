package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadlines;
import org.openpar.calendar.Obligation;
import org.openpar.plan.TaskBrief;

/// What the province asks of every unit that leads a task.
///
/// @param due the last of its due days, null when it has none
/// @param figures what task and product say is to be reached
public record Asked(
    String text,
    @Nullable String product,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    List<Figure> figures) {

  private static final Deadlines DEADLINES = new Deadlines();

  public Asked(
      String text, @Nullable String product, @Nullable LocalDate start, @Nullable LocalDate due) {
    this(text, product, start, due, FigureReader.read(text, product));
  }

  public static Asked of(TaskBrief task, int year) {
    List<Obligation> owed = DEADLINES.obligations(task.deadline(), year);
    return new Asked(
        task.text(),
        task.product(),
        owed.stream()
            .map(Obligation::start)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null),
        owed.stream()
            .map(Obligation::due)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null));
  }
}
