package org.openpar.cascade.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import java.time.LocalDate;
import org.openpar.cascade.model.UnitPlanLine;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.MapDay;

/// The list of unit plans as a file.
record UnitPlanListing(UnitPlansPage page, Texts t) {

  ListFile file() {
    LocalDate map = page.mapDay();
    Listing<UnitPlanLine> list =
        Listing.<UnitPlanLine>of(
                "ke-hoach-don-vi-%d-den-%s".formatted(page.plan().year(), page.day()),
                t.say("cascade.sheet"),
                t.say("cascade.title") + " " + page.plan().year(),
                MapDay.words(
                    t.say("cascade.caption", t.date(page.day())),
                    page.day(),
                    map == null ? page.day() : map,
                    t))
            .with(text(t.say("cascade.unit"), 36), line -> page.name(line.unit()));
    if (map != null) {
      list = list.with(text(t.say("map.column", t.date(map)), 36), line -> page.seat(line.unit()));
    }
    return list.with(date(t.say("cascade.due"), 14), UnitPlanLine::dueOn)
        .with(text(t.say("cascade.state"), 24), line -> t.say("cascade.state." + line.state()))
        .with(number(t.say("cascade.days-late"), 12), line -> line.daysLate(page.day()))
        .with(date(t.say("cascade.opened"), 14), UnitPlanLine::openedOn)
        .with(text(t.say("cascade.number"), 20), UnitPlanLine::number)
        .with(date(t.say("cascade.issued-on"), 14), UnitPlanLine::issuedOn)
        .with(number(t.say("cascade.tasks"), 12), UnitPlanLine::tasks)
        .with(number(t.say("cascade.unstaffed"), 16), UnitPlanLine::unstaffed)
        .with(number(t.say("cascade.budget"), 20), UnitPlanLine::budget)
        .rows(page.shown()::forEach);
  }
}
