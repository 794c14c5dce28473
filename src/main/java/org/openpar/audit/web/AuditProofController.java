package org.openpar.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.audit.seal.TrailExport;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The trail as filtered on the screen, each trace with what proves it, for `openpar audit verify`.
@Controller
class AuditProofController {

  private final TrailExport export;
  private final Clock clock;

  AuditProofController(TrailExport export, Clock clock) {
    this.export = export;
    this.clock = clock;
  }

  @GetMapping(AuditFilter.PATH + ".jsonl")
  @Requires(AuditActs.READ)
  void show(@ModelAttribute AuditFilter filter, Texts t, HttpServletResponse response)
      throws IOException {
    List<String> acts = new ActWords(t).meant(filter.said(filter.words()));
    var download = new Download("nhat-ky-" + LocalDate.now(clock) + ".jsonl", "application/jsonl");
    export.write(filter.search(acts, 0), download.to(response));
  }
}
