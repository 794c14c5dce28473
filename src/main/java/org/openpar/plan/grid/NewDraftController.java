package org.openpar.plan.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.identity.Actor;
import org.openpar.plan.StandardArea;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.web.Paths;
import org.openpar.plan.web.YearRefused;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Begins a plan that no paper is behind.
@Controller
@RequestMapping("/ke-hoach/moi")
class NewDraftController {

  /// From the autumn on one drafts for the next year.
  private static final int MONTHS_AHEAD = 4;

  private final NewDrafts drafts;
  private final Clock clock;

  NewDraftController(NewDrafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /// @param year as typed; its areas are offered
  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(@RequestParam(defaultValue = "") String year, Texts t) {
    String of = year.isBlank() ? Integer.toString(nextYear(clock)) : year.strip();
    Optional<YearRefused> refused = YearRefused.needed(of);
    if (refused.isPresent()) {
      return new NewDraftPage(of, "", List.of(), Set.of(), "", FormErrors.of(refused.get()));
    }
    List<StandardArea> areas = drafts.listAreas(Integer.parseInt(of));
    return new NewDraftPage(
        of,
        t.say("plan.new.title", of),
        areas,
        areas.stream().map(StandardArea::position).collect(Collectors.toSet()),
        "",
        FormErrors.none());
  }

  /// @param areas the positions of those that were ticked
  /// @param more further ones, one a line
  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page create(
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") Set<Integer> areas,
      @RequestParam(defaultValue = "") String more,
      Actor actor) {
    List<StandardArea> offered = List.of();
    FormErrors errors = YearRefused.needed(year).map(FormErrors::of).orElse(FormErrors.none());
    if (!errors.any()) {
      offered = drafts.listAreas(Integer.parseInt(year.strip()));
      try {
        List<String> titles = new ArrayList<>();
        offered.stream()
            .filter(area -> areas.contains(area.position()))
            .forEach(area -> titles.add(area.title()));
        more.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(titles::add);
        List<String> distinct = titles.stream().distinct().toList();
        return Redirect.to(
            Paths.grid(drafts.begin(Integer.parseInt(year.strip()), title, distinct, actor)));
      } catch (RuleViolated refused) {
        errors = FormErrors.of(refused);
      }
    }
    return new NewDraftPage(year, title, offered, areas, more, errors);
  }

  static int nextYear(Clock clock) {
    return LocalDate.now(clock).plusMonths(MONTHS_AHEAD).getYear();
  }
}
