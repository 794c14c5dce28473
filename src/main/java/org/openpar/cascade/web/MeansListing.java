package org.openpar.cascade.web;

import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.web.MeansFilter.By;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.MapDay;

/// The means as a file, in the shape that is shown.
record MeansListing(MeansPage page, Texts t) {

  /// Where people are not counted: whether it says so in words, or says nothing.
  private @Nullable String staffing(MeansRow row) {
    if (row.unstaffed()) {
      return t.say("means.unstaffed");
    }
    return row.uncounted() ? t.say("means.uncounted") : null;
  }

  private String asOf() {
    LocalDate day = page.means().day();
    LocalDate map = page.means().map();
    return MapDay.words(t.say("cascade.caption", t.date(day)), day, map == null ? day : map, t);
  }

  ListFile file() {
    By by = page.view();
    Listing<MeansRow> list =
        Listing.of(
            "nguon-luc-%d-den-%s".formatted(page.means().plan().year(), page.means().day()),
            t.say("means.sheet"),
            t.say("means.title") + " " + page.means().plan().year(),
            asOf());
    if (by != By.TASK) {
      list =
          list.with(
              text(t.say("cascade.unit"), 36),
              row -> row.unit() == null ? null : row.unit().name());
    }
    if (by != By.UNIT) {
      list =
          list.with(
                  label(t.say("coverage.code"), 8),
                  row -> row.task() == null ? null : row.task().code())
              .with(
                  text(t.say("cascade.task"), 60),
                  row -> row.task() == null ? row.text() : row.task().text())
              .with(text(t.say("means.needs"), 24), row -> MeansPage.needs(row.task()));
    }
    if (by == By.TASK) {
      list =
          list.with(number(t.say("means.needed"), 18), MeansRow::needed)
              .with(
                  number(t.say("means.lacking"), 18),
                  row -> row.needed() == null ? null : row.lacking())
              .with(number(t.say("means.needed.people"), 14), MeansRow::neededPeople)
              .with(
                  number(t.say("means.lacking.people"), 16),
                  row -> row.neededPeople() == null ? null : row.lackingPeople());
    }
    list =
        list.with(number(t.say("means.given"), 12), MeansRow::given)
            .with(number(t.say("means.issued"), 12), MeansRow::issued)
            .with(number(t.say("cascade.budget"), 18), MeansRow::budget);
    if (by == By.PART) {
      list = list.with(text(t.say("cascade.staff"), 30), MeansRow::staff);
    }
    return list.with(number(t.say("means.people"), 10), MeansRow::people)
        .with(number(t.say("means.days"), 12), MeansRow::days)
        .with(text(t.say("means.staffing"), 24), this::staffing)
        .with(number(t.say("means.blank"), 16), MeansRow::blank)
        .rows(page.rows()::forEach);
  }
}
