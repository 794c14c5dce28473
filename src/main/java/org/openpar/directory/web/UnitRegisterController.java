package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.Keeping;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.People;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitContacts;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.UnitName;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of units as of any day.
@Controller
class UnitRegisterController {

  static final String READ = "organization.read";

  private final Units units;
  private final People people;
  private final UnitContacts contacts;
  private final Keeping keeping;
  private final Policy policy;
  private final Clock clock;

  UnitRegisterController(
      Units units,
      People people,
      UnitContacts contacts,
      Keeping keeping,
      Policy policy,
      Clock clock) {
    this.units = units;
    this.people = people;
    this.contacts = contacts;
    this.keeping = keeping;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(UnitFilter.PATH)
  @Requires(READ)
  Page index(@ModelAttribute UnitFilter filter, Actor actor) {
    UnitMap map = units.on(filter.day(LocalDate.now(clock)));
    return new UnitsPage(
        filter,
        filter.errors(),
        map,
        filter.of(map),
        units.former(filter.said(filter.words()), map.day()),
        policy.permits(actor, DirectoryActs.REORGANIZE));
  }

  @GetMapping({UnitFilter.PATH + ".xlsx", UnitFilter.PATH + ".csv"})
  @Requires(READ)
  ListFile export(@ModelAttribute UnitFilter filter, Texts t) {
    UnitMap map = units.on(filter.day(LocalDate.now(clock)));
    return new UnitListing(new UnitWords(map, t), units.namings())
        .list()
        .rows(filter.of(map)::forEach);
  }

  @GetMapping(UnitFilter.PATH + "/{unit}")
  @Requires(READ)
  Page show(
      @PathVariable UnitId unit,
      @RequestParam(required = false) @Nullable LocalDate ngay,
      Actor actor) {
    List<UnitName> names = units.listNames(unit);
    if (names.isEmpty()) {
      throw new NotFound("unit " + unit.value());
    }
    LocalDate day = ngay == null ? LocalDate.now(clock) : ngay;
    UnitMap map = units.on(day);
    boolean there = map.find(unit).isPresent();
    return new UnitPage(
        unit,
        map,
        names.stream()
            .filter(name -> name.validity().contains(day))
            .findFirst()
            .orElse(names.getLast()),
        there,
        names,
        units.listAliases(unit),
        units.listCodes(unit),
        there ? units.listUnder(unit, day) : List.<Unit>of(),
        people.listOf(unit, day),
        units.lineage().of(unit),
        units.lineage().heirsOn(unit, day).stream()
            .flatMap(heir -> map.find(heir).stream())
            .toList(),
        contacts.find(unit, day).orElse(null),
        there && keeping.keeps(actor, unit),
        policy.permits(actor, DirectoryActs.REORGANIZE));
  }
}
