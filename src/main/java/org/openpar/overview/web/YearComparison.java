package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.StandardArea;

/// Plans of several years side by side, area by area, on the areas of one version. What plans of
/// other versions called otherwise is counted where it belongs in that one, and said so. Areas that
/// a later version has made one stand together in a row of their own, because what is one there
/// cannot be split; what nobody can place keeps a row too, so that every sum is whole.
///
/// @param on the version whose areas the years are compared on
/// @param years the earliest first
/// @param rows the areas in their order, then what belongs to none, when there is any
/// @param total of each year
/// @param leads how the areas of the other versions among the years were led into this one
public record YearComparison(
    AreaVersion on, List<Year> years, List<Row> rows, Row total, List<Lead> leads) {

  /// A plan on its day.
  public record Year(PlanSummary plan, LocalDate day, List<TaskProgress> tasks) {}

  /// What a row stands for.
  public enum Kind {
    /// One area.
    AREA,
    /// Areas that some of the years cannot tell apart.
    JOINT,
    /// One of them: its figures are in the joint row already.
    PART,
    /// What belongs to no area of the version.
    OTHER,
    TOTAL
  }

  /// @param areas none for what belongs to none and for the total
  public record Row(Kind kind, List<StandardArea> areas, List<Cell> cells) {

    /// "III. Cải cách thủ tục hành chính + VIII. Thực hiện cơ chế một cửa".
    public String title() {
      return areas.stream()
          .map(area -> area.code() + ". " + area.title())
          .collect(Collectors.joining(" + "));
    }

    /// Whether the plan had other areas there than the version has, or several.
    public boolean renamed(Cell cell) {
      return kind != Kind.TOTAL
          && (cell.headings().size() > 1
              || (kind == Kind.AREA
                  && cell.headings().stream()
                      .anyMatch(it -> it.place() != areas.getFirst().position())));
    }
  }

  /// What a plan has of an area.
  ///
  /// @param joined whether more of it may be in the joint row, where nobody can split it
  /// @param headings as its paper prints them, with their places in it
  public record Cell(Tally tally, boolean joined, List<Heading> headings) {

    /// "III. Cải cách thủ tục hành chính; VIII. Thực hiện cơ chế một cửa".
    public String words() {
      return headings.stream().map(Heading::words).collect(Collectors.joining("; "));
    }
  }

  /// @param place of the area in its plan, from 1
  /// @param tasks how many the plan has there
  public record Heading(int place, String code, String title, int tasks) {

    public String words() {
      return code + ". " + title;
    }

    private static Heading of(List<TaskProgress> tasks) {
      TaskProgress any = tasks.getFirst();
      return new Heading(
          any.areaPosition(), any.areaCode(), AreaLine.calm(any.areaTitle()), tasks.size());
    }
  }

  /// How the areas of another version stand in the one chosen.
  public record Lead(AreaVersion from, List<Led> areas) {}

  /// @param into none where nothing is said of it, several where they have become one since
  public record Led(StandardArea area, List<StandardArea> into) {}

  /// The tasks of a plan by the areas of the version they belong to.
  private record Placed(Map<Set<StandardArea>, List<TaskProgress>> tasks) {

    static Placed of(Year year, AreaVersions versions, AreaVersion on) {
      return new Placed(
          year.tasks().stream()
              .collect(
                  Collectors.groupingBy(
                      task ->
                          Set.copyOf(
                              versions.translate(task.areaTitle(), year.plan().year(), on)))));
    }

    Cell cell(boolean joined, Predicate<Set<StandardArea>> chosen) {
      List<TaskProgress> within =
          tasks.entrySet().stream()
              .filter(entry -> chosen.test(entry.getKey()))
              .flatMap(entry -> entry.getValue().stream())
              .toList();
      Map<Integer, List<TaskProgress>> headings =
          within.stream()
              .collect(
                  Collectors.groupingBy(
                      TaskProgress::areaPosition, LinkedHashMap::new, Collectors.toList()));
      return new Cell(
          Tally.of(within),
          joined,
          headings.values().stream()
              .map(Heading::of)
              .sorted(Comparator.comparing(Heading::place))
              .toList());
    }
  }

  static YearComparison of(List<Year> years, AreaVersions versions, AreaVersion on) {
    List<Placed> placed = years.stream().map(year -> Placed.of(year, versions, on)).toList();
    List<Set<StandardArea>> joints = joints(placed);
    List<Row> rows = new ArrayList<>();
    Set<StandardArea> told = new HashSet<>();
    for (StandardArea area : on.areas()) {
      if (told.add(area)) {
        List<StandardArea> together = together(area, joints, on);
        rows.addAll(rows(together, placed));
        told.addAll(together);
      }
    }
    Row others = row(Kind.OTHER, List.of(), placed, Set::isEmpty);
    if (others.cells().stream().anyMatch(cell -> cell.tally().total() > 0)) {
      rows.add(others);
    }
    return new YearComparison(
        on,
        years,
        rows,
        row(Kind.TOTAL, List.of(), placed, any -> true),
        leads(years, versions, on));
  }

  /// The sets of areas that a plan means as one; those that share an area are one.
  private static List<Set<StandardArea>> joints(List<Placed> placed) {
    List<Set<StandardArea>> joints = new ArrayList<>();
    placed.stream()
        .map(Placed::tasks)
        .map(Map::keySet)
        .flatMap(Collection::stream)
        .filter(areas -> areas.size() > 1)
        .forEach(
            areas -> {
              Set<StandardArea> joint = new HashSet<>(areas);
              List<Set<StandardArea>> touched =
                  joints.stream().filter(other -> !Collections.disjoint(other, areas)).toList();
              touched.forEach(joint::addAll);
              joints.removeAll(touched);
              joints.add(joint);
            });
    return joints;
  }

  private static List<StandardArea> together(
      StandardArea area, List<Set<StandardArea>> joints, AreaVersion on) {
    Set<StandardArea> joint =
        joints.stream().filter(one -> one.contains(area)).findFirst().orElse(Set.of(area));
    return on.areas().stream().filter(joint::contains).toList();
  }

  private static List<Row> rows(List<StandardArea> together, List<Placed> placed) {
    if (together.size() == 1) {
      return List.of(row(Kind.AREA, together, placed, Set.copyOf(together)::equals));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            Kind.JOINT,
            together,
            placed,
            areas -> !areas.isEmpty() && together.containsAll(areas)));
    together.forEach(area -> rows.add(row(Kind.PART, List.of(area), placed, Set.of(area)::equals)));
    return rows;
  }

  private static Row row(
      Kind kind,
      List<StandardArea> areas,
      List<Placed> placed,
      Predicate<Set<StandardArea>> chosen) {
    return new Row(
        kind,
        areas,
        placed.stream()
            .map(
                year ->
                    year.cell(
                        kind == Kind.PART
                            && year.tasks().keySet().stream()
                                .anyMatch(one -> one.size() > 1 && one.containsAll(areas)),
                        chosen))
            .toList());
  }

  private static List<Lead> leads(List<Year> years, AreaVersions versions, AreaVersion on) {
    return years.stream()
        .flatMap(year -> versions.of(year.plan().year()).stream())
        .distinct()
        .filter(from -> !from.equals(on))
        .map(
            from ->
                new Lead(
                    from,
                    from.areas().stream()
                        .map(area -> new Led(area, versions.lead(area, from, on)))
                        .toList()))
        .toList();
  }
}
