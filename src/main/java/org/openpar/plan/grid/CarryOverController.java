package org.openpar.plan.grid;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.TaskLine;
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

/// Begins a plan with tasks of an earlier one.
@Controller
@RequestMapping("/ke-hoach/moi/tu-ke-hoach")
class CarryOverController {

  private final NewDrafts drafts;
  private final PlanQueries queries;
  private final Clock clock;

  CarryOverController(NewDrafts drafts, PlanQueries queries, Clock clock) {
    this.drafts = drafts;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(
      @RequestParam(name = "nguon", required = false) @Nullable UUID source, Actor actor, Texts t) {
    if (source == null) {
      return choice(FormErrors.none());
    }
    Plan from = drafts.source(new PlanId(source), actor);
    List<TaskLine> tasks = queries.listTasks(from.id());
    String year = Integer.toString(Math.max(from.year() + 1, NewDraftController.nextYear(clock)));
    Set<UUID> all = tasks.stream().map(task -> task.id().value()).collect(Collectors.toSet());
    return new CarryOverPage(
        List.of(), from, tasks, year, t.say("plan.new.title", year), all, FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page create(
      @RequestParam(name = "nguon", required = false) @Nullable UUID source,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") Set<UUID> tasks,
      Actor actor) {
    if (source == null) {
      return choice(FormErrors.of(NothingChosen.source()));
    }
    Plan from = drafts.source(new PlanId(source), actor);
    FormErrors errors = YearRefused.needed(year).map(FormErrors::of).orElse(FormErrors.none());
    if (!errors.any()) {
      try {
        Set<TaskId> chosen = tasks.stream().map(TaskId::new).collect(Collectors.toSet());
        return Redirect.to(
            Paths.grid(
                drafts.carryOver(from.id(), Integer.parseInt(year.strip()), title, chosen, actor)));
      } catch (RuleViolated refused) {
        errors = FormErrors.of(refused);
      }
    }
    return new CarryOverPage(
        List.of(), from, queries.listTasks(from.id()), year, title, tasks, errors);
  }

  private CarryOverPage choice(FormErrors errors) {
    List<PlanLine> sources = queries.listPlans().stream().filter(plan -> plan.tasks() > 0).toList();
    return new CarryOverPage(sources, null, List.of(), "", "", Set.of(), errors);
  }
}
