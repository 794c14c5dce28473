package org.openpar.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Aims;
import org.openpar.plan.model.LeadUnknown;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the targets of a draft come to, and which tasks carry targets and key tasks.
@Controller
@RequestMapping("/ke-hoach/{plan}/muc-tieu")
class AimController {

  private final Aims aims;
  private final Reviews reviews;

  AimController(Aims aims, Reviews reviews) {
    this.aims = aims;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(
      @PathVariable UUID plan,
      @RequestParam(name = "loai", defaultValue = "TARGET") Aim.Kind kind,
      @RequestParam(name = "so", defaultValue = "1") int position,
      Actor actor,
      Texts t) {
    Review review = draft(plan, actor);
    Aim aim = aim(review.plan(), kind, position);
    return aim == null
        ? Redirect.to(Paths.review(review.plan().id()))
        : page(review, aim, AimForm.of(aim, t), FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(
      @PathVariable UUID plan,
      @RequestParam(name = "loai", defaultValue = "TARGET") Aim.Kind kind,
      @RequestParam(name = "so", defaultValue = "1") int position,
      @ModelAttribute AimForm form,
      Actor actor) {
    Review review = draft(plan, actor);
    Aim aim = aim(review.plan(), kind, position);
    if (aim == null) {
      return Redirect.to(Paths.review(review.plan().id()));
    }
    FormErrors errors = form.errors();
    if (errors.any()) {
      return page(review, aim, form, errors);
    }
    try {
      int carrying =
          aims.keep(review.plan().id(), kind, position, form.measure(), form.carriers(), actor);
      return Redirect.to(Paths.review(review.plan().id()) + "#muc-tieu")
          .saying("plan.aim.kept", Integer.toString(carrying));
    } catch (LeadUnknown refusal) {
      return page(review, aim, form, FormErrors.of(refusal));
    }
  }

  /// Links an aim with the task it was offered.
  ///
  /// @param task by its line
  @PostMapping("/gan")
  @Requires(PlanActs.DRAFT)
  Page link(
      @PathVariable UUID plan,
      @RequestParam(name = "loai", defaultValue = "TARGET") Aim.Kind kind,
      @RequestParam(name = "so", defaultValue = "1") int position,
      @RequestParam(required = false) @Nullable TaskId task,
      Actor actor) {
    Plan of = reviews.draft(new PlanId(plan), actor);
    Aim aim = aim(of, kind, position);
    if (aim != null && task != null) {
      List<TaskId> carriers = new ArrayList<>(aim.carriers());
      carriers.add(task);
      aims.keep(of.id(), kind, position, aim.measure(), carriers, actor);
    }
    return Redirect.to(Paths.review(of.id()) + "#muc-tieu").saying("plan.aim.kept", "1");
  }

  private Review draft(UUID plan, Actor actor) {
    return reviews.of(reviews.draft(new PlanId(plan), actor).id(), actor);
  }

  private @Nullable Aim aim(Plan plan, Aim.Kind kind, int position) {
    return aims.list(plan).stream()
        .filter(aim -> aim.kind() == kind && aim.position() == position)
        .findFirst()
        .orElse(null);
  }

  private static Page page(Review review, Aim aim, AimForm form, FormErrors errors) {
    return new AimPage(review, aim, form, errors);
  }
}
