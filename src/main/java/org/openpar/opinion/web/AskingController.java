package org.openpar.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.opinion.model.Asking;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.Rounds;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.DraftFacts.DraftBrief;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.RuleViolated;
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

/// Asks units what they think of a draft.
@Controller
@RequestMapping("/ke-hoach/{plan}/lay-y-kien")
class AskingController {

  private final Rounds rounds;
  private final Units units;
  private final Clock clock;

  AskingController(Rounds rounds, Units units, Clock clock) {
    this.rounds = rounds;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  @Requires(OpinionActs.ASK)
  Page blank(@PathVariable UUID plan, Actor actor, Texts t) {
    DraftBrief draft = rounds.draft(new PlanId(plan), actor);
    return page(
        draft, AskingForm.blank(t.say("opinion.ask.letter", draft.title())), FormErrors.none());
  }

  @PostMapping
  @Requires(OpinionActs.ASK)
  Page create(@PathVariable UUID plan, @ModelAttribute AskingForm form, Actor actor) {
    DraftBrief draft = rounds.draft(new PlanId(plan), actor);
    Asking asking = form.asking(rounds.concerned(draft.id()), map());
    List<RuleViolated> problems = rounds.problems(draft.id(), asking);
    if (!problems.isEmpty()) {
      return page(draft, form, FormErrors.none().and(problems));
    }
    return Redirect.to(OpinionPaths.round(rounds.ask(draft.id(), asking, actor)))
        .saying("opinion.said.asked", Integer.toString(rounds.asked(asking).size()));
  }

  private Page page(DraftBrief draft, AskingForm form, FormErrors errors) {
    Set<UnitId> concerned = rounds.concerned(draft.id());
    return new AskingPage(draft, form, map(), rounds.groups(), concerned.size(), errors);
  }

  private UnitMap map() {
    return units.on(LocalDate.now(clock));
  }
}
