package org.openpar.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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

  /// Whether the actor may do this act to what belongs to this unit and is in this state.
  public boolean permits(Actor actor, String act, UnitId unit, Enum<?> state) {
    return find(actor, act, (grant, line) -> line.in(state) && reaches(grant, line, unit))
        .isPresent();
  }

  /// Whether the actor may do this act to what belongs to no single unit and is in this state.
  public boolean permits(Actor actor, String act, Enum<?> state) {
    return find(
            actor,
            act,
            (grant, line) ->
                line.in(state) && (line.reach() == Reach.SHARED || isTop(grant.unit())))
        .isPresent();
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
    return matrix.acts().stream().filter(act -> !matrix.of(act, role).isEmpty()).sorted().toList();
  }

  /// Every line of the matrix, in the order of the files.
  public List<Permission> permissions() {
    return matrix.lines();
  }

  private Optional<Grant> findGrant(Actor actor, String act) {
    return find(actor, act, (grant, line) -> line.reach() != Reach.TOP || isTop(grant.unit()));
  }

  private Optional<Grant> findGrant(Actor actor, String act, UnitId unit) {
    return find(actor, act, (grant, line) -> reaches(grant, line, unit));
  }

  private Optional<Grant> find(Actor actor, String act, BiPredicate<Grant, Permission> far) {
    return actor.grants().stream()
        .filter(grant -> grant.covers(act))
        .filter(grant -> matrix.of(act, grant.role()).stream().anyMatch(it -> far.test(grant, it)))
        .findFirst();
  }

  /// What belonged to a unit that is gone is its keeper's.
  private boolean reaches(Grant grant, Permission line, UnitId unit) {
    return switch (line.reach()) {
      case OWN -> grant.unit().equals(keeper(unit));
      case TREE -> grant.unit().equals(keeper(unit)) || isUnder(grant.unit(), keeper(unit));
      case TOP -> isTop(grant.unit());
      case SHARED -> true;
    };
  }

  private UnitId keeper(UnitId unit) {
    return units.keeperOn(unit, LocalDate.now(clock));
  }

  private boolean isTop(UnitId unit) {
    return units
        .on(LocalDate.now(clock))
        .find(unit)
        .filter(found -> found.parent() == null)
        .isPresent();
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
