package org.openpar.directory.web;

import java.util.UUID;
import org.openpar.directory.model.Keeping;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.springframework.stereotype.Component;

/// Whoever sees a person in the directory sees what was written down about the entry.
@Component
class PersonHistory implements HistoryDoor {

  private final Keeping keeping;
  private final People people;

  PersonHistory(Keeping keeping, People people) {
    this.keeping = keeping;
    this.people = people;
  }

  @Override
  public String kind() {
    return "Person";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    PersonId person = new PersonId(id);
    keeping.demandSeen(actor, person);
    return new Opened(people.contact(person).name(), PeopleFilter.PATH + "/" + id);
  }
}
