package org.openpar.directory.web;

import java.util.List;
import org.openpar.directory.model.CrossedOut;
import org.openpar.directory.model.IntakeProblem;
import org.openpar.directory.model.IntakeReport;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// A sheet as it was looked through: what it would do, or what must be mended.
public record IntakePage<T>(
    IntakeDesk<T> desk, Intake intake, IntakeReport<T> report, FormErrors errors) implements Page {

  /// More are read in the sheet than on the screen.
  private static final int SHOWN = 300;

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<IntakeProblem> shown() {
    return report.problems().stream().limit(SHOWN).toList();
  }

  public boolean more() {
    return report.problems().size() > SHOWN;
  }

  public List<CrossedOut> struck() {
    return report.struck().stream().limit(SHOWN).toList();
  }

  public int struckLeft() {
    return Math.max(0, report.struck().size() - SHOWN);
  }

  public String path() {
    return desk.path() + "/" + intake.id().value();
  }

  public List<IntakeDesk.Sum> sums() {
    return desk.sums().apply(report.meant());
  }

  public List<String> shown(IntakeDesk.Sum sum) {
    return sum.told().stream().limit(SHOWN).toList();
  }

  public int left(IntakeDesk.Sum sum) {
    return Math.max(0, sum.told().size() - SHOWN);
  }
}
