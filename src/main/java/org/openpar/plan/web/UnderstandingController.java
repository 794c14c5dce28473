package org.openpar.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.model.WordsNotUnderstood;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets right what one field of a task means, or words that were misread.
@Controller
@RequestMapping("/ke-hoach/{plan}/nhiem-vu/{task}/{field}")
class UnderstandingController {

  private final Plans plans;
  private final Reviews reviews;

  UnderstandingController(Plans plans, Reviews reviews) {
    this.plans = plans;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @PathVariable String field,
      Actor actor,
      Texts t) {
    Plan of = reviews.draft(new PlanId(plan), actor);
    TaskLine line = reviews.task(of.id(), new TaskId(task), actor);
    TaskField edited = Paths.field(field);
    String stands = Words.toEdit(line, edited, of.year(), t);
    return page(of, line, edited, stands, stands, false, FormErrors.none());
  }

  /// @param seen what stood in the field when its editor was opened
  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @PathVariable String field,
      @RequestParam String words,
      @RequestParam(required = false) @Nullable String seen,
      Actor actor,
      Texts t) {
    Plan of = reviews.draft(new PlanId(plan), actor);
    TaskLine line = reviews.task(of.id(), new TaskId(task), actor);
    TaskField edited = Paths.field(field);
    String stands = Words.toEdit(line, edited, of.year(), t);
    if (seen != null && !alike(seen, stands) && !alike(words, stands)) {
      return page(of, line, edited, words, stands, true, FormErrors.none());
    }
    try {
      save(line, edited, words, actor);
      return Redirect.to(FieldPage.back(line));
    } catch (WordsNotUnderstood refused) {
      return page(of, line, edited, words, stands, false, FormErrors.of(refused));
    } catch (OptimisticLockingFailureException changedThisMoment) {
      return update(plan, task, field, words, stands, actor, t);
    }
  }

  @PostMapping(headers = "HX-Request")
  @Requires(PlanActs.DRAFT)
  Object updateInPlace(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @PathVariable String field,
      @RequestParam String words,
      @RequestParam(required = false) @Nullable String seen,
      Actor actor,
      Texts t) {
    return update(plan, task, field, words, seen, actor, t) instanceof FieldPage refused
        ? refused
        : TaskChange.of(reviews.of(new PlanId(plan), actor), new TaskId(task));
  }

  /// A browser sends line breaks its own way.
  private static boolean alike(String one, String other) {
    return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
  }

  private void save(TaskLine task, TaskField field, String words, Actor actor) {
    switch (field) {
      case LEAD, COOPERATING -> plans.understandAgencies(task, field, words, actor);
      case DEADLINE -> plans.understandDeadline(task, words, actor);
      case GROUP, NUMBER, TEXT, PRODUCT, MONEY, NOTE -> plans.rewrite(task, field, words, actor);
    }
  }

  private FieldPage page(
      Plan plan,
      TaskLine task,
      TaskField field,
      String words,
      String stands,
      boolean overtaken,
      FormErrors errors) {
    return new FieldPage(
        plan,
        task,
        field,
        words,
        stands,
        overtaken,
        errors,
        reviews.understanding(plan),
        reviews.names(plan));
  }
}
