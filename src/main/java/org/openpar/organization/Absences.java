package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When persons are away. Who stands in for them is decided where the work is.
@Service
public class Absences {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Absences(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @Transactional
  public AbsenceId note(PersonId person, LocalDate first, LocalDate last, AbsenceReason reason) {
    if (last.isBefore(first)) {
      throw new DaysReversed();
    }
    lock(person);
    if (overlaps(person, first, last)) {
      throw new AlreadyAbsent();
    }
    AbsenceId id = AbsenceId.next();
    jdbc.sql("insert into organization.absence values (?, ?, ?, ?, ?)")
        .params(id.value(), person.value(), first, last, reason.name())
        .update();
    events.publishEvent(new AbsenceNoted(person, first, last, reason));
    return id;
  }

  /// The person comes back earlier or never went; the trail keeps both.
  @Transactional
  public void withdraw(AbsenceId id, PersonId person) {
    Absence absence =
        listOf(person).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("absence " + id.value()));
    jdbc.sql("delete from organization.absence where id = ?").param(id.value()).update();
    events.publishEvent(new AbsenceWithdrawn(person, absence.first(), absence.last()));
  }

  /// All absences of a person, the newest first.
  @Transactional(readOnly = true)
  public List<Absence> listOf(PersonId person) {
    return jdbc.sql(
            """
            select id, valid_from, valid_to, reason from organization.absence
             where person_id = ? order by valid_from desc
            """)
        .param(person.value())
        .query(
            (row, number) ->
                new Absence(
                    new AbsenceId(row.getObject(1, UUID.class)),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    AbsenceReason.valueOf(row.getString(4))))
        .list();
  }

  private void lock(PersonId person) {
    jdbc.sql("select 1 from organization.person where id = ? for no key update")
        .param(person.value())
        .query(Integer.class)
        .optional();
  }

  private boolean overlaps(PersonId person, LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select exists (select from organization.absence
                            where person_id = ? and valid_from <= ? and valid_to >= ?)
            """)
        .params(person.value(), last, first)
        .query(Boolean.class)
        .single();
  }
}
