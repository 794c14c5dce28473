package org.openpar.plan.web;

import java.util.UUID;
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
  Page edit(@PathVariable UUID plan, @PathVariable UUID task, @PathVariable String field, Texts t) {
    Plan of = reviews.plan(new PlanId(plan));
    TaskLine line = reviews.task(of.id(), new TaskId(task));
    TaskField edited = Paths.field(field);
    return page(of, line, edited, Words.toEdit(line, edited, of.year(), t), FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @PathVariable String field,
      @RequestParam String words,
      Actor actor) {
    Plan of = reviews.plan(new PlanId(plan));
    TaskLine line = reviews.task(of.id(), new TaskId(task));
    TaskField edited = Paths.field(field);
    try {
      save(line.id(), edited, words, actor);
      return Redirect.to(page(of, line, edited, words, FormErrors.none()).back());
    } catch (WordsNotUnderstood refused) {
      return page(of, line, edited, words, FormErrors.of(refused));
    }
  }

  @PostMapping(headers = "HX-Request")
  @Requires(PlanActs.DRAFT)
  Object updateInPlace(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @PathVariable String field,
      @RequestParam String words,
      Actor actor) {
    return update(plan, task, field, words, actor) instanceof FieldPage refused
        ? refused
        : TaskChange.of(reviews.of(new PlanId(plan)), new TaskId(task));
  }

  private void save(TaskId task, TaskField field, String words, Actor actor) {
    switch (field) {
      case LEAD, COOPERATING -> plans.understandAgencies(task, field, words, actor);
      case DEADLINE -> plans.understandDeadline(task, words, actor);
      case GROUP, NUMBER, TEXT, PRODUCT, MONEY, NOTE -> plans.rewrite(task, field, words, actor);
    }
  }

  private FieldPage page(
      Plan plan, TaskLine task, TaskField field, String words, FormErrors errors) {
    return new FieldPage(
        plan, task, field, words, errors, reviews.understanding(plan), reviews.names(plan));
  }
}
