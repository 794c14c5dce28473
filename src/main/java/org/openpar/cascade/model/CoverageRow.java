package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.organization.Unit;

/// An obliged unit with its verdict on each task, null where the task is not the unit's.
///
/// @param issuance how far it is with its own plan; of a sum, the part that is furthest behind
/// @param before the units it has followed within the year, whose part of the plan is its own now
/// @param parts the rows it is the sum of, where it was restated on the units of another day; of a
///     unit's own row none
public record CoverageRow(
    Unit unit,
    Issuance issuance,
    List<@Nullable Judgement> cells,
    List<Predecessor> before,
    List<CoverageRow> parts) {

  /// A unit that owed a plan too and is no more.
  ///
  /// @param until its last day
  public record Predecessor(Unit unit, LocalDate until) {}

  CoverageRow(
      Unit unit, Issuance issuance, List<@Nullable Judgement> cells, List<Predecessor> before) {
    this(unit, issuance, cells, before, List.of());
  }

  /// The sum of several units' rows in the line of another. A cell tells of the part that lacks
  /// something, where one does.
  static CoverageRow sum(Unit unit, List<CoverageRow> parts) {
    List<@Nullable Judgement> cells = new ArrayList<>();
    for (int place = 0; place < parts.getFirst().cells.size(); place++) {
      List<Judgement> here = new ArrayList<>();
      for (CoverageRow part : parts) {
        Judgement cell = part.cells.get(place);
        if (cell != null) {
          here.add(cell);
        }
      }
      cells.add(
          here.stream()
              .filter(cell -> cell.verdict().gap())
              .findFirst()
              .or(() -> here.stream().findFirst())
              .orElse(null));
    }
    Issuance behind =
        parts.stream()
            .map(CoverageRow::issuance)
            .min(Comparator.comparing(Issuance::issued).thenComparing(Issuance::dueOn))
            .orElseThrow();
    return new CoverageRow(unit, behind, cells, List.of(), List.copyOf(parts));
  }

  /// The units' own rows behind it.
  public Stream<CoverageRow> own() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream();
  }

  /// The same, of the tasks at some places.
  CoverageRow at(int[] places) {
    return new CoverageRow(
        unit,
        issuance,
        IntStream.of(places).<@Nullable Judgement>mapToObj(cells::get).toList(),
        before,
        parts.stream().map(part -> part.at(places)).filter(part -> part.given() > 0).toList());
  }

  public long count(Verdict verdict) {
    return count(judgement -> judgement.verdict() == verdict);
  }

  public long given() {
    return count(judgement -> true);
  }

  public long taken() {
    return count(judgement -> judgement.verdict().taken());
  }

  public long gaps() {
    return count(judgement -> judgement.verdict().gap());
  }

  private long count(Predicate<Judgement> counted) {
    return own()
        .flatMap(row -> row.cells.stream())
        .filter(cell -> cell != null && counted.test(cell))
        .count();
  }
}
