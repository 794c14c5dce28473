package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;

/// Tasks of the province × units that answer for them, as of a day: what the units have taken up in
/// the plans they issued, and what they have not.
///
/// @param tasks those of the plan that any of the units leads, in the order of the paper
/// @param rows every unit that owes a plan, in the order of the register
/// @param promised what each unit wrote of each task in the plan it last handed in by that day;
///     a unit that has issued none is not in it
public record Coverage(
    PlanSummary plan,
    LocalDate day,
    List<TaskBrief> tasks,
    List<CoverageRow> rows,
    Map<UnitId, Map<TaskId, Promised>> promised) {

  static Coverage of(
      PlanSummary plan,
      LocalDate day,
      List<TaskBrief> all,
      List<Unit> units,
      Map<UnitId, Map<TaskId, Promised>> promised) {
    List<TaskBrief> tasks = all.stream().filter(task -> !task.leads().isEmpty()).toList();
    List<Part> parts = tasks.stream().map(task -> Part.of(task, plan.year())).toList();
    List<CoverageRow> rows =
        units.stream()
            .map(unit -> row(unit, parts, promised.get(unit.id())))
            .filter(row -> row.given() > 0)
            .toList();
    return new Coverage(plan, day, tasks, rows, promised);
  }

  /// A task as it is laid on its leads; a set, for each is asked for every unit.
  private record Part(TaskId task, Asked asked, Set<UnitId> leads) {

    static Part of(TaskBrief task, int year) {
      return new Part(task.id(), Asked.of(task, year), Set.copyOf(task.leads()));
    }

    @Nullable Judgement judge(Unit unit, @Nullable Map<TaskId, Promised> promised) {
      return leads.contains(unit.id())
          ? Judgement.of(asked, promised != null, promised == null ? null : promised.get(task))
          : null;
    }
  }

  private static CoverageRow row(
      Unit unit, List<Part> parts, @Nullable Map<TaskId, Promised> promised) {
    return new CoverageRow(
        unit, parts.stream().<@Nullable Judgement>map(part -> part.judge(unit, promised)).toList());
  }

  /// The same, of fewer units and of the tasks of one area.
  public Coverage narrowed(@Nullable Integer area, Predicate<CoverageRow> shown) {
    int[] places =
        IntStream.range(0, tasks.size())
            .filter(place -> area == null || tasks.get(place).areaPosition() == area)
            .toArray();
    return new Coverage(
        plan,
        day,
        IntStream.of(places).mapToObj(tasks::get).toList(),
        rows.stream()
            .map(
                row ->
                    new CoverageRow(
                        row.unit(),
                        IntStream.of(places)
                            .<@Nullable Judgement>mapToObj(place -> row.cells().get(place))
                            .toList()))
            .filter(row -> row.given() > 0)
            .filter(shown)
            .toList(),
        promised);
  }

  public Optional<CoverageRow> find(UnitId unit) {
    return rows.stream().filter(row -> row.unit().id().equals(unit)).findFirst();
  }

  public long count(Verdict verdict) {
    return rows.stream().mapToLong(row -> row.count(verdict)).sum();
  }

  /// All parts: a task a unit answers for is one.
  public long given() {
    return rows.stream().mapToLong(CoverageRow::given).sum();
  }

  public long taken() {
    return rows.stream().mapToLong(CoverageRow::taken).sum();
  }

  /// Units that have issued no plan.
  public long silent() {
    return rows.stream().filter(row -> !promised.containsKey(row.unit().id())).count();
  }

  /// Of the units shown, how many answer for the task and how many have taken it up.
  public ColumnSum column(int place) {
    List<Judgement> column =
        rows.stream().map(row -> row.cells().get(place)).filter(Objects::nonNull).toList();
    return new ColumnSum(
        column.size(), (int) column.stream().filter(cell -> cell.verdict().taken()).count());
  }

  /// The sum under a task.
  public record ColumnSum(int given, int taken) {}
}
