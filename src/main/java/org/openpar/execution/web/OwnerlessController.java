package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.Competence;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.OwnerlessWork;
import org.openpar.identity.Actor;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.kit.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Work nobody answers for: seen at once, given to a unit for many at once.
@Controller
@RequestMapping(OwnerlessPage.PATH)
class OwnerlessController {

  private final OwnerlessWork ownerless;
  private final Competence competence;
  private final Units units;
  private final Clock clock;

  OwnerlessController(OwnerlessWork ownerless, Competence competence, Units units, Clock clock) {
    this.ownerless = ownerless;
    this.competence = competence;
    this.units = units;
    this.clock = clock;
  }

  /// @param work an assignment that is chosen from the start
  @GetMapping
  @Requires(ExecutionActs.REASSIGN)
  Page index(
      @RequestParam(name = "viec", required = false) @Nullable AssignmentId work, Actor actor) {
    List<AssignmentId> chosen = work == null ? List.of() : List.of(work);
    return page(new OwnerlessForm(chosen, null, null), FormErrors.none(), actor);
  }

  @PostMapping
  @Requires(ExecutionActs.REASSIGN)
  Page create(OwnerlessForm form, Actor actor) {
    try {
      ownerless.give(form.chosen(), form.unit(), form.said(), actor);
      return Redirect.to(OwnerlessPage.PATH)
          .saying("execution.said.reassigned", String.valueOf(form.chosen().size()));
    } catch (RuleViolated refusal) {
      return page(form, FormErrors.of(refusal), actor);
    }
  }

  private OwnerlessPage page(OwnerlessForm form, FormErrors errors, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<Option> offered =
        units.on(today).units().stream()
            .filter(unit -> competence.reassigns(actor, unit.id()))
            .map(unit -> new Option(unit.id().value().toString(), unit.name()))
            .toList();
    return new OwnerlessPage(today, ownerless.listOf(actor), offered, form, errors);
  }
}
