package org.openpar.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Download;
import org.openpar.platform.web.Page;
import org.openpar.reporting.model.Imprint;
import org.openpar.reporting.model.ProducedReports;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.ReportingActs;
import org.openpar.reporting.paper.ProgressReportWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The progress report: looked over on the screen, taken away as a Word document. It changes
/// nothing, so all of it stands in the address.
@Controller
class ReportController {

  private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private final PlanFacts plans;
  private final Reports reports;
  private final ProgressReportWriter writer;
  private final ProducedReports produced;
  private final Clock clock;

  ReportController(
      PlanFacts plans,
      Reports reports,
      ProgressReportWriter writer,
      ProducedReports produced,
      Clock clock) {
    this.plans = plans;
    this.reports = reports;
    this.writer = writer;
    this.produced = produced;
    this.clock = clock;
  }

  /// @param period the code of a reporting period whose cut-off the figures shall hold for
  @GetMapping("/bao-cao")
  @Requires(ReportingActs.WRITE)
  Page show(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = "ky", required = false) @Nullable String period,
      @ModelAttribute ReportForm form,
      Actor actor) {
    return find(plan)
        .<Page>map(chosen -> reports.page(chosen, form, period, actor, LocalDate.now(clock)))
        .orElseGet(NothingToReportPage::new);
  }

  /// A refused form is shown again, every letter of it.
  @GetMapping("/bao-cao.docx")
  @Requires(ReportingActs.WRITE)
  void export(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @ModelAttribute ReportForm form,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    PlanSummary chosen = find(plan).orElseThrow(() -> new NotFound("issued plan"));
    ReportPage page = reports.page(chosen, form, null, actor, LocalDate.now(clock));
    if (page.errors().any() || page.report() == null || page.imprint() == null) {
      response.sendRedirect("/bao-cao?" + request.getQueryString());
      return;
    }
    produced.keep(page.report(), actor);
    Download download = Download.word(fileName(page.report(), page.imprint()));
    writer.write(page.report(), page.imprint()).writeTo(download.to(response));
  }

  private Optional<PlanSummary> find(@Nullable PlanId plan) {
    return plan == null ? plans.findLatest() : Optional.of(plans.plan(plan));
  }

  /// A paper of another day than its figures says both, so that two of one cut-off stay apart.
  private static String fileName(ProgressReport report, Imprint imprint) {
    String name =
        "bao-cao-cchc-%d-den-%s".formatted(report.plan().year(), IN_NAMES.format(report.day()));
    return imprint.date().equals(report.day())
        ? name
        : name + "-ngay-" + IN_NAMES.format(imprint.date());
  }
}
