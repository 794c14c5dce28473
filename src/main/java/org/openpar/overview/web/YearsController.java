package org.openpar.overview.web;

import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.percent;
import static org.openpar.documents.Column.text;

import java.util.function.Function;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.overview.web.YearComparison.Cell;
import org.openpar.overview.web.YearComparison.Kind;
import org.openpar.overview.web.YearComparison.Row;
import org.openpar.overview.web.YearComparison.Year;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Compares the yearly plans of several years.
@Controller
class YearsController {

  private final Overviews overviews;

  YearsController(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping(YearsPage.PATH)
  @Requires(OverviewActs.READ)
  Page index(YearsFilter filter) {
    return overviews.years(filter);
  }

  @GetMapping({YearsPage.PATH + ".xlsx", YearsPage.PATH + ".csv"})
  @Requires(OverviewActs.READ)
  ListFile export(YearsFilter filter, Texts t) {
    YearComparison comparison = overviews.years(filter).comparison();
    Listing<Row> listing =
        Listing.<Row>of(
                "so-sanh-cac-nam",
                t.say("years.sheet"),
                t.say("years.title"),
                t.say("overview.as-of")
                    + " "
                    + t.date(overviews.today())
                    + ". "
                    + t.say("years.areas")
                    + ": "
                    + YearsPage.areas(comparison.on(), t))
            .with(text(t.say("tasks.area"), 44), row -> YearsPage.title(row, t));
    for (int place = 0; place < comparison.years().size(); place++) {
      listing = with(listing, comparison.years().get(place), place, t);
    }
    return listing.rows(
        each -> {
          comparison.rows().forEach(each);
          each.accept(comparison.total());
        });
  }

  /// What one year has of each row; nothing where it is in the joint row already.
  private static Listing<Row> with(Listing<Row> listing, Year year, int place, Texts t) {
    String of = year.plan().year() + " (" + t.date(year.day()) + "): ";
    return listing
        .with(number(of + t.say("years.tasks"), 12), told(place, Tally::total))
        .with(number(of + t.say("years.done"), 12), told(place, Tally::done))
        .with(
            number(of + t.say("years.on-time"), 12),
            told(place, tally -> tally.of(Bucket.DONE_ON_TIME)))
        .with(percent(of + t.say("years.share"), 12), told(place, Tally::share))
        .with(
            text(of + t.say("years.headings"), 44),
            row -> row.kind() == Kind.TOTAL ? "" : row.cells().get(place).words());
  }

  private static Listing.Value<Row> told(int place, Function<Tally, Object> figure) {
    return row -> {
      Cell cell = row.cells().get(place);
      return cell.joined() && cell.tally().total() == 0 ? null : figure.apply(cell.tally());
    };
  }
}
