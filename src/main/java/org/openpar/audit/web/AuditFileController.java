package org.openpar.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.documents.Column;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The trail as filtered on the screen, as a file, row by row out of the database.
@Controller
class AuditFileController {

  private final AuditTrail trail;
  private final Names names;
  private final Clock clock;

  AuditFileController(AuditTrail trail, Names names, Clock clock) {
    this.trail = trail;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping({AuditFilter.PATH + ".xlsx", AuditFilter.PATH + ".csv"})
  @Requires(AuditActs.READ)
  ListFile show(@ModelAttribute AuditFilter filter, Texts t) {
    List<String> acts = new ActWords(t).meant(filter.said(filter.words()));
    return listing(t).rows(row -> trail.each(filter.search(acts, 0), row));
  }

  private Listing<Trace> listing(Texts t) {
    var words = new ActWords(t);
    var changes = new ChangeWords(t, names.byId());
    LocalDate today = LocalDate.now(clock);
    return Listing.<Trace>of(
            "nhat-ky-" + today,
            t.say("nav.audit"),
            t.say("audit.title"),
            t.say("audit.as-of", t.date(today)))
        .with(Column.number(t.say("audit.number"), 10), Trace::number)
        .with(Column.label(t.say("audit.at"), 20), trace -> t.time(trace.at()))
        .with(Column.text(t.say("audit.person"), 24), Trace::person)
        .with(Column.text(t.say("audit.unit"), 28), Trace::unit)
        .with(Column.text(t.say("audit.act"), 32), words::act)
        .with(Column.text(t.say("audit.subject"), 20), words::subject)
        .with(Column.text(t.say("audit.id"), 38), Trace::subject)
        .with(Column.text(t.say("audit.changes"), 60), changes::inOneLine)
        .with(Column.text(t.say("audit.reason"), 40), Trace::reason)
        .with(
            Column.text(t.say("audit.role"), 20),
            trace -> trace.role() == null ? null : words.role(trace))
        .with(Column.text(t.say("audit.behalf"), 24), Trace::onBehalfOf)
        .with(
            Column.text(t.say("audit.outcome"), 16),
            trace -> t.say("audit.outcome." + trace.outcome()))
        .with(Column.text(t.say("audit.request"), 14), Trace::request)
        .with(Column.text(t.say("audit.address"), 16), Trace::address)
        .with(
            Column.text(t.say("audit.seal.of"), 30),
            trace ->
                trace.seal() == null
                    ? t.say("audit.unsealed")
                    : t.say(
                        "audit.sealed",
                        t.time(trace.seal().at()),
                        t.number(trace.seal().number())));
  }
}
