package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.directory.model.PeopleActs;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitContacts;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitName;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How a unit is reached; whoever keeps its people keeps that too.
@Controller
@RequestMapping(UnitFilter.PATH + "/{unit}/lien-he")
class UnitContactController {

  private final UnitContacts contacts;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  UnitContactController(UnitContacts contacts, Units units, Policy policy, Clock clock) {
    this.contacts = contacts;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping
  @Requires(PeopleActs.KEEP)
  Page edit(@PathVariable UnitId unit, Actor actor) {
    UnitName name = kept(unit, actor);
    LocalDate today = LocalDate.now(clock);
    return new UnitContactPage(
        unit,
        name,
        UnitContactForm.of(contacts.find(unit, today).orElse(null), today),
        FormErrors.none());
  }

  @PostMapping
  @Requires(PeopleActs.KEEP)
  Page update(@PathVariable UnitId unit, @ModelAttribute UnitContactForm form, Actor actor) {
    UnitName name = kept(unit, actor);
    if (form.errors().any()) {
      return new UnitContactPage(unit, name, form, form.errors());
    }
    List<RuleViolated> problems =
        contacts.keep(
            unit,
            form.said(form.address()),
            form.said(form.phone()),
            form.said(form.email()),
            form.said(form.website()),
            form.day(LocalDate.now(clock)));
    return problems.isEmpty()
        ? Redirect.to(UnitFilter.PATH + "/" + unit.value()).saying("directory.contact.kept")
        : new UnitContactPage(unit, name, form, form.errors().and(problems));
  }

  /// The unit by its newest name: everybody sees it, not everybody keeps it.
  private UnitName kept(UnitId unit, Actor actor) {
    List<UnitName> names = units.listNames(unit);
    if (names.isEmpty()) {
      throw new NotFound("unit " + unit.value());
    }
    policy.demand(actor, PeopleActs.KEEP, unit);
    return names.getLast();
  }
}
