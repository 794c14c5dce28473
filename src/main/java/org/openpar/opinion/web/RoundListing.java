package org.openpar.opinion.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.opinion.model.Round;
import org.openpar.platform.text.Texts;

/// The list of rounds as a file.
final class RoundListing {

  private RoundListing() {}

  static ListFile of(RoundsPage page, Texts t) {
    return Listing.<Round>of(
            "lay-y-kien-den-" + page.day(),
            t.say("opinion.nav"),
            t.say("opinion.nav"),
            t.say("opinion.as-of", t.date(page.day())))
        .with(text(t.say("opinion.draft"), 60), Round::title)
        .with(date(t.say("opinion.asked-on"), 14), Round::askedOn)
        .with(date(t.say("opinion.due"), 14), Round::dueOn)
        .with(
            text(t.say("opinion.state"), 16),
            round -> t.say(round.open() ? "opinion.state.open" : "opinion.state.closed"))
        .with(number(t.say("opinion.asked"), 12), Round::asked)
        .with(number(t.say("opinion.opened"), 12), Round::opened)
        .with(number(t.say("opinion.sent"), 12), Round::sent)
        .with(number(t.say("opinion.undecided"), 16), Round::undecided)
        .rows(page.shown()::forEach);
  }
}
