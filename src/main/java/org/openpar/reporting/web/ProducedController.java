package org.openpar.reporting.web;

import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.reporting.ReportId;
import org.openpar.reporting.model.Produced;
import org.openpar.reporting.model.ProducedReports;
import org.openpar.reporting.model.ReportingActs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The reports that left the house; one of them worked out again.
@Controller
@RequestMapping(ProducedController.PATH)
class ProducedController {

  static final String PATH = "/bao-cao/da-lap";

  private final ProducedReports reports;

  ProducedController(ProducedReports reports) {
    this.reports = reports;
  }

  @GetMapping
  @Requires(ReportingActs.WRITE)
  Page index() {
    return new ProducedReportsPage(reports.list());
  }

  @GetMapping("/{report}")
  @Requires(ReportingActs.WRITE)
  Page show(@PathVariable ReportId report) {
    Produced produced = reports.report(report);
    return new ProducedReportPage(produced, reports.compare(produced));
  }
}
