package org.openpar.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Outcome;
import org.openpar.audit.Trace;
import org.openpar.audit.TraceSearch;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.identity.Policy;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What happened to one thing, for whoever may read the thing.
@Controller
class HistoryController {

  private static final int ROWS = 50;

  private final AuditTrail trail;
  private final ObjectProvider<HistoryDoor> doors;
  private final Policy policy;
  private final SubjectPages pages;
  private final Names names;

  HistoryController(
      AuditTrail trail,
      ObjectProvider<HistoryDoor> doors,
      Policy policy,
      SubjectPages pages,
      Names names) {
    this.trail = trail;
    this.doors = doors;
    this.policy = policy;
    this.pages = pages;
    this.names = names;
  }

  @GetMapping(AuditFilter.PATH + "/{kind}/{id}")
  @Requires(AuditActs.HISTORY)
  Page show(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long truoc,
      Actor actor,
      Texts t) {
    HistoryKind found = HistoryKind.find(kind).orElseThrow(() -> new NotFound("history"));
    Map<UUID, String> known = names.byId();
    HistoryDoor.Opened opened = open(found, id, actor, known.getOrDefault(id, found.word(t)));
    List<Trace> traces = trail.listOf(search(id, truoc, policy.permits(actor, AuditActs.READ)));
    if (found.act() != null && traces.isEmpty() && !known.containsKey(id)) {
      throw new NotFound("history");
    }
    var changes = new ChangeWords(t, known);
    return new HistoryPage(
        opened.title(),
        opened.path(),
        AuditFilter.PATH + "/" + kind + "/" + id,
        truoc != null,
        traces.stream()
            .limit(ROWS)
            .map(trace -> new TraceLine(trace, null, null, changes.lines(trace)))
            .toList(),
        traces.size() > ROWS);
  }

  /// Who was turned away from a thing concerns those who watch over the trail only.
  private static TraceSearch search(UUID id, @Nullable Long before, boolean all) {
    List<Outcome> outcomes = all ? List.of(Outcome.values()) : List.of(Outcome.DONE);
    var particulars = new TraceSearch.Particulars(null, null, null, null, outcomes, null);
    return new TraceSearch(null, null, null, List.of(), id, before, ROWS + 1, particulars);
  }

  private HistoryDoor.Opened open(HistoryKind kind, UUID id, Actor actor, String title) {
    String act = kind.act();
    if (act == null) {
      return doors.stream()
          .filter(door -> door.kind().equals(kind.kind()))
          .findFirst()
          .orElseThrow(() -> new NotFound("history"))
          .open(id, actor);
    }
    if (!policy.permits(actor, act)) {
      throw new NotFound("history");
    }
    return new HistoryDoor.Opened(title, pages.path(kind.kind(), id).orElse(""));
  }
}
