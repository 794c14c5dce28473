package org.openpar.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a unit stands with all it was given, in every area.
///
/// @param above the district a commune's unit belongs to, "" for whoever reports to the province
/// @param owed those whose time has come
/// @param lastReport the day the unit last said anything, null if never
public record UnitFigures(
    String name,
    String above,
    int given,
    int owed,
    int completed,
    int awaiting,
    int unsatisfactory,
    int overdue,
    @Nullable LocalDate lastReport) {

  /// Done out of all that was given, between 0 and 1.
  public double share() {
    return given == 0 ? 0 : (double) completed / given;
  }

  /// Whether its time had come and yet nobody has said a word for so many days.
  public boolean silent(LocalDate day, int days) {
    return owed > 0 && (lastReport == null || lastReport.isBefore(day.minusDays(days)));
  }

  UnitFigures plus(UnitFigures other) {
    return new UnitFigures(
        name,
        above,
        given + other.given,
        owed + other.owed,
        completed + other.completed,
        awaiting + other.awaiting,
        unsatisfactory + other.unsatisfactory,
        overdue + other.overdue,
        lastReport);
  }

  /// Communes below a district as one line each district, so that a table of 236 units is read.
  public static List<UnitFigures> fold(List<UnitFigures> units) {
    Map<String, List<UnitFigures>> below =
        units.stream()
            .filter(unit -> !unit.above.isEmpty())
            .collect(
                Collectors.groupingBy(UnitFigures::above, LinkedHashMap::new, Collectors.toList()));
    List<UnitFigures> lines =
        new ArrayList<>(units.stream().filter(unit -> unit.above.isEmpty()).toList());
    below.forEach(
        (above, communes) ->
            lines.add(sum(communes).named(Communes.under(above, communes.size()))));
    return lines;
  }

  private UnitFigures named(String others) {
    return new UnitFigures(
        others, above, given, owed, completed, awaiting, unsatisfactory, overdue, lastReport);
  }

  /// All units together. A rate is the rate of the sums, never a mean of rates.
  public static UnitFigures sum(Iterable<UnitFigures> units) {
    UnitFigures sum = new UnitFigures("", "", 0, 0, 0, 0, 0, 0, null);
    for (UnitFigures unit : units) {
      sum = sum.plus(unit);
    }
    return sum;
  }
}
