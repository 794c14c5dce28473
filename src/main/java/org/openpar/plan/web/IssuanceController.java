package org.openpar.plan.web;

import java.util.Objects;
import java.util.UUID;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.OpenPoints;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanAlreadyIssued;
import org.openpar.plan.model.PlanState;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.RefusedIssue;
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

/// Promulgates a plan: from here on it is frozen and its leads owe what it says.
@Controller
@RequestMapping("/ke-hoach/{plan}/ban-hanh")
class IssuanceController {

  private final Plans plans;
  private final Reviews reviews;
  private final OpenPoints points;
  private final StoredFiles files;

  IssuanceController(Plans plans, Reviews reviews, OpenPoints points, StoredFiles files) {
    this.points = points;
    this.plans = plans;
    this.reviews = reviews;
    this.files = files;
  }

  @GetMapping
  @Requires(PlanActs.ISSUE)
  Page blank(@PathVariable UUID plan, Actor actor, Texts t) {
    Review review = reviews.of(new PlanId(plan), actor);
    return review.plan().state() == PlanState.DRAFT || review.plan().state() == PlanState.APPROVED
        ? page(review, IssuanceForm.of(review.plan(), t), FormErrors.none())
        : Redirect.to(Paths.plan(review.plan().id()));
  }

  @PostMapping
  @Requires(PlanActs.ISSUE)
  Page create(@PathVariable UUID plan, @ModelAttribute IssuanceForm form, Actor actor) {
    PlanId id = reviews.plan(new PlanId(plan), actor).id();
    try {
      Plan issued = plans.issue(id, form.promulgation(), form.acceptance(), actor);
      return Redirect.to(Paths.plan(id))
          .saying(
              issued.amendment() ? "plan.amended.said" : "plan.issued.said",
              Objects.requireNonNull(issued.number()));
    } catch (RefusedIssue refused) {
      return page(reviews.of(id, actor), form, form.errors(refused));
    } catch (PlanAlreadyIssued refused) {
      return page(reviews.of(id, actor), form, FormErrors.of(refused));
    }
  }

  private IssuancePage page(Review review, IssuanceForm form, FormErrors errors) {
    return new IssuancePage(
        review,
        new PointList(review.plan(), points.list(review.plan(), form.promulgation())),
        form,
        errors,
        files.file(new StoredFileId(review.plan().fileId())));
  }
}
