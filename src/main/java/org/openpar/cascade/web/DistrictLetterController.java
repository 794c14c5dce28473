package org.openpar.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.Coverages;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a district writes to its communes about the tasks of its plan they have not taken up.
@Controller
class DistrictLetterController {

  private static final String FILE = "don-doc-ke-hoach-cchc";

  private final Coverages coverages;
  private final GapLetters letters;
  private final Clock clock;

  DistrictLetterController(Coverages coverages, GapLetters letters, Clock clock) {
    this.coverages = coverages;
    this.letters = letters;
    this.clock = clock;
  }

  /// The letter to the communes that are shown and have something missing and whose day has passed.
  ///
  /// @param early whether it goes to those whose day has not come as well
  @GetMapping(CascadePaths.PLANS + "/{unitPlan}/don-doc.docx")
  @Requires(CascadeActs.URGE_COMMUNES)
  void letter(
      @PathVariable UnitPlanId unitPlan,
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      @RequestParam(defaultValue = "false") boolean early,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    letters.one(shown(unitPlan, scope, filter, actor), early, FILE, actor, response);
  }

  /// A letter to each of them.
  @GetMapping(CascadePaths.PLANS + "/{unitPlan}/don-doc.zip")
  @Requires(CascadeActs.URGE_COMMUNES)
  void letters(
      @PathVariable UnitPlanId unitPlan,
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      @RequestParam(defaultValue = "false") boolean early,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    letters.each(shown(unitPlan, scope, filter, actor), early, FILE, actor, response);
  }

  private Coverage shown(
      UnitPlanId unitPlan, CoverageScope scope, CoverageFilter filter, Actor actor) {
    LocalDate day = scope.day().or(LocalDate.now(clock));
    return filter.of(coverages.toUrge(unitPlan, day, actor));
  }
}
