package org.openpar.overview.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.percent;
import static org.openpar.documents.Column.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openpar.documents.RowWriter;
import org.openpar.documents.SheetWriter;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Download;

/// The lists of the overview as Excel files.
final class Sheets {

  private Sheets() {}

  static void tasks(
      PlanSummary plan,
      LocalDate day,
      List<TaskProgress> tasks,
      Texts t,
      HttpServletResponse response)
      throws IOException {
    try (RowWriter sheet =
        sheet("nhiem-vu", plan, day, "tasks.sheet", "tasks.title", t, response)) {
      sheet.columns(
          text(t.say("tasks.code"), 9),
          text(t.say("tasks.area"), 30),
          text(t.say("tasks.text"), 60),
          text(t.say("tasks.bucket"), 22),
          date(t.say("tasks.due"), 12),
          number(t.say("tasks.assignments"), 10),
          number(t.say("tasks.completed"), 10),
          number(t.say("tasks.overdue"), 10),
          text(t.say("tasks.grade"), 8));
      for (TaskProgress task : tasks) {
        sheet.row(
            task.code(),
            task.areaCode() + ". " + task.areaTitle(),
            task.text(),
            t.say("bucket." + task.bucket()),
            task.nextDue(),
            task.assignments(),
            task.completed(),
            task.overdue(),
            String.valueOf(task.grade()));
      }
    }
  }

  static void units(
      PlanSummary plan, LocalDate day, List<UnitLine> lines, Texts t, HttpServletResponse response)
      throws IOException {
    try (RowWriter sheet =
        sheet("don-vi", plan, day, "overview.sheet", "overview.units", t, response)) {
      sheet.columns(
          text(t.say("overview.unit"), 40),
          number(t.say("overview.given"), 10),
          number(t.say("overview.owed"), 10),
          number(t.say("overview.done"), 10),
          number(t.say("overview.awaiting"), 10),
          number(t.say("overview.overdue"), 10),
          percent(t.say("overview.share"), 10),
          date(t.say("overview.lastReport"), 14));
      for (UnitLine line : lines) {
        sheet.row(
            line.name(),
            line.given(),
            line.owed(),
            line.completed(),
            line.awaiting(),
            line.overdue(),
            line.given() == 0 ? 0.0 : (double) line.completed() / line.given(),
            line.lastReport());
      }
    }
  }

  private static RowWriter sheet(
      String file,
      PlanSummary plan,
      LocalDate day,
      String sheetKey,
      String titleKey,
      Texts t,
      HttpServletResponse response)
      throws IOException {
    Download download = Download.excel("%s-cchc-%d-den-%s".formatted(file, plan.year(), day));
    return SheetWriter.to(download.to(response), t.say(sheetKey))
        .title(t.say(titleKey) + " " + plan.year())
        .asOf(t.say("overview.as-of") + " " + t.date(day));
  }
}
