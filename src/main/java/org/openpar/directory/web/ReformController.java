package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.ReorganizationId;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.Units;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The legal acts that changed units.
@Controller
class ReformController {

  private final Reorganizations reorganizations;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  ReformController(Reorganizations reorganizations, Units units, Policy policy, Clock clock) {
    this.reorganizations = reorganizations;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(ReformsPage.PATH)
  @Requires(UnitRegisterController.READ)
  Page index(Actor actor) {
    return new ReformsPage(
        units.lineage().reorganizations().reversed(),
        LocalDate.now(clock),
        policy.permits(actor, DirectoryActs.REORGANIZE));
  }

  @GetMapping(ReformsPage.PATH + "/{reorganization}")
  @Requires(UnitRegisterController.READ)
  Page show(@PathVariable ReorganizationId reorganization) {
    var found = reorganizations.reorganization(reorganization);
    return new ReformPage(
        found, units.names(found.act().eve()), units.names(found.day()), LocalDate.now(clock));
  }
}
