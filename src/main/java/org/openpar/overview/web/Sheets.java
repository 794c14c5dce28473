package org.openpar.overview.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.percent;
import static org.openpar.documents.Column.text;

import java.time.LocalDate;
import org.openpar.documents.Listing;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.MapDay;

/// What the lists of the overview say as files.
final class Sheets {

  private Sheets() {}

  static Listing<TaskProgress> tasks(PlanSummary plan, LocalDate day, Texts t) {
    return Sheets.<TaskProgress>list("nhiem-vu", plan, day, day, "tasks.sheet", "tasks.title", t)
        .with(text(t.say("tasks.code"), 9), TaskProgress::code)
        .with(text(t.say("tasks.area"), 30), task -> task.areaCode() + ". " + task.areaTitle())
        .with(text(t.say("tasks.text"), 60), TaskProgress::text)
        .with(text(t.say("tasks.bucket"), 22), task -> t.say("bucket." + task.bucket()))
        .with(date(t.say("tasks.due"), 12), TaskProgress::nextDue)
        .with(number(t.say("tasks.assignments"), 10), TaskProgress::assignments)
        .with(number(t.say("tasks.completed"), 10), TaskProgress::completed)
        .with(number(t.say("tasks.overdue"), 10), TaskProgress::overdue)
        .with(text(t.say("tasks.grade"), 8), task -> String.valueOf(task.grade()));
  }

  /// @param map the day whose units the figures are counted by
  static Listing<UnitLine> units(PlanSummary plan, LocalDate day, LocalDate map, Texts t) {
    return Sheets.<UnitLine>list("don-vi", plan, day, map, "overview.sheet", "overview.units", t)
        .with(text(t.say("overview.unit"), 40), UnitLine::name)
        .with(number(t.say("overview.given"), 10), UnitLine::given)
        .with(number(t.say("overview.owed"), 10), UnitLine::owed)
        .with(number(t.say("overview.done"), 10), UnitLine::completed)
        .with(number(t.say("overview.awaiting"), 10), UnitLine::awaiting)
        .with(number(t.say("overview.overdue"), 10), UnitLine::overdue)
        .with(percent(t.say("overview.share"), 10), Sheets::share)
        .with(date(t.say("overview.lastReport"), 14), UnitLine::lastReport);
  }

  private static double share(UnitLine line) {
    return line.given() == 0 ? 0.0 : (double) line.completed() / line.given();
  }

  private static <T> Listing<T> list(
      String file,
      PlanSummary plan,
      LocalDate day,
      LocalDate map,
      String sheetKey,
      String titleKey,
      Texts t) {
    return Listing.of(
        "%s-cchc-%d-den-%s".formatted(file, plan.year(), day),
        t.say(sheetKey),
        t.say(titleKey) + " " + plan.year(),
        MapDay.words(t.say("overview.as-of") + " " + t.date(day), day, map, t));
  }
}
