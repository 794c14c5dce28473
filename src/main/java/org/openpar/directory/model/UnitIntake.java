package org.openpar.directory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.identity.Actor;
import org.openpar.organization.ActProblem;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.Supplements;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.springframework.stereotype.Component;

/// Sheets of units: what is new is established by the act on the form, through the one door of
/// reforms; what is known is given other names and codes.
@Component
public class UnitIntake implements IntakeKind<UnitList> {

  private final Units units;
  private final Reorganizations reorganizations;
  private final Supplements supplements;

  UnitIntake(Units units, Reorganizations reorganizations, Supplements supplements) {
    this.units = units;
    this.reorganizations = reorganizations;
    this.supplements = supplements;
  }

  @Override
  public String name() {
    return "UNITS";
  }

  @Override
  public IntakeColumns columns() {
    return UnitField.COLUMNS;
  }

  @Override
  public IntakeReport<UnitList> check(List<IntakeRow> rows, Intake intake, Actor actor) {
    LegalAct act = Objects.requireNonNull(intake.act());
    IntakeReport<UnitList> report =
        new UnitCheck(act, units.on(act.effective()), units.names(act.effective()), units.namings())
            .look(rows);
    return report.sound() && !report.meant().foundings().isEmpty() ? atTheDoor(report) : report;
  }

  @Override
  public void closeRegister() {
    reorganizations.closeRegister();
  }

  @Override
  public void write(UnitList meant, Intake intake, Actor actor) {
    if (!meant.foundings().isEmpty()) {
      reorganizations.enact(meant.draft());
    }
    if (!meant.additions().isEmpty()) {
      supplements.supplement(meant.supplements(), meant.act());
    }
  }

  /// The door has the last word, already while nothing is done.
  private IntakeReport<UnitList> atTheDoor(IntakeReport<UnitList> report) {
    List<IntakeProblem> problems = new ArrayList<>();
    List<RuleViolated> against = new ArrayList<>();
    for (ActProblem problem : reorganizations.check(report.meant().draft())) {
      if (problem.row() == ActProblem.HEAD) {
        against.add(new ActRefused(problem));
      } else {
        IntakeRow row = report.meant().foundings().get(problem.row()).row();
        problems.add(new IntakeProblem(row, field(problem), new ActRefused(problem)));
      }
    }
    return new IntakeReport<>(report.rows(), problems, against, report.meant(), report.unchanged());
  }

  private static UnitField field(ActProblem problem) {
    return switch (problem.field()) {
      case "kind" -> UnitField.KIND;
      case "parent" -> UnitField.PARENT;
      case "code" -> UnitField.CODES;
      default -> UnitField.NAME;
    };
  }
}
