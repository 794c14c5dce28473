package org.openpar.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.ReportingPeriod;
import org.openpar.documents.FormProfiles;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.web.FormErrors;
import org.openpar.reporting.model.Imprint;
import org.openpar.reporting.model.Imprints;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.ProgressReports;
import org.openpar.reporting.paper.ProgressText;
import org.springframework.stereotype.Component;

/// Fills the form of a report with proposals and, once nothing in it is refused, the report itself.
@Component
class Reports {

  private final PlanFacts plans;
  private final ProgressReports reports;
  private final Imprints imprints;
  private final FormProfiles profiles;

  Reports(PlanFacts plans, ProgressReports reports, Imprints imprints, FormProfiles profiles) {
    this.plans = plans;
    this.reports = reports;
    this.imprints = imprints;
    this.profiles = profiles;
  }

  ReportPage page(
      PlanSummary plan, ReportForm typed, @Nullable String period, Actor actor, LocalDate today) {
    List<ReportingPeriod> periods = reports.listPeriods(plan, today);
    Imprint proposal = imprints.propose(actor, today);
    ReportForm form = chosen(typed, period, periods).or(ReportForm.of(proposal, today));
    FormErrors errors = form.errors(today);
    if (errors.any()) {
      return new ReportPage(
          plan,
          plans.listIssued(),
          periods,
          form,
          errors,
          null,
          null,
          null,
          profiles.on(today).legalBasisForm());
    }
    ProgressReport report =
        reports.report(plan.id(), form.day(), form.mapDay().find().orElse(null));
    Imprint imprint = form.imprint(proposal);
    return new ReportPage(
        plan,
        plans.listIssued(),
        periods,
        form,
        errors,
        report,
        imprint,
        ProgressText.of(report, imprint),
        profiles.on(imprint.date()).legalBasisForm());
  }

  private static ReportForm chosen(
      ReportForm typed, @Nullable String period, List<ReportingPeriod> periods) {
    return periods.stream()
        .filter(one -> one.code().equals(period))
        .findFirst()
        .map(one -> typed.asOf(one.cutOff()))
        .orElse(typed);
  }
}
