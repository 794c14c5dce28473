package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Fragment;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The register as a tree. A branch is fetched when somebody opens it, so a country of eleven
/// thousand units costs no more than what is looked at.
@Controller
class UnitTreeController {

  private final Units units;
  private final Clock clock;

  UnitTreeController(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @GetMapping(UnitTreePage.PATH)
  @Requires(UnitRegisterController.READ)
  Page index(
      @RequestParam(required = false) @Nullable String words,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed) {
    TypedDay day = TypedDay.of(typed);
    return UnitTreePage.of(units.on(day.or(LocalDate.now(clock))), day, words == null ? "" : words);
  }

  @GetMapping(UnitTreePage.PATH + "/{unit}")
  @Requires(UnitRegisterController.READ)
  Fragment show(@PathVariable UnitId unit, @RequestParam LocalDate ngay) {
    units.unit(unit, ngay);
    return UnitBranch.under(unit, units.on(ngay));
  }
}
