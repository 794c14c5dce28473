package org.openpar.directory.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Holding;
import org.openpar.organization.PersonId;
import org.openpar.organization.Posts;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Component;

/// Whose people a reader sees and keeps. A person is where he holds a post, or last held one; a
/// person of a foreign unit does not exist for the reader.
@Component
public class Keeping {

  private final Policy policy;
  private final Units units;
  private final Posts posts;
  private final Clock clock;

  Keeping(Policy policy, Units units, Posts posts, Clock clock) {
    this.policy = policy;
    this.units = units;
    this.posts = posts;
    this.clock = clock;
  }

  public boolean keeps(Actor actor, UnitId unit) {
    return policy.permits(actor, PeopleActs.KEEP, unit);
  }

  /// Whether the actor keeps the people of any unit at all.
  public boolean keeps(Actor actor) {
    return policy.permits(actor, PeopleActs.KEEP);
  }

  /// Whether the actor may note that this person is away: oneself, or whoever one keeps.
  public boolean notesAbsences(Actor actor, PersonId person) {
    return policy.permits(actor, PeopleActs.AWAY)
        && (actor.person().equals(person) || keeps(actor, person));
  }

  public boolean keeps(Actor actor, PersonId person) {
    return unitsOf(person).stream().anyMatch(unit -> keeps(actor, unit));
  }

  /// The units of a day whose people the actor may see, in the order of the register.
  public List<Unit> readable(Actor actor, LocalDate day) {
    return permitted(actor, PeopleActs.READ, day);
  }

  /// The units of a day whose people the actor keeps.
  public List<Unit> kept(Actor actor, LocalDate day) {
    return permitted(actor, PeopleActs.KEEP, day);
  }

  /// Asked before a form of what is kept is shown or read.
  public void demandKept(Actor actor, UnitId unit) {
    demandSeen(actor, unit);
    policy.demand(actor, PeopleActs.KEEP, unit);
  }

  public void demandKept(Actor actor, PersonId person) {
    demandSeen(actor, person);
    if (!keeps(actor, person)) {
      policy.demand(actor, PeopleActs.KEEP, unitsOf(person).getFirst());
    }
  }

  /// Like a missing person, when the actor may not see any unit he belongs to.
  public void demandSeen(Actor actor, PersonId person) {
    if (unitsOf(person).stream().noneMatch(unit -> policy.permits(actor, PeopleActs.READ, unit))) {
      throw new NotFound("person " + person.value());
    }
  }

  public void demandSeen(Actor actor, UnitId unit) {
    if (!policy.permits(actor, PeopleActs.READ, unit)) {
      throw new NotFound("unit " + unit.value());
    }
  }

  /// Where the person holds a post today or later; else where the last one was.
  private List<UnitId> unitsOf(PersonId person) {
    LocalDate today = LocalDate.now(clock);
    List<Holding> held = posts.listHeldBy(person);
    List<UnitId> present =
        held.stream()
            .filter(holding -> !endedBefore(holding, today))
            .map(Holding::unit)
            .distinct()
            .toList();
    return present.isEmpty() ? held.stream().map(Holding::unit).limit(1).toList() : present;
  }

  private static boolean endedBefore(Holding holding, LocalDate day) {
    LocalDate last = holding.held().last();
    return last != null && last.isBefore(day);
  }

  private List<Unit> permitted(Actor actor, String act, LocalDate day) {
    return units.on(day).units().stream()
        .filter(unit -> policy.permits(actor, act, unit.id()))
        .toList();
  }
}
