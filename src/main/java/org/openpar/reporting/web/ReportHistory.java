package org.openpar.reporting.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.identity.Policy;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.openpar.reporting.ReportId;
import org.openpar.reporting.model.Produced;
import org.openpar.reporting.model.ProducedReports;
import org.openpar.reporting.model.ReportingActs;
import org.springframework.stereotype.Component;

/// Whoever makes reports sees the history of those made.
@Component
class ReportHistory implements HistoryDoor {

  private final ProducedReports reports;
  private final Policy policy;
  private final Messages messages;

  ReportHistory(ProducedReports reports, Policy policy, Messages messages) {
    this.reports = reports;
    this.policy = policy;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return "Report";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    if (!policy.permits(actor, ReportingActs.WRITE)) {
      throw new NotFound("report " + id);
    }
    Produced report = reports.report(new ReportId(id));
    Texts t = messages.vietnamese();
    return new Opened(
        t.say("report.produced.title", t.date(report.day())), ProducedController.PATH + "/" + id);
  }
}
