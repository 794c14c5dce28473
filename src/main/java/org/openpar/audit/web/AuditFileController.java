package org.openpar.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.documents.Column;
import org.openpar.documents.CsvWriter;
import org.openpar.documents.RowWriter;
import org.openpar.documents.SheetWriter;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The trail as filtered on the screen, as a file, row by row out of the database. A sheet of Excel
/// holds a million traces; the text file holds any number.
@Controller
class AuditFileController {

  private static final int ROWS_OF_A_SHEET = 1_000_000;

  private final AuditTrail trail;
  private final Names names;
  private final Clock clock;

  AuditFileController(AuditTrail trail, Names names, Clock clock) {
    this.trail = trail;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping(AuditFilter.PATH + ".xlsx")
  @Requires(AuditActs.READ)
  void sheet(@ModelAttribute AuditFilter filter, Texts t, HttpServletResponse response)
      throws IOException {
    Download download = Download.excel(name());
    try (SheetWriter sheet = SheetWriter.to(download.to(response), t.say("nav.audit"))) {
      sheet.title(t.say("audit.title"));
      sheet.asOf(t.say("audit.as-of", t.date(LocalDate.now(clock))));
      write(filter, ROWS_OF_A_SHEET, sheet, t);
    }
  }

  @GetMapping(AuditFilter.PATH + ".csv")
  @Requires(AuditActs.READ)
  void text(@ModelAttribute AuditFilter filter, Texts t, HttpServletResponse response)
      throws IOException {
    try (CsvWriter text = CsvWriter.to(Download.csv(name()).to(response))) {
      write(filter, 0, text, t);
    }
  }

  private String name() {
    return "nhat-ky-" + LocalDate.now(clock);
  }

  private void write(AuditFilter filter, int limit, RowWriter rows, Texts t) throws IOException {
    var words = new ActWords(t);
    var changes = new ChangeWords(t, names.byId());
    rows.columns(
        Column.number(t.say("audit.number"), 10),
        Column.label(t.say("audit.at"), 20),
        Column.text(t.say("audit.person"), 24),
        Column.text(t.say("audit.unit"), 28),
        Column.text(t.say("audit.act"), 32),
        Column.text(t.say("audit.subject"), 20),
        Column.text(t.say("audit.id"), 38),
        Column.text(t.say("audit.changes"), 60));
    List<String> acts = words.meant(filter.said(filter.words()));
    trail.each(filter.search(acts, limit), trace -> add(rows, trace, words, changes));
  }

  private static void add(RowWriter rows, Trace trace, ActWords words, ChangeWords changes) {
    try {
      rows.row(
          trace.number(),
          words.t().time(trace.at()),
          trace.person(),
          trace.unit(),
          words.act(trace),
          words.subject(trace),
          trace.subject(),
          changes.inOneLine(trace));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
