package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitName;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The family of a unit: what it came from and what came of it.
@Controller
class FamilyController {

  private final Units units;
  private final Clock clock;

  FamilyController(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @GetMapping(UnitFilter.PATH + "/{unit}/pha-he")
  @Requires(UnitRegisterController.READ)
  Page show(@PathVariable UnitId unit) {
    List<UnitName> names = units.listNames(unit);
    if (names.isEmpty()) {
      throw new NotFound("unit " + unit.value());
    }
    return FamilyPage.of(
        unit, names.getLast().name(), units.lineage().family(unit), units, LocalDate.now(clock));
  }
}
