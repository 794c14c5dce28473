package org.openpar.plan.web;

import java.time.LocalDate;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.plan.model.PlanLine;
import org.openpar.platform.text.Texts;

/// What the list of plans says as a file.
final class PlanListing {

  private PlanListing() {}

  static Listing<PlanLine> of(LocalDate today, Texts t) {
    return Listing.<PlanLine>of(
            "ke-hoach-" + today,
            t.say("plan.nav"),
            t.say("plan.nav"),
            t.say("plan.sheet.as-of", t.date(today)))
        .with(Column.label(t.say("plan.year"), 10), plan -> Integer.toString(plan.year()))
        .with(Column.text(t.say("plan.title"), 60), PlanLine::title)
        .with(Column.text(t.say("plan.kind"), 24), plan -> t.say("plan.kind." + plan.kind()))
        .with(Column.text(t.say("plan.number"), 18), PlanLine::number)
        .with(Column.date(t.say("plan.issued-on"), 12), PlanLine::issuedOn)
        .with(Column.label(t.say("plan.state"), 14), plan -> t.say("plan.state." + plan.state()))
        .with(Column.number(t.say("plan.tasks"), 10), PlanLine::tasks)
        .with(Column.number(t.say("plan.open-doubts"), 10), PlanLine::openDoubts)
        .with(Column.text(t.say("plan.import.file"), 30), PlanLine::fileName)
        .with(Column.text(t.say("plan.drafted-by"), 24), PlanLine::draftedBy)
        .with(Column.label(t.say("plan.drafted-at"), 18), plan -> t.time(plan.draftedAt()));
  }
}
