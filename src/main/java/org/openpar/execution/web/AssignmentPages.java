package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Standing;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.AssignmentSheet;
import org.openpar.execution.model.Competence;
import org.openpar.execution.model.DueChange;
import org.openpar.execution.model.EvidenceFiles;
import org.openpar.execution.model.EvidenceId;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Responsibility;
import org.openpar.execution.model.Staffing;
import org.openpar.identity.Actor;
import org.openpar.organization.People;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/// Gathers what the page of an assignment shows.
@Component
class AssignmentPages {

  private final AssignmentQueries queries;
  private final EvidenceFiles evidence;
  private final Surroundings surroundings;
  private final Competence competence;
  private final Staffing staffing;
  private final Responsibility responsibility;
  private final Waits waits;
  private final Clock clock;

  AssignmentPages(
      AssignmentQueries queries,
      EvidenceFiles evidence,
      Surroundings surroundings,
      Competence competence,
      Staffing staffing,
      Responsibility responsibility,
      Waits waits,
      Clock clock) {
    this.waits = waits;
    this.responsibility = responsibility;
    this.queries = queries;
    this.evidence = evidence;
    this.surroundings = surroundings;
    this.competence = competence;
    this.staffing = staffing;
    this.clock = clock;
  }

  /// @param words what was typed into the form of whoever checks
  AssignmentPage of(AssignmentId id, LocalDate day, Actor actor, String words, FormErrors errors) {
    AssignmentSheet sheet = queries.assignment(id, day, actor);
    List<DueChange> changes = queries.listDueChanges(id, day);
    return new AssignmentPage(
        sheet,
        day,
        surroundings.of(sheet, day),
        staffing.find(id, sheet.brief().unit(), day).orElse(null),
        siblings(sheet, day, actor),
        queries.listSteps(id, day),
        changes,
        awaits(sheet, changes)
            ? waits.find(sheet.brief().task(), sheet.brief().unit(), day, actor).orElse(null)
            : null,
        evidence.list(id, day),
        day.equals(LocalDate.now(clock)) && !misread(errors) ? offers(sheet, actor) : Offers.NONE,
        words,
        errors);
  }

  /// Only work without a day, or with one that followed from an event, is worth the question.
  private static boolean awaits(AssignmentSheet sheet, List<DueChange> changes) {
    Standing standing = sheet.brief().standing();
    return (standing.due() == null && !standing.regular())
        || changes.stream().anyMatch(change -> change.step() != null);
  }

  /// Nobody is asked about a file he may not remove.
  EvidenceRemovalPage removal(AssignmentId id, EvidenceId file, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    AssignmentSheet sheet = queries.assignment(id, today, actor);
    competence.demand(ExecutionActs.REPORT, actor, responsibility.holder(sheet.brief()));
    return evidence.list(id, today).stream()
        .filter(one -> one.id().equals(file) && offers(sheet, actor).report())
        .findFirst()
        .map(one -> new EvidenceRemovalPage(sheet.brief(), one))
        .orElseThrow(() -> new NotFound("evidence " + file.value()));
  }

  /// Whoever asked for another day than he is shown is not invited to act on this one.
  private static boolean misread(FormErrors errors) {
    return errors.entries().stream().anyMatch(entry -> entry.field().equals(AskedDay.FIELD));
  }

  /// The other periods of the same duty of the same unit.
  private List<AssignmentRow> siblings(AssignmentSheet sheet, LocalDate day, Actor actor) {
    AssignmentSearch search =
        new AssignmentSearch(
            sheet.brief().plan(),
            day,
            sheet.brief().unit(),
            sheet.brief().task(),
            null,
            null,
            null,
            "code",
            0,
            0);
    return queries.list(search, actor).stream()
        .map(brief -> new AssignmentRow(brief, day, AssignmentRow.Offer.NOTHING, false))
        .toList();
  }

  private Offers offers(AssignmentSheet sheet, Actor actor) {
    if (sheet.withdrawn(LocalDate.now(clock))) {
      return Offers.NONE;
    }
    UnitId unit = responsibility.holder(sheet.brief());
    WorkState work = sheet.brief().standing().work();
    boolean owned =
        responsibility
            .find(sheet.brief().id(), sheet.brief().unit(), LocalDate.now(clock))
            .isPresent();
    boolean open = work != WorkState.COMPLETED;
    return new Offers(
        competence.mayReport(actor, unit, work),
        competence.mayApprove(actor, unit, work),
        competence.mayVerify(actor, unit, work),
        competence.mayReopen(actor, unit, work),
        open && owned && competence.staffs(actor, unit),
        open && !owned && competence.reassigns(actor, unit));
  }

  /// The plan and the people around an assignment.
  @Component
  static class Surroundings {

    private final PlanFacts plans;
    private final AssignmentQueries queries;
    private final Units units;
    private final People people;
    private final Responsibility responsibility;

    Surroundings(
        PlanFacts plans,
        AssignmentQueries queries,
        Units units,
        People people,
        Responsibility responsibility) {
      this.responsibility = responsibility;
      this.plans = plans;
      this.queries = queries;
      this.units = units;
      this.people = people;
    }

    Around of(AssignmentSheet sheet, LocalDate day) {
      Optional<UnitId> answering =
          responsibility.find(sheet.brief().id(), sheet.brief().unit(), day);
      return new Around(
          plans.plan(sheet.brief().plan()),
          coordinators(sheet.brief().task(), day),
          answering.map(unit -> people.listOf(unit, day)).orElse(List.of()),
          answering.map(unit -> new Around.Answering(unit, units.nameOn(unit, day))).orElse(null),
          responsibility.findInheritance(sheet.brief()).orElse(null),
          responsibility.findReason(sheet.brief().id(), day).orElse(null));
    }

    private List<String> coordinators(TaskId task, LocalDate day) {
      return queries.listCoordinators(task).stream().map(unit -> units.nameOn(unit, day)).toList();
    }
  }
}
