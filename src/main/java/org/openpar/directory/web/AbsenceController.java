package org.openpar.directory.web;

import org.openpar.directory.model.PeopleActs;
import org.openpar.directory.model.Personnel;
import org.openpar.identity.Actor;
import org.openpar.organization.AbsenceId;
import org.openpar.organization.PersonId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A person is away, or not after all.
@Controller
@RequestMapping(PeopleFilter.PATH + "/{person}/vang-mat")
class AbsenceController {

  private final Personnel personnel;
  private final PersonPages pages;

  AbsenceController(Personnel personnel, PersonPages pages) {
    this.personnel = personnel;
    this.pages = pages;
  }

  @PostMapping
  @Requires(PeopleActs.AWAY)
  Page create(@PathVariable PersonId person, AbsenceForm form, Actor actor) {
    personnel.demandMayNote(person, actor);
    String from = form.said(form.from());
    String to = form.said(form.to());
    FormErrors errors = new Mistakes().day("from", from).day("to", to).errors();
    if (errors.any()) {
      return pages.of(person, form, errors, actor);
    }
    try {
      personnel.noteAbsence(person, Mistakes.day(from), Mistakes.day(to), form.why(), actor);
      return back(person, "directory.said.absent");
    } catch (RuleViolated refusal) {
      return pages.of(person, form, FormErrors.of(refusal), actor);
    }
  }

  @PostMapping("/{absence}/bo")
  @Requires(PeopleActs.AWAY)
  Page destroy(@PathVariable PersonId person, @PathVariable AbsenceId absence, Actor actor) {
    personnel.withdrawAbsence(absence, person, actor);
    return back(person, "directory.said.present");
  }

  private static Page back(PersonId person, String said) {
    return Redirect.to(PeopleFilter.PATH + "/" + person.value()).saying(said);
  }
}
