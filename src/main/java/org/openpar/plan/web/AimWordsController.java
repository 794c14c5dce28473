package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.AimWords;
import org.openpar.plan.model.Aims;
import org.openpar.plan.model.AimsChangedMeanwhile;
import org.openpar.plan.model.AimsTooLong;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Writes the targets and key tasks of a draft.
@Controller
@RequestMapping("/ke-hoach/{plan}/muc-tieu/noi-dung")
class AimWordsController {

  private final Aims aims;
  private final Reviews reviews;

  AimWordsController(Aims aims, Reviews reviews) {
    this.aims = aims;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(@PathVariable UUID plan, Actor actor) {
    Plan draft = reviews.draft(new PlanId(plan), actor);
    return new AimWordsPage(draft, AimWordsForm.of(AimWords.of(draft)), false, FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(@PathVariable UUID plan, @ModelAttribute AimWordsForm form, Actor actor) {
    Plan draft = reviews.draft(new PlanId(plan), actor);
    try {
      aims.reword(draft.id(), form.seen(), form.words(), actor);
      return Redirect.to(Paths.review(draft.id()) + "#muc-tieu");
    } catch (AimsChangedMeanwhile refused) {
      AimWords now = AimWords.of(reviews.draft(draft.id(), actor));
      return new AimWordsPage(draft, form.over(now), true, FormErrors.of(refused));
    } catch (AimsTooLong refused) {
      return new AimWordsPage(draft, form, false, FormErrors.of(refused));
    }
  }
}
