package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.StandardArea;

/// Plans of several years side by side, area by area. The areas are those of the last year: what
/// earlier plans called otherwise is counted where it is now, and said so; what nobody can place
/// keeps a row of its own, so that every sum is whole.
///
/// @param years the earliest first
/// @param rows the areas in their order, then what belongs to none, when there is any
/// @param total of each year
public record YearComparison(List<Year> years, List<Row> rows, List<Cell> total) {

  /// A plan on its day.
  public record Year(PlanSummary plan, LocalDate day, List<TaskProgress> tasks) {}

  /// @param area null for what belongs to no area of the last year
  public record Row(@Nullable StandardArea area, List<Cell> cells) {}

  /// What a plan has of an area.
  ///
  /// @param headings as its paper prints them, with their places in it
  public record Cell(Tally tally, List<Heading> headings) {

    /// "III. Cải cách thủ tục hành chính; VIII. Thực hiện cơ chế một cửa".
    public String words() {
      return headings.stream()
          .map(heading -> heading.code() + ". " + heading.title())
          .collect(Collectors.joining("; "));
    }

    private static Cell of(List<TaskProgress> tasks) {
      List<Heading> headings = tasks.stream().map(Heading::of).distinct().toList();
      return new Cell(Tally.of(tasks), headings);
    }

    /// Whether other words stood there than stand there now, or several.
    public boolean renamed(@Nullable StandardArea area) {
      return headings.size() > 1
          || (area != null && headings.stream().anyMatch(it -> it.place() != area.position()));
    }
  }

  /// @param place of the area in its plan, from 1
  public record Heading(int place, String code, String title) {

    private static Heading of(TaskProgress task) {
      return new Heading(task.areaPosition(), task.areaCode(), AreaLine.calm(task.areaTitle()));
    }
  }

  static YearComparison of(List<Year> years, AreaVersions areas) {
    int last = years.isEmpty() ? 0 : years.getLast().plan().year();
    List<Row> rows = new ArrayList<>();
    for (StandardArea area : areas.of(last).map(AreaVersion::areas).orElse(List.of())) {
      rows.add(row(area, years, areas, last));
    }
    Row others = row(null, years, areas, last);
    if (others.cells().stream().anyMatch(cell -> cell.tally().total() > 0)) {
      rows.add(others);
    }
    return new YearComparison(
        years, rows, years.stream().map(year -> Cell.of(year.tasks())).toList());
  }

  private static Row row(
      @Nullable StandardArea area, List<Year> years, AreaVersions areas, int last) {
    return new Row(
        area, years.stream().map(year -> cell(year, of(area, year, areas, last))).toList());
  }

  private static Cell cell(Year year, Predicate<TaskProgress> chosen) {
    return Cell.of(year.tasks().stream().filter(chosen).toList());
  }

  private static Predicate<TaskProgress> of(
      @Nullable StandardArea area, Year year, AreaVersions areas, int last) {
    return task ->
        areas
            .translate(task.areaTitle(), year.plan().year(), last)
            .equals(Optional.ofNullable(area));
  }
}
