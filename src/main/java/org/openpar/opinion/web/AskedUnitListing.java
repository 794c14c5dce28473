package org.openpar.opinion.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import java.util.Optional;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.opinion.model.AskedUnit;
import org.openpar.opinion.model.OpinionLetter;
import org.openpar.platform.text.Texts;

/// The units asked as a file.
final class AskedUnitListing {

  private AskedUnitListing() {}

  static ListFile of(RoundPage page, Texts t) {
    return Listing.<AskedUnit>of(
            "don-vi-duoc-hoi-" + page.round().year(),
            t.say("opinion.units.asked"),
            page.round().title(),
            t.say("opinion.as-of", t.date(page.day())))
        .with(text(t.say("opinion.unit"), 40), unit -> page.name(unit.unit()))
        .with(text(t.say("opinion.state"), 26), unit -> t.say("opinion.unit.state." + unit.state()))
        .with(date(t.say("opinion.opened"), 14), AskedUnit::openedOn)
        .with(date(t.say("opinion.sent-on"), 14), AskedUnit::sentOn)
        .with(text(t.say("opinion.sent-by"), 26), AskedUnit::sentBy)
        .with(number(t.say("opinion.days-late"), 12), page::daysLate)
        .with(number(t.say("opinion.remarks"), 10), AskedUnit::remarks)
        .with(
            label(t.say("opinion.letter.number"), 20),
            unit -> Optional.ofNullable(unit.sentLetter()).map(OpinionLetter::number).orElse(null))
        .with(
            date(t.say("opinion.letter.date"), 14),
            unit -> Optional.ofNullable(unit.sentLetter()).map(OpinionLetter::date).orElse(null))
        .rows(page.byLateness()::forEach);
  }
}
