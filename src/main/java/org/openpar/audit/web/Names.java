package org.openpar.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openpar.organization.People;
import org.openpar.organization.Units;
import org.springframework.stereotype.Component;

/// What the ids of units and persons in the trail stand for. All are read at once, so a page or a
/// file of any length costs two statements.
@Component
class Names {

  private final Units units;
  private final People people;
  private final Clock clock;

  Names(Units units, People people, Clock clock) {
    this.units = units;
    this.people = people;
    this.clock = clock;
  }

  Map<UUID, String> byId() {
    Map<UUID, String> names = new HashMap<>();
    units.names(LocalDate.now(clock)).forEach((unit, name) -> names.put(unit.value(), name));
    people.names().forEach((person, name) -> names.put(person.value(), name));
    return names;
  }
}
