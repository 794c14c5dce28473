package org.openpar.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.Coverages;
import org.openpar.cascade.paper.GapLetter;
import org.openpar.documents.Senders;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// What a district writes to its communes about the tasks of its plan they have not taken up.
@Controller
class DistrictLetterController {

  private final Coverages coverages;
  private final GapLetter letters;
  private final Senders senders;
  private final Clock clock;

  DistrictLetterController(Coverages coverages, GapLetter letters, Senders senders, Clock clock) {
    this.coverages = coverages;
    this.letters = letters;
    this.senders = senders;
    this.clock = clock;
  }

  /// The letter to the communes that are shown and have something missing; back to the coverage
  /// where none has.
  @GetMapping(CascadePaths.PLANS + "/{unitPlan}/don-doc.docx")
  @Requires(CascadeActs.URGE_COMMUNES)
  void letter(
      @PathVariable UnitPlanId unitPlan,
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    Coverage shown = filter.of(coverage(unitPlan, scope, actor));
    if (!shown.anyGap()) {
      response.sendRedirect(CascadePaths.coverageBelow(unitPlan));
      return;
    }
    Download download = Download.word("don-doc-ke-hoach-cchc-%d".formatted(shown.plan().year()));
    letters.write(shown, senders.of(actor, today()), today()).writeTo(download.to(response));
  }

  /// A letter to each of them.
  @GetMapping(CascadePaths.PLANS + "/{unitPlan}/don-doc.zip")
  @Requires(CascadeActs.URGE_COMMUNES)
  void letters(
      @PathVariable UnitPlanId unitPlan,
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    Coverage shown = filter.of(coverage(unitPlan, scope, actor));
    if (!shown.anyGap()) {
      response.sendRedirect(CascadePaths.coverageBelow(unitPlan));
      return;
    }
    Download download =
        new Download(
            "don-doc-ke-hoach-cchc-%d.zip".formatted(shown.plan().year()), "application/zip");
    letters.writeEach(shown, senders.of(actor, today()), today(), download.to(response));
  }

  private Coverage coverage(UnitPlanId unitPlan, CoverageScope scope, Actor actor) {
    return coverages.toUrge(unitPlan, scope.day().or(today()), actor);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
