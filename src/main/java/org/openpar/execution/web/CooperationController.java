package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.model.Cooperations;
import org.openpar.execution.model.Cooperations.SharedTask;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.identity.Actor;
import org.openpar.organization.People;
import org.openpar.organization.Person;
import org.openpar.plan.TaskId;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a cooperating unit may read about the work of the lead.
@Controller
class CooperationController {

  /// A task laid on every commune is not a list of two hundred telephones.
  private static final int LEADS_TO_CALL = 8;

  private final Cooperations cooperations;
  private final People people;
  private final Clock clock;

  CooperationController(Cooperations cooperations, People people, Clock clock) {
    this.cooperations = cooperations;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/phoi-hop/{task}")
  @Requires(ExecutionActs.READ)
  Page show(@PathVariable TaskId task, Actor actor) {
    LocalDate day = LocalDate.now(clock);
    SharedTask shared = cooperations.task(task, day, actor);
    return new CooperationPage(shared, day, contacts(shared, day));
  }

  private List<Person> contacts(SharedTask shared, LocalDate day) {
    return shared.assignments().stream()
        .map(AssignmentBrief::unit)
        .distinct()
        .limit(LEADS_TO_CALL)
        .flatMap(unit -> people.listOf(unit, day).stream())
        .toList();
  }
}
