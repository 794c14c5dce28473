package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.directory.model.Keeping;
import org.openpar.directory.model.PeopleActs;
import org.openpar.directory.model.Personnel;
import org.openpar.identity.Actor;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Post;
import org.openpar.organization.PostId;
import org.openpar.organization.Posts;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person: shown, entered into a vacant post, changed.
@Controller
@RequestMapping(PeopleFilter.PATH)
class PersonController {

  private final Personnel personnel;
  private final PersonPages pages;
  private final Keeping keeping;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Clock clock;

  PersonController(
      Personnel personnel,
      PersonPages pages,
      Keeping keeping,
      People people,
      Posts posts,
      Units units,
      Clock clock) {
    this.personnel = personnel;
    this.pages = pages;
    this.keeping = keeping;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/{person}")
  @Requires(PeopleActs.READ)
  Page show(@PathVariable PersonId person, Actor actor) {
    return pages.of(person, AbsenceForm.BLANK, FormErrors.none(), actor);
  }

  @GetMapping("/moi")
  @Requires(PeopleActs.KEEP)
  Page blank(@RequestParam(name = "chuc-vu") PostId post, Actor actor) {
    return blank(post, new PersonForm(null, null, null, null), FormErrors.none(), actor);
  }

  @PostMapping("/moi")
  @Requires(PeopleActs.KEEP)
  Page create(@RequestParam(name = "chuc-vu") PostId post, PersonForm form, Actor actor) {
    String from = form.said(form.from());
    FormErrors errors = new Mistakes().all(form.contact().problems()).day("from", from).errors();
    if (errors.any()) {
      return blank(post, form, errors, actor);
    }
    try {
      PersonId person = personnel.enter(form.contact(), post, Mistakes.day(from), actor);
      return Redirect.to(PeopleFilter.PATH + "/" + person.value())
          .saying("directory.said.entered", form.contact().name());
    } catch (RuleViolated refusal) {
      return blank(post, form, FormErrors.of(refusal), actor);
    }
  }

  @GetMapping("/{person}/sua")
  @Requires(PeopleActs.KEEP)
  Page edit(@PathVariable PersonId person, Actor actor) {
    keeping.demandKept(actor, person);
    return form(person, PersonForm.of(people.contact(person)), FormErrors.none());
  }

  @PostMapping("/{person}/sua")
  @Requires(PeopleActs.KEEP)
  Page update(@PathVariable PersonId person, PersonForm form, Actor actor) {
    keeping.demandKept(actor, person);
    FormErrors errors = new Mistakes().all(form.contact().problems()).errors();
    if (errors.any()) {
      return form(person, form, errors);
    }
    try {
      personnel.change(person, form.contact(), actor);
      return Redirect.to(PeopleFilter.PATH + "/" + person.value()).saying("directory.said.changed");
    } catch (RuleViolated refusal) {
      return form(person, form, FormErrors.of(refusal));
    }
  }

  private static Page form(PersonId person, PersonForm form, FormErrors errors) {
    String action = PeopleFilter.PATH + "/" + person.value() + "/sua";
    return new PersonFormPage(action, form, null, "", errors);
  }

  private Page blank(PostId id, PersonForm form, FormErrors errors, Actor actor) {
    LocalDate day = LocalDate.now(clock);
    Post post = posts.post(id, day);
    keeping.demandKept(actor, post.unit());
    return new PersonFormPage(
        PeopleFilter.PATH + "/moi?chuc-vu=" + id.value(),
        form,
        post,
        units.names(day).getOrDefault(post.unit(), ""),
        errors);
  }
}
