package org.openpar.plan.grid;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanNotOpen;
import org.openpar.plan.web.Paths;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A draft as a grid: the page, what is written in it, and what others wrote.
@Controller
@RequestMapping("/ke-hoach/{plan}/bang")
class GridController {

  private final GridDrafts drafts;
  private final Grids grids;

  GridController(GridDrafts drafts, Grids grids) {
    this.drafts = drafts;
    this.grids = grids;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(@PathVariable UUID plan, Actor actor) {
    try {
      return new GridPage(drafts.open(new PlanId(plan), actor));
    } catch (PlanNotOpen closed) {
      return Redirect.to(Paths.plan(new PlanId(plan)));
    }
  }

  /// @param since the number of the last change that was seen
  @GetMapping("/thay-doi")
  @Requires(PlanActs.DRAFT)
  ResponseEntity<Object> show(
      @PathVariable UUID plan,
      @RequestParam(name = "tu", defaultValue = "-1") long since,
      Actor actor,
      Texts t) {
    return answer(plan, null, since, actor, t);
  }

  /// What may be named as an agency in this plan.
  @GetMapping("/co-quan")
  @Requires(PlanActs.DRAFT)
  ResponseEntity<Object> showNames(@PathVariable UUID plan, Actor actor, Texts t) {
    try {
      return ResponseEntity.ok(grids.names(drafts.open(new PlanId(plan), actor)));
    } catch (RuleViolated refused) {
      return refused(refused, t);
    }
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  ResponseEntity<Object> update(
      @PathVariable UUID plan,
      @RequestBody(required = false) @Nullable String edits,
      Actor actor,
      Texts t) {
    return answer(plan, edits, 0, actor, t);
  }

  /// In words for a script, also when it is refused.
  private ResponseEntity<Object> answer(
      UUID plan, @Nullable String json, long since, Actor actor, Texts t) {
    PlanId id = new PlanId(plan);
    try {
      Plan open = drafts.open(id, actor);
      if (json == null) {
        return ResponseEntity.ok(grids.since(open, since, List.of(), t));
      }
      Edits edits = Edits.read(json);
      List<Clash> clashes = edit(id, edits, actor);
      return ResponseEntity.ok(grids.since(open, edits.since(), clashes, t));
    } catch (RuleViolated refused) {
      return refused(refused, t);
    }
  }

  private static ResponseEntity<Object> refused(RuleViolated why, Texts t) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(new GridAnswer.Refused(t.of(why)));
  }

  /// Somebody on the page of doubts may have been faster by a moment: once more, then.
  private List<Clash> edit(PlanId plan, Edits edits, Actor actor) {
    try {
      return drafts.edit(plan, edits, actor);
    } catch (OptimisticLockingFailureException changedThisMoment) {
      return drafts.edit(plan, edits, actor);
    }
  }
}
