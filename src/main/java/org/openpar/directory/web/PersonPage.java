package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpar.directory.model.Handover;
import org.openpar.organization.Absence;
import org.openpar.organization.AbsenceReason;
import org.openpar.organization.Contact;
import org.openpar.organization.Holding;
import org.openpar.organization.OpenItem;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// A person: the posts through the years, what is open, when away, what was handed over.
///
/// @param open what is open in the posts of today, by post
/// @param units the names of all units
/// @param keeper whether the reader keeps this person
/// @param notes whether the reader may note absences of this person
public record PersonPage(
    PersonId id,
    LocalDate day,
    Contact contact,
    List<Holding> holdings,
    Map<Holding, List<OpenItem>> open,
    List<Absence> absences,
    List<Handover> handovers,
    Map<UnitId, String> units,
    boolean keeper,
    boolean notes,
    AbsenceForm absence,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String path() {
    return PeopleFilter.PATH + "/" + id.value();
  }

  public boolean holds(Holding holding) {
    return holding.held().contains(day);
  }

  public List<Option> reasons(Texts t) {
    return Stream.of(AbsenceReason.values())
        .map(reason -> new Option(reason.name(), t.say("directory.absence." + reason)))
        .toList();
  }

  public String validity(Holding holding, Texts t) {
    LocalDate first = holding.held().first();
    LocalDate last = holding.held().last();
    if (last == null) {
      return first == null ? "" : t.say("directory.held.from", t.date(first));
    }
    return t.say("directory.held.range", t.date(first), t.date(last));
  }
}
