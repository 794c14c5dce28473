package org.openpar.execution.model;

import static org.openpar.execution.model.ExecutionActs.APPROVE;
import static org.openpar.execution.model.ExecutionActs.READ;
import static org.openpar.execution.model.ExecutionActs.REASSIGN;
import static org.openpar.execution.model.ExecutionActs.REOPEN;
import static org.openpar.execution.model.ExecutionActs.REPORT;
import static org.openpar.execution.model.ExecutionActs.STAFF;
import static org.openpar.execution.model.ExecutionActs.STAFF_OTHERS;
import static org.openpar.execution.model.ExecutionActs.VERIFY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.WorkState;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.stereotype.Component;

/// Who may do what to an assignment as it stands: asked by a page for the button and by the door
/// for the deed, so that the two never differ. The answers stand in `permissions/execution.csv`.
@Component
public class Competence {

  private final Policy policy;
  private final Units units;
  private final Responsibility responsibility;
  private final Clock clock;

  Competence(Policy policy, Units units, Responsibility responsibility, Clock clock) {
    this.policy = policy;
    this.units = units;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  public boolean mayRead(Actor actor, UnitId unit) {
    return policy.permits(actor, READ, unit);
  }

  public boolean mayReport(Actor actor, UnitId unit, WorkState work) {
    return policy.permits(actor, REPORT, unit, work);
  }

  public boolean mayApprove(Actor actor, UnitId unit, WorkState work) {
    return policy.permits(actor, APPROVE, unit, work);
  }

  public boolean mayVerify(Actor actor, UnitId unit, WorkState work) {
    return policy.permits(actor, VERIFY, unit, work);
  }

  public boolean mayReopen(Actor actor, UnitId unit, WorkState work) {
    return policy.permits(actor, REOPEN, unit, work);
  }

  /// Whether the actor is the one who approves for this unit.
  public boolean heads(Actor actor, UnitId unit) {
    return policy.permits(actor, APPROVE, unit);
  }

  /// Whether the actor says who in this unit does what.
  public boolean staffsOthers(Actor actor, UnitId unit) {
    return policy.permits(actor, STAFF_OTHERS, unit);
  }

  public boolean staffs(Actor actor, UnitId unit) {
    return policy.permits(actor, STAFF, unit);
  }

  /// Whether the actor gives work of this unit to another one.
  public boolean reassigns(Actor actor, UnitId unit) {
    return policy.permits(actor, REASSIGN, unit);
  }

  /// Whether the actor confirms work of other units too.
  public boolean verifies(Actor actor) {
    return policy.permits(actor, VERIFY);
  }

  /// Refuses the deed that [#mayReport] and the others would not offer.
  public void demand(String act, Actor actor, UnitId unit) {
    policy.demand(actor, act, unit);
  }

  /// A search in one unit needs no look at the others.
  Sight sight(Actor actor, AssignmentSearch search) {
    UnitId unit = search.unit();
    if (unit != null) {
      return mayRead(actor, unit) ? Sight.EVERYTHING : Sight.NOTHING;
    }
    return sight(actor);
  }

  /// What the actor may read of all units.
  Sight sight(Actor actor) {
    List<UnitId> all = units.on(LocalDate.now(clock)).units().stream().map(Unit::id).toList();
    List<UnitId> seen = all.stream().filter(unit -> mayRead(actor, unit)).toList();
    return seen.size() == all.size() ? Sight.EVERYTHING : Sight.of(responsibility.heldBy(seen));
  }
}
