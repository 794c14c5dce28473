package org.openpar.audit.web;

import java.util.List;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The trail on the screen, page by page from the newest trace back.
@Controller
class AuditController {

  private static final int ROWS = 50;

  private final AuditTrail trail;
  private final SubjectPages pages;
  private final Names names;
  private final Policy policy;

  AuditController(AuditTrail trail, SubjectPages pages, Names names, Policy policy) {
    this.trail = trail;
    this.pages = pages;
    this.names = names;
    this.policy = policy;
  }

  @GetMapping(AuditFilter.PATH)
  @Requires(AuditActs.READ)
  Page index(@ModelAttribute AuditFilter filter, Actor actor, Texts t) {
    FormErrors errors = filter.errors();
    boolean keeper = policy.permits(actor, AuditActs.SEAL);
    if (errors.any()) {
      return new AuditPage(filter, errors, List.of(), false, keeper);
    }
    List<String> acts = new ActWords(t).meant(filter.said(filter.words()));
    List<Trace> found = trail.listOf(filter.search(acts, ROWS + 1));
    var changes = new ChangeWords(t, names.byId());
    return new AuditPage(
        filter,
        errors,
        found.stream()
            .limit(ROWS)
            .map(
                trace ->
                    new TraceLine(
                        trace,
                        pages.find(trace, actor).orElse(null),
                        AuditFilter.of(trace.subject()),
                        changes.lines(trace)))
            .toList(),
        found.size() > ROWS,
        keeper);
  }
}
