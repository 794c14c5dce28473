package org.openpar.plan.grid;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Mend;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.TargetMend;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.web.Paths;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Mends what is missing in a draft with one press, and takes it back.
@Controller
@RequestMapping("/ke-hoach/{plan}/bang/dien-nhanh")
class QuickFillController {

  private final QuickFills fills;
  private final TargetFills targets;
  private final GridDrafts drafts;

  QuickFillController(QuickFills fills, TargetFills targets, GridDrafts drafts) {
    this.fills = fills;
    this.targets = targets;
    this.drafts = drafts;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page show(@PathVariable UUID plan, Actor actor) {
    PlanId id = new PlanId(plan);
    return new QuickFillsPage(drafts.open(id, actor), fills.list(id));
  }

  /// @param tasks those whose cells are to be filled
  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page create(
      @PathVariable UUID plan,
      @RequestParam(defaultValue = "LAST_YEAR") Mend.Source source,
      @RequestParam(defaultValue = "PRODUCT") TaskField field,
      @RequestParam(defaultValue = "") Set<UUID> tasks,
      Actor actor) {
    Set<TaskId> chosen = tasks.stream().map(TaskId::new).collect(Collectors.toSet());
    int filled = fills.fill(new PlanId(plan), source, field, chosen, actor);
    return done(plan, "#du", "plan.fills.filled", filled);
  }

  /// Puts the areas nobody has given a task yet on the grid, each waiting for its first row.
  @PostMapping("/linh-vuc")
  @Requires(PlanActs.DRAFT)
  Page arrange(@PathVariable UUID plan, Actor actor) {
    int added = fills.addAreas(new PlanId(plan), actor);
    return Redirect.to(Paths.grid(new PlanId(plan)))
        .saying("plan.fills.areas", Integer.toString(added));
  }

  /// Says of targets what is offered for them.
  ///
  /// @param targets by their places
  @PostMapping("/chi-tieu")
  @Requires(PlanActs.DRAFT)
  Page measure(
      @PathVariable UUID plan,
      @RequestParam(defaultValue = "YEAR_END") TargetMend.Source source,
      @RequestParam(defaultValue = "") Set<Integer> targets,
      Actor actor) {
    int filled = this.targets.fill(new PlanId(plan), source, targets, actor);
    return done(plan, "#du", "plan.fills.measured", filled);
  }

  /// Gives what a unit leads to its heir.
  @PostMapping("/ke-thua")
  @Requires(PlanActs.DRAFT)
  Page update(
      @PathVariable UUID plan, @RequestParam(required = false) @Nullable UnitId unit, Actor actor) {
    int filled = fills.handOver(new PlanId(plan), unit, actor);
    return done(plan, "#canh-bao", "plan.fills.handed-over", filled);
  }

  /// @param number of the first change of the press
  @PostMapping("/hoan-tac")
  @Requires(PlanActs.DRAFT)
  Page delete(@PathVariable UUID plan, @RequestParam(defaultValue = "0") long number, Actor actor) {
    int undone = fills.undo(new PlanId(plan), number, actor);
    return Redirect.to(Paths.fills(new PlanId(plan)))
        .saying("plan.fills.undone", Integer.toString(undone));
  }

  private static Redirect done(UUID plan, String place, String key, int cells) {
    return Redirect.to(Paths.review(new PlanId(plan)) + place).saying(key, Integer.toString(cells));
  }
}
