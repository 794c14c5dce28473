package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Role;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sees to it that somebody is left who can open accounts and give roles: the last administrator of
/// a unit and of those above it can neither lose the role nor be shut out.
@Component
class Administrators {

  private final AccountRows rows;
  private final Units units;
  private final JdbcClient jdbc;
  private final Clock clock;

  Administrators(AccountRows rows, Units units, JdbcClient jdbc, Clock clock) {
    this.rows = rows;
    this.units = units;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Two administrators who take the role from each other at the same moment come one after the
  /// other.
  void inTurn() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('identity.administrators'))")
        .query((row, number) -> number)
        .list();
  }

  boolean wouldBeMissed(GrantLine lost) {
    return lost.role() == Role.ADMINISTRATOR && missed(List.of(lost));
  }

  boolean wouldBeMissed(AccountLine lost) {
    return missed(
        lost.grants().stream().filter(grant -> grant.role() == Role.ADMINISTRATOR).toList());
  }

  private boolean missed(List<GrantLine> lost) {
    if (lost.isEmpty()) {
      return false;
    }
    LocalDate day = LocalDate.now(clock);
    UnitMap map = units.on(day);
    Set<GrantId> gone = lost.stream().map(GrantLine::id).collect(Collectors.toSet());
    List<GrantLine> staying =
        rows.all().stream()
            .filter(account -> account.state() != AccountState.CLOSED)
            .flatMap(account -> account.grants().stream())
            .filter(grant -> grant.role() == Role.ADMINISTRATOR)
            .filter(grant -> !gone.contains(grant.id()))
            .toList();
    return lost.stream()
        .anyMatch(grant -> staying.stream().noneMatch(one -> isAt(map, one.unit(), grant.unit())));
  }

  private static boolean isAt(UnitMap map, UnitId upper, UnitId lower) {
    Optional<UnitId> unit = Optional.of(lower);
    while (unit.isPresent()) {
      if (unit.get().equals(upper)) {
        return true;
      }
      unit = map.find(unit.get()).map(Unit::parent);
    }
    return false;
  }
}
