package org.openpar.directory.web;

import java.util.List;
import java.util.Map;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Succession;
import org.openpar.organization.UnitId;
import org.openpar.platform.web.Fragment;

/// What units were and what they became, line by line.
///
/// @param before what every unit was called on the eve of the act
/// @param after what every unit was called on its day
/// @param linked whether the units can be opened already
public record SuccessionTable(
    List<Succession> successions,
    LegalAct act,
    Map<UnitId, String> before,
    Map<UnitId, String> after,
    boolean linked)
    implements Fragment {

  public String before(UnitId unit) {
    return before.getOrDefault(unit, "");
  }

  public String after(UnitId unit) {
    return after.getOrDefault(unit, "");
  }

  public String beforeAddress(UnitId unit) {
    return UnitFilter.PATH + "/" + unit.value() + "?ngay=" + act.eve();
  }

  public String afterAddress(UnitId unit) {
    return UnitFilter.PATH + "/" + unit.value() + "?ngay=" + act.effective();
  }

  /// Whether anything is known about where the act says so.
  public boolean clauses() {
    return successions.stream()
        .anyMatch(succession -> !succession.clause().isEmpty() || succession.note() != null);
  }
}
