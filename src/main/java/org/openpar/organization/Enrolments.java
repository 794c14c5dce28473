package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Enrolment.Appointment;
import org.openpar.organization.Enrolment.Known;
import org.openpar.organization.Enrolment.KnownMain;
import org.openpar.organization.Enrolment.KnownPerson;
import org.openpar.organization.Enrolment.KnownPost;
import org.openpar.organization.Enrolment.Newcomer;
import org.openpar.organization.Enrolment.Opening;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.EventsTogether;
import org.openpar.platform.model.Identifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes whole lists into the register: three questions before, three statements after, however
/// long the list is.
@Service
@Transactional
public class Enrolments {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Enrolments(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// Keeps everyone else from changing people and posts until the end of the transaction, so that
  /// what was looked through is what is taken over.
  public void closeRegister() {
    jdbc.sql(
            """
            lock table organization.person, organization.establishment, organization.post
              in share row exclusive mode
            """)
        .update();
  }

  @Transactional(readOnly = true)
  public Known known(Collection<String> emails, Collection<UnitId> units, LocalDate day) {
    return new Known(persons(emails), posts(units, day), mains(day));
  }

  /// Writes everything. What the rules forbid, the constraints of the tables refuse: then nothing
  /// is written.
  ///
  /// @param unit in whose name the list is taken over
  public void enrol(Enrolment list, UnitId unit, String file, String sha256) {
    insert(list.persons());
    open(list.posts());
    appoint(list.appointments());
    events.publishEvent(
        new PeopleImported(unit, file, sha256, list.persons().size(), list.posts().size()));
    events.publishEvent(new EventsTogether(each(list, file, sha256)));
  }

  /// What the trail would tell had somebody entered them one by one, with the line of the file that
  /// says so.
  private static List<DomainEvent> each(Enrolment list, String file, String sha256) {
    IntFunction<String> because = line -> "%s #%d (SHA-256 %s)".formatted(file, line, sha256);
    List<DomainEvent> each = new ArrayList<>();
    list.persons()
        .forEach(
            one ->
                each.add(new PersonEmployed(one.id(), one.contact(), because.apply(one.line()))));
    list.posts()
        .forEach(
            one ->
                each.add(
                    new PostEstablished(
                        one.id(), one.unit(), one.title(), one.rank(), because.apply(one.line()))));
    list.appointments()
        .forEach(
            one ->
                each.add(
                    new PostTaken(
                        one.post(),
                        one.person(),
                        one.unit(),
                        one.title(),
                        one.from(),
                        because.apply(one.line()))));
    return each;
  }

  private List<KnownPerson> persons(Collection<String> emails) {
    return jdbc.sql(
            "select id, full_name, email from organization.person where email = any(:emails)")
        .param("emails", emails.toArray(String[]::new))
        .query(
            (row, number) ->
                new KnownPerson(
                    new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
        .list();
  }

  private List<KnownPost> posts(Collection<UnitId> units, LocalDate day) {
    return jdbc.sql(
            """
            select e.id, e.unit_id, e.title, e.rank, p.id as holder, p.full_name, p.email
              from organization.establishment e
              left join organization.post h on h.establishment_id = e.id
                   and (h.valid_to is null or h.valid_to >= :day)
              left join organization.person p on p.id = h.person_id
             where e.unit_id = any(cast(:units as uuid[]))
               and (e.valid_to is null or e.valid_to >= :day)
            """)
        .param("units", column(units, unit -> unit.value().toString()))
        .param("day", day)
        .query(
            (row, number) ->
                new KnownPost(
                    new PostId(row.getObject(1, UUID.class)),
                    new UnitId(row.getObject(2, UUID.class)),
                    row.getString(3),
                    PostRank.valueOf(row.getString(4)),
                    person(row.getObject(5, UUID.class)),
                    row.getString(6),
                    row.getString(7)))
        .list();
  }

  private List<KnownMain> mains(LocalDate day) {
    return jdbc.sql(
            """
            select person_id, title from organization.post
             where main and (valid_to is null or valid_to >= ?)
            """)
        .param(day)
        .query(
            (row, number) ->
                new KnownMain(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
        .list();
  }

  private void insert(List<Newcomer> persons) {
    jdbc.sql(
            """
            insert into organization.person (id, full_name, email, phone)
            select * from unnest(cast(:ids as uuid[]), cast(:names as text[]),
                                 cast(:emails as text[]), cast(:phones as text[]))
            """)
        .param("ids", column(persons, one -> one.id().value().toString()))
        .param("names", column(persons, one -> one.contact().name()))
        .param("emails", column(persons, one -> one.contact().email()))
        .param("phones", column(persons, one -> one.contact().phone()))
        .update();
  }

  private void open(List<Opening> posts) {
    jdbc.sql(
            """
            insert into organization.establishment (id, unit_id, title, rank, valid_from)
            select * from unnest(cast(:ids as uuid[]), cast(:units as uuid[]),
                                 cast(:titles as text[]), cast(:ranks as text[]),
                                 cast(:days as date[]))
            """)
        .param("ids", column(posts, one -> one.id().value().toString()))
        .param("units", column(posts, one -> one.unit().value().toString()))
        .param("titles", column(posts, Opening::title))
        .param("ranks", column(posts, one -> one.rank().name()))
        .param("days", column(posts, one -> one.from().toString()))
        .update();
  }

  private void appoint(List<Appointment> all) {
    jdbc.sql(
            """
            insert into organization.post
              (id, establishment_id, unit_id, title, person_id, valid_from, main)
            select * from unnest(cast(:ids as uuid[]), cast(:posts as uuid[]),
                                 cast(:units as uuid[]), cast(:titles as text[]),
                                 cast(:persons as uuid[]), cast(:days as date[]),
                                 cast(:mains as boolean[]))
            """)
        .param("ids", column(all, one -> Identifier.next().toString()))
        .param("posts", column(all, one -> one.post().value().toString()))
        .param("units", column(all, one -> one.unit().value().toString()))
        .param("titles", column(all, Appointment::title))
        .param("persons", column(all, one -> one.person().value().toString()))
        .param("days", column(all, one -> one.from().toString()))
        .param("mains", column(all, one -> String.valueOf(one.main())))
        .update();
  }

  private static <T> @Nullable String[] column(
      Collection<T> rows, Function<T, @Nullable String> cell) {
    return rows.stream().map(cell).toArray(String[]::new);
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }
}
