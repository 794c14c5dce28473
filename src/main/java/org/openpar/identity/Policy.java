package org.openpar.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.model.Forbidden;
import org.springframework.stereotype.Service;

/// Who may do what, and to which unit. It reads the access matrix; an act that is not in it is
/// denied to everyone.
@Service
public class Policy {

  private final AccessMatrix matrix;
  private final Units units;
  private final Clock clock;
  private final Acting acting;

  Policy(AccessMatrix matrix, Units units, Clock clock, Acting acting) {
    this.matrix = matrix;
    this.units = units;
    this.clock = clock;
    this.acting = acting;
  }

  /// Whether the actor may do this act to some unit at least: may the page be opened, the entry
  /// shown.
  public boolean permits(Actor actor, String act) {
    return findGrant(actor, act).isPresent();
  }

  /// Whether the actor may do this act to what belongs to this unit.
  public boolean permits(Actor actor, String act, UnitId unit) {
    return findGrant(actor, act, unit).isPresent();
  }

  /// Like [#permits(Actor, String, UnitId)], as a refusal.
  public void demand(Actor actor, String act, UnitId unit) {
    acting.allowedBy(findGrant(actor, act, unit).orElseThrow(() -> new Forbidden(act)));
  }

  /// Like [#permits(Actor, String)], as a refusal.
  public void demand(Actor actor, String act) {
    acting.allowedBy(findGrant(actor, act).orElseThrow(() -> new Forbidden(act)));
  }

  /// Every act of the matrix; a route that names another one does not let the application start.
  public Set<String> acts() {
    return matrix.acts();
  }

  /// Every act a role may do at all, in order.
  public List<String> acts(Role role) {
    return matrix.acts().stream()
        .filter(act -> matrix.reach(act, role).isPresent())
        .sorted()
        .toList();
  }

  private Optional<Grant> findGrant(Actor actor, String act) {
    return actor.grants().stream()
        .filter(grant -> grant.covers(act) && matrix.reach(act, grant.role()).isPresent())
        .findFirst();
  }

  private Optional<Grant> findGrant(Actor actor, String act, UnitId unit) {
    return actor.grants().stream().filter(grant -> reaches(grant, act, unit)).findFirst();
  }

  private boolean reaches(Grant grant, String act, UnitId unit) {
    Optional<Reach> reach = matrix.reach(act, grant.role());
    if (reach.isEmpty() || !grant.covers(act)) {
      return false;
    }
    UnitId keeper = units.keeperOn(unit, LocalDate.now(clock));
    return grant.unit().equals(keeper)
        || (reach.get() == Reach.TREE && isUnder(grant.unit(), keeper));
  }

  private boolean isUnder(UnitId upper, UnitId lower) {
    UnitMap map = units.on(LocalDate.now(clock));
    Optional<UnitId> parent = map.find(lower).map(Unit::parent);
    while (parent.isPresent()) {
      if (parent.get().equals(upper)) {
        return true;
      }
      parent = map.find(parent.get()).map(Unit::parent);
    }
    return false;
  }
}
