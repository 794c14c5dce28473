package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.organization.Seats;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.model.Identifier;

/// Tasks of the plan above × units that answer for them, as of a day: what the units have taken up
/// in the plans they issued, and what they have not.
///
/// @param district whose plan is the one above, null where it is the province's
/// @param tasks those of that plan that any unit leads, in the order of the paper
/// @param rows every unit that owes a plan, in the order of the register
/// @param promised what each unit wrote of each task in the plan it last handed in by that day;
///     a unit that has issued none is not in it
/// @param map the day whose units the rows were restated on, null where each unit has its own
public record Coverage(
    PlanSummary plan,
    @Nullable DistrictPlan district,
    LocalDate day,
    List<AskedTask> tasks,
    List<CoverageRow> rows,
    Map<UnitId, Map<Identifier, Promised>> promised,
    @Nullable LocalDate map) {

  static Coverage of(
      PlanSummary plan,
      @Nullable DistrictPlan district,
      LocalDate day,
      List<AskedTask> all,
      List<Answering> units,
      Map<UnitId, Map<Identifier, Promised>> promised) {
    List<AskedTask> tasks = all.stream().filter(task -> !task.leads().isEmpty()).toList();
    List<Part> parts = tasks.stream().map(Part::of).toList();
    List<CoverageRow> rows =
        units.stream()
            .map(unit -> row(unit, parts, promised))
            .filter(row -> row.given() > 0)
            .toList();
    return new Coverage(plan, district, day, tasks, rows, promised, null);
  }

  /// The last day of which anything is known: nobody is late tomorrow.
  public LocalDate until(LocalDate today) {
    return day.isAfter(today) ? today : day;
  }

  /// The same, of the units to write to: they miss something, and their own day to issue a plan is
  /// over.
  ///
  /// @param early whether those whose day has not come are written to as well
  public Coverage urged(LocalDate today, boolean early) {
    return narrowed(null, row -> urges(row, today, early));
  }

  /// How many units those are.
  public long countUrged(LocalDate today, boolean early) {
    return rows.stream().filter(row -> urges(row, today, early)).count();
  }

  private boolean urges(CoverageRow row, LocalDate today, boolean early) {
    return row.gaps() > 0 && (early || row.issuance().due(until(today)));
  }

  /// @param known what was said of words before: most units keep those they were given
  private record Part(AskedTask task, Map<Promised, Judgement> known) {

    static Part of(AskedTask task) {
      return new Part(task, new HashMap<>());
    }

    /// What an heir has in its own plan is judged by that; of what was over before it came, the
    /// plan of the unit it followed still tells.
    @Nullable Judgement judge(Answering unit, Map<UnitId, Map<Identifier, Promised>> promised) {
      if (task.leads().contains(unit.unit().id()) || unit.drafted().contains(task.id())) {
        return judge(unit.unit(), promised);
      }
      List<Judgement> before =
          unit.before().stream()
              .filter(other -> task.leads().contains(other.unit().id()))
              .map(other -> judge(other.unit(), promised))
              .toList();
      return before.stream()
          .filter(judgement -> judgement.verdict().gap())
          .findFirst()
          .or(() -> before.stream().findFirst())
          .orElse(null);
    }

    private Judgement judge(Unit unit, Map<UnitId, Map<Identifier, Promised>> promised) {
      Map<Identifier, Promised> wrote = promised.get(unit.id());
      Promised words = wrote == null ? null : wrote.get(task.id());
      return words == null
          ? Judgement.of(task.asked(), wrote != null, null)
          : known.computeIfAbsent(words, it -> Judgement.of(task.asked(), true, it));
    }
  }

  private static CoverageRow row(
      Answering unit, List<Part> parts, Map<UnitId, Map<Identifier, Promised>> promised) {
    return new CoverageRow(
        unit.unit(),
        unit.issuance(),
        parts.stream().<@Nullable Judgement>map(part -> part.judge(unit, promised)).toList(),
        unit.before());
  }

  /// The same, of fewer units and of the tasks of one area.
  public Coverage narrowed(@Nullable Integer area, Predicate<CoverageRow> shown) {
    int[] places =
        IntStream.range(0, tasks.size())
            .filter(place -> area == null || tasks.get(place).area().position() == area)
            .toArray();
    return new Coverage(
        plan,
        district,
        day,
        IntStream.of(places).mapToObj(tasks::get).toList(),
        rows.stream()
            .map(row -> row.at(places))
            .filter(row -> row.given() > 0)
            .filter(shown)
            .toList(),
        promised,
        map);
  }

  /// The same by the units of another day: rows of units that are one there are added up.
  public Coverage restated(LocalDate another, Seats seats) {
    Map<Unit, List<CoverageRow>> lines = new LinkedHashMap<>();
    for (CoverageRow row : rows) {
      lines.computeIfAbsent(seats.of(row.unit()), none -> new ArrayList<>()).add(row);
    }
    List<CoverageRow> restated =
        lines.entrySet().stream()
            .map(line -> CoverageRow.sum(line.getKey(), line.getValue()))
            .toList();
    return new Coverage(
        plan,
        district,
        day,
        tasks,
        seats.inOrder(restated, row -> row.unit().id()),
        promised,
        another);
  }

  /// The same, of one unit.
  public Coverage of(CoverageRow row) {
    return new Coverage(plan, district, day, tasks, List.of(row), promised, map);
  }

  public Optional<CoverageRow> find(UnitId unit) {
    return rows.stream().filter(row -> row.unit().id().equals(unit)).findFirst();
  }

  /// Whose words tell what has become of a task: the unit's own, or those of one it followed; null
  /// when nobody wrote any.
  public @Nullable Unit author(CoverageRow row, Identifier task) {
    return Stream.concat(
            Stream.of(row.unit()), row.before().stream().map(CoverageRow.Predecessor::unit))
        .filter(unit -> promised.getOrDefault(unit.id(), Map.of()).containsKey(task))
        .findFirst()
        .orElse(null);
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
    return rows.stream()
        .flatMap(CoverageRow::own)
        .filter(row -> !promised.containsKey(row.unit().id()))
        .count();
  }

  /// Units like that.
  public long countUnits(Predicate<Issuance> condition) {
    return rows.stream()
        .flatMap(CoverageRow::own)
        .map(CoverageRow::issuance)
        .filter(condition)
        .count();
  }

  /// Of the units shown, how many answer for the task and how many have taken it up.
  public ColumnSum column(int place) {
    List<Judgement> column =
        rows.stream()
            .flatMap(CoverageRow::own)
            .map(row -> row.cells().get(place))
            .filter(Objects::nonNull)
            .toList();
    return new ColumnSum(
        column.size(), (int) column.stream().filter(cell -> cell.verdict().taken()).count());
  }

  /// The sum under a task.
  public record ColumnSum(int given, int taken) {}
}
