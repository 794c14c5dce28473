package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Passage;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.web.Page;

/// The family tree of a unit, drawn and as a table.
public record FamilyPage(
    UnitId unit, String name, FamilyChart chart, List<Line> lines, LocalDate today)
    implements Page {

  /// A passage with the names of its day.
  public record Line(Passage passage, SuccessionTable table) {

    public LegalAct act() {
      return passage.act();
    }

    public String address() {
      return ReformsPage.PATH + "/" + passage.reorganization().id().value();
    }
  }

  static FamilyPage of(
      UnitId unit, String name, List<Passage> family, Units units, LocalDate today) {
    Map<LocalDate, Map<UnitId, String>> names = new HashMap<>();
    List<Line> lines =
        family.stream()
            .map(
                passage ->
                    new Line(
                        passage,
                        new SuccessionTable(
                            List.of(passage.succession()),
                            passage.act(),
                            names.computeIfAbsent(passage.act().eve(), units::names),
                            names.computeIfAbsent(passage.day(), units::names),
                            true)))
            .toList();
    return new FamilyPage(unit, name, FamilyChart.of(unit, lines), lines, today);
  }

  public String back() {
    return UnitFilter.PATH + "/" + unit.value();
  }
}
