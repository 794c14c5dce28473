package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpar.execution.Tally;
import org.openpar.execution.UnitProgress;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.http.HttpStatus;

/// The plan as of a day on one sheet: sentence, areas, whom to call, units × areas.
///
/// @param units every unit that was given anything, the most overdue first
/// @param all whether the heat map shows all of them and not only the first
/// @param map the day whose units the figures are counted by
/// @param typed the day as it was typed; when it is none, the page holds for today
public record OverviewPage(
    PlanSummary plan,
    List<PlanSummary> plans,
    LocalDate day,
    LocalDate today,
    Tally tally,
    List<AreaLine> areas,
    List<Call> calls,
    List<UnitLine> units,
    boolean all,
    Reader reader,
    TypedDay typed,
    LocalDate map,
    MapDay typedMap)
    implements Page {

  /// As many rows as a screen can hold; the others stand as one sum.
  private static final int ROWS = 32;

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return typedMap.and(typed.errors());
  }

  /// What stands in the field: what was typed when it is no day, so that nothing typed is lost.
  public String dayField(Texts t) {
    return typed.errors().any() ? typed.typed() : t.date(day);
  }

  /// Tomorrow is a forecast: what happens if nobody does anything more.
  public boolean forecast() {
    return day.isAfter(today);
  }

  /// Before it was signed, the plan bound nobody.
  public boolean beforeThePlan() {
    return day.isBefore(plan.issuedOn());
  }

  /// What stands in the field of the map.
  public String mapField(Texts t) {
    return typedMap.field(map, day, t);
  }

  /// Whether the units are those of another day than the figures.
  public boolean restated() {
    return !map.equals(day);
  }

  public Links links() {
    return new Links(plan.id(), day, reader, map);
  }

  /// The rows of the heat map.
  public List<UnitLine> rows() {
    return all ? units : units.subList(0, Math.min(ROWS, units.size()));
  }

  /// The units that stand as one sum.
  public List<UnitLine> rest() {
    return units.subList(rows().size(), units.size());
  }

  /// How many units have something overdue.
  public long loud() {
    return units.stream().filter(unit -> unit.overdue() > 0).count();
  }

  public int assignments() {
    return units.stream().mapToInt(UnitLine::given).sum();
  }

  /// The sums of the units that stand as one, by area.
  public Map<Integer, AreaSum> restByArea() {
    Map<Integer, AreaSum> sums = new HashMap<>();
    rest().stream()
        .flatMap(line -> line.cells().values().stream())
        .forEach(cell -> sums.merge(cell.areaPosition(), AreaSum.of(cell), AreaSum::plus));
    return sums;
  }

  /// Many units in one area.
  public record AreaSum(int given, int completed) {

    static final AreaSum NONE = new AreaSum(0, 0);

    private static AreaSum of(UnitProgress cell) {
      return new AreaSum(cell.given(), cell.completed());
    }

    private AreaSum plus(AreaSum more) {
      return new AreaSum(given + more.given, completed + more.completed);
    }
  }
}
