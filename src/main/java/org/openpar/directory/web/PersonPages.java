package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpar.directory.model.Handovers;
import org.openpar.directory.model.Keeping;
import org.openpar.identity.Actor;
import org.openpar.organization.Absences;
import org.openpar.organization.Holding;
import org.openpar.organization.OpenItem;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Posts;
import org.openpar.organization.Units;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the page of a person shows.
@Component
class PersonPages {

  private final Keeping keeping;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Absences absences;
  private final Handovers handovers;
  private final Clock clock;

  PersonPages(
      Keeping keeping,
      People people,
      Posts posts,
      Units units,
      Absences absences,
      Handovers handovers,
      Clock clock) {
    this.keeping = keeping;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.absences = absences;
    this.handovers = handovers;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  PersonPage of(PersonId person, AbsenceForm form, FormErrors errors, Actor actor) {
    keeping.demandSeen(actor, person);
    LocalDate day = LocalDate.now(clock);
    boolean keeper = keeping.keeps(actor, person);
    boolean close = keeper || actor.person().equals(person);
    List<Holding> holdings = posts.listHeldBy(person);
    return new PersonPage(
        person,
        day,
        people.contact(person),
        holdings,
        close ? open(person, holdings, day) : Map.of(),
        close ? absences.listOf(person) : List.of(),
        handovers.listOf(person),
        units.names(day),
        keeper,
        keeping.notesAbsences(actor, person),
        form,
        errors);
  }

  private Map<Holding, List<OpenItem>> open(
      PersonId person, List<Holding> holdings, LocalDate day) {
    Map<Holding, List<OpenItem>> open = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      if (holding.post() != null && holding.held().contains(day)) {
        open.put(holding, handovers.listOpen(person, posts.post(holding.post(), day), day));
      }
    }
    return open;
  }
}
