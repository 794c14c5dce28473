package org.openpar.execution.web;

import static org.openpar.execution.Bucket.AWAITING;
import static org.openpar.execution.Bucket.DUE_SOON;
import static org.openpar.execution.Bucket.IN_TIME;
import static org.openpar.execution.Bucket.NOT_YET;
import static org.openpar.execution.Bucket.OVERDUE;
import static org.openpar.execution.Bucket.REGULAR;
import static org.openpar.execution.Bucket.UNSATISFACTORY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.Competence;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Staffing;
import org.openpar.execution.model.StandInRules;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.People;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the page of who does what shows; the number of statements does not grow with it.
@Component
class StaffingPages {

  private static final Set<Bucket> OPEN =
      EnumSet.of(UNSATISFACTORY, OVERDUE, DUE_SOON, IN_TIME, REGULAR, NOT_YET, AWAITING);

  private final AssignmentQueries queries;
  private final Staffing staffing;
  private final StandInRules rules;
  private final Competence competence;
  private final People people;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  StaffingPages(
      AssignmentQueries queries,
      Staffing staffing,
      StandInRules rules,
      Competence competence,
      People people,
      Units units,
      Policy policy,
      Clock clock) {
    this.queries = queries;
    this.staffing = staffing;
    this.rules = rules;
    this.competence = competence;
    this.people = people;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  /// @param typed the days of silence as typed, null to show those of the rule
  @Transactional(readOnly = true)
  StaffingPage of(
      UnitId unit,
      @Nullable String narrowed,
      StaffingForm form,
      @Nullable String typed,
      FormErrors errors,
      Actor actor) {
    if (!policy.permits(actor, ExecutionActs.STAFF, unit)) {
      throw new NotFound("unit " + unit.value());
    }
    LocalDate day = LocalDate.now(clock);
    AssignmentSearch search =
        new AssignmentSearch(null, day, unit, null, null, null, null, "due", 0, 0);
    StaffingPage page =
        new StaffingPage(
            units.unit(unit, day),
            day,
            queries.list(search, actor).stream()
                .filter(brief -> OPEN.contains(brief.standing().bucket()))
                .toList(),
            staffing.chargesOf(unit, day),
            people.listOf(unit, day),
            narrowed,
            form,
            rules.listOf(unit),
            typed == null ? "" : typed,
            competence.staffsOthers(actor, unit),
            errors);
    return page;
  }
}
