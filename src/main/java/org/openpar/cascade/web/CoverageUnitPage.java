package org.openpar.cascade.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.AskedTask;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.Judgement;
import org.openpar.cascade.model.Promised;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;

/// What the province asks of a unit beside what the unit wrote, task by task.
///
/// @param row the unit with its verdicts
/// @param chosen the task the reader came for, null for all
/// @param unitPlan where the unit's plan stands, null when it owes none
public record CoverageUnitPage(
    Coverage coverage,
    CoverageRow row,
    List<Line> lines,
    @Nullable UUID chosen,
    @Nullable UnitPlanId unitPlan)
    implements Page {

  /// @param promised null when the unit's plan does not hold the task
  /// @param author the unit of before whose plan says so, null when it is the unit's own
  public record Line(
      AskedTask task, @Nullable Promised promised, Judgement judgement, @Nullable Unit author) {}

  public CoverageWords words(Texts t) {
    return new CoverageWords(coverage, t);
  }

  public Unit unit() {
    return row.unit();
  }

  /// The same of a unit this one followed, on its last day.
  public String of(CoverageRow.Predecessor before) {
    return CascadePaths.coverage("/don-vi/" + before.unit().id().value(), coverage, before.until());
  }

  public String back() {
    return CascadePaths.coverage("", coverage, coverage.day());
  }

  public boolean isChosen(Line line) {
    return line.task().id().value().equals(chosen);
  }
}
