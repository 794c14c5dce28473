package org.openpar.directory.web;

import java.util.UUID;
import org.openpar.directory.model.Handover;
import org.openpar.directory.model.HandoverId;
import org.openpar.directory.model.Handovers;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.organization.People;
import org.springframework.stereotype.Component;

/// Whoever may take the transfer sheet sees what was written down about the handover.
@Component
class HandoverHistory implements HistoryDoor {

  private final Handovers handovers;
  private final People people;

  HandoverHistory(Handovers handovers, People people) {
    this.handovers = handovers;
    this.people = people;
  }

  @Override
  public String kind() {
    return "Handover";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    Handover handover = handovers.handover(new HandoverId(id), actor);
    return new Opened(
        people.contact(handover.person()).name() + ", " + handover.title(),
        PeopleFilter.PATH + "/" + handover.person().value());
  }
}
