package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openpar.documents.ListFile;
import org.openpar.organization.UnitGroups;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The groups of units as a file, the province's own ones first, as on the page.
@Controller
class UnitGroupListController {

  private final Units units;
  private final Clock clock;

  UnitGroupListController(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @GetMapping({GroupFilter.PATH + ".xlsx", GroupFilter.PATH + ".csv"})
  @Requires(UnitRegisterController.READ)
  ListFile export(@ModelAttribute GroupFilter filter, Texts t) {
    UnitMap map = units.on(filter.day().or(LocalDate.now(clock)));
    return new GroupListing(map, t)
        .list()
        .rows(
            Stream.of(map.ownGroups(), UnitGroups.listAll())
                    .flatMap(groups -> filter.of(groups).stream())
                    .toList()
                ::forEach);
  }
}
