package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.CommentRefused;
import org.openpar.plan.model.Comments;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Fragment;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The talk about the rows of a draft: on pages of its own, and in place beside the grid.
@Controller
@RequestMapping("/ke-hoach/{plan}/trao-doi")
class CommentController {

  private final Comments comments;
  private final Reviews reviews;
  private final Policy policy;

  CommentController(Comments comments, Reviews reviews, Policy policy) {
    this.comments = comments;
    this.reviews = reviews;
    this.policy = policy;
  }

  @GetMapping
  @Requires(PlanActs.READ_COMMENTS)
  Page index(@PathVariable UUID plan, Actor actor) {
    Plan of = plan(plan, actor);
    return new CommentsPage(of, comments.list(of.id()));
  }

  @GetMapping("/{task}")
  @Requires(PlanActs.READ_COMMENTS)
  Page show(@PathVariable UUID plan, @PathVariable UUID task, Actor actor) {
    Plan of = plan(plan, actor);
    return new ThreadPage(of, panel(of, task, "", FormErrors.none(), actor));
  }

  @GetMapping(path = "/{task}", headers = "HX-Request")
  @Requires(PlanActs.READ_COMMENTS)
  Fragment showInPlace(@PathVariable UUID plan, @PathVariable UUID task, Actor actor) {
    return panel(plan(plan, actor), task, "", FormErrors.none(), actor);
  }

  @PostMapping("/{task}")
  @Requires(PlanActs.COMMENT)
  Page create(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    Plan of = plan(plan, actor);
    FormErrors errors = say(of, task, words, actor);
    return errors.any()
        ? new ThreadPage(of, panel(of, task, words, errors, actor))
        : Redirect.to(Paths.thread(of.id(), new TaskId(task)));
  }

  @PostMapping(path = "/{task}", headers = "HX-Request")
  @Requires(PlanActs.COMMENT)
  Fragment createInPlace(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    Plan of = plan(plan, actor);
    FormErrors errors = say(of, task, words, actor);
    return panel(of, task, errors.any() ? words : "", errors, actor);
  }

  /// @param open whether it is taken up again, or settled
  @PostMapping("/{task}/xong")
  @Requires(PlanActs.COMMENT)
  Page update(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "false") boolean open,
      Actor actor) {
    settle(plan, task, open, actor);
    return Redirect.to(Paths.thread(new PlanId(plan), new TaskId(task)));
  }

  @PostMapping(path = "/{task}/xong", headers = "HX-Request")
  @Requires(PlanActs.COMMENT)
  Fragment updateInPlace(
      @PathVariable UUID plan,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "false") boolean open,
      Actor actor) {
    settle(plan, task, open, actor);
    return panel(plan(plan, actor), task, "", FormErrors.none(), actor);
  }

  private FormErrors say(Plan plan, UUID task, String words, Actor actor) {
    try {
      comments.say(plan.id(), new TaskId(task), words, actor);
      return FormErrors.none();
    } catch (CommentRefused refused) {
      return FormErrors.of(refused);
    }
  }

  private void settle(UUID plan, UUID task, boolean open, Actor actor) {
    if (open) {
      comments.reopen(new PlanId(plan), new TaskId(task), actor);
    } else {
      comments.resolve(new PlanId(plan), new TaskId(task), actor);
    }
  }

  /// The plan for those who see its drafts.
  private Plan plan(UUID id, Actor actor) {
    Plan plan = reviews.plan(new PlanId(id), actor);
    if (!policy.permits(actor, PlanActs.READ_COMMENTS, plan.state())) {
      throw new NotFound("plan " + id);
    }
    return plan;
  }

  private ThreadPanel panel(Plan plan, UUID task, String words, FormErrors errors, Actor actor) {
    return new ThreadPanel(
        plan.id(),
        comments.thread(reviews.task(plan.id(), new TaskId(task), actor)),
        policy.permits(actor, PlanActs.COMMENT, plan.state()),
        words,
        errors);
  }
}
