package org.openpar.administration.web;

import java.time.LocalDate;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.identity.ReviewLine;
import org.openpar.platform.text.Texts;

/// What a review says as a file: the proof an inspector asks for.
record ReviewListing(Texts t, LocalDate day) {

  Listing<ReviewLine> list() {
    return Listing.<ReviewLine>of(
            "ra-soat-quyen-" + day,
            t.say("identity.review"),
            t.say("identity.reviews"),
            t.say("administration.as-of", t.date(day)))
        .with(Column.text(t.say("identity.unit"), 30), ReviewLine::unitName)
        .with(Column.text(t.say("identity.name"), 26), line -> line.account().name())
        .with(Column.text(t.say("identity.title"), 30), line -> line.account().title())
        .with(Column.text(t.say("identity.username"), 18), line -> line.account().username())
        .with(Column.text(t.say("identity.review.what"), 26), this::what)
        .with(Column.label(t.say("identity.last-sign-in"), 20), this::lastSignIn)
        .with(Column.label(t.say("identity.review.verdict"), 16), this::verdict)
        .with(Column.text(t.say("administration.decided-by"), 26), ReviewLine::decidedBy)
        .with(
            Column.label(t.say("administration.decided-at"), 20), line -> t.time(line.decidedAt()));
  }

  private String what(ReviewLine line) {
    return line.grant() == null
        ? t.say("identity.account")
        : t.say("identity.role." + line.grant().role());
  }

  private String lastSignIn(ReviewLine line) {
    return line.account().lastSignIn() == null
        ? t.say("identity.never")
        : t.time(line.account().lastSignIn());
  }

  private String verdict(ReviewLine line) {
    if (line.verdict() != null) {
      return t.say("identity.review.verdict." + line.verdict());
    }
    return t.say(line.gone(day) ? "identity.review.gone" : "identity.review.undecided");
  }
}
