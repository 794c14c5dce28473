package org.openpar.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.ReportingPeriod;
import org.openpar.documents.FormProfile.LegalBasisForm;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.openpar.reporting.model.Imprint;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.paper.ProgressText;
import org.springframework.http.HttpStatus;

/// The particulars of a report and below them the report itself, as it will be printed.
///
/// @param periods those of the plan's year whose figures are already cut off
/// @param basisForm how the form of the report's day writes legal bases
/// @param report null while the form is refused, as are `imprint` and `text`
public record ReportPage(
    PlanSummary plan,
    List<PlanSummary> plans,
    List<ReportingPeriod> periods,
    ReportForm form,
    FormErrors errors,
    @Nullable ProgressReport report,
    @Nullable Imprint imprint,
    @Nullable ProgressText text,
    LegalBasisForm basisForm)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<Option> planOptions() {
    return plans.stream()
        .map(one -> new Option(one.id().value().toString(), one.number() + " (" + one.year() + ")"))
        .toList();
  }
}
