package org.openpar.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works where: persons and the posts they hold. What posts there are is said by [Posts].
@Service
public class People {

  private final JdbcClient jdbc;
  private final Posts posts;
  private final ApplicationEventPublisher events;

  People(JdbcClient jdbc, Posts posts, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.posts = posts;
    this.events = events;
  }

  /// Takes a person into a post of his own that is held from a day on.
  @Transactional
  public PersonId employ(
      String name, String title, UnitId unit, @Nullable String phone, LocalDate from) {
    PersonId person = enter(Contact.of(name, "", Objects.requireNonNullElse(phone, "")));
    PostId post = posts.establish(unit, title, PostRank.of(title), from);
    posts.take(post, person, from, true);
    return person;
  }

  /// Enters a person in the register, as yet without a post.
  @Transactional
  public PersonId enter(Contact contact) {
    PersonId id = PersonId.next();
    demandSound(contact, id);
    jdbc.sql(
            """
            insert into organization.person (id, full_name, email, phone)
            values (:id, :name, :email, :phone)
            """)
        .param("id", id.value())
        .param("name", contact.name())
        .param("email", contact.email())
        .param("phone", contact.phone())
        .update();
    events.publishEvent(new PersonEmployed(id, contact, null));
    return id;
  }

  @Transactional
  public void change(PersonId id, Contact contact) {
    demandSound(contact, id);
    PersonChanged former = new PersonChanged(id, contact(id), null);
    jdbc.sql(
            """
            update organization.person set full_name = :name, email = :email, phone = :phone
             where id = :id
            """)
        .param("id", id.value())
        .param("name", contact.name())
        .param("email", contact.email())
        .param("phone", contact.phone())
        .update();
    events.publishEvent(new PersonChanged(id, contact, former));
  }

  @Transactional(readOnly = true)
  public Contact contact(PersonId id) {
    return jdbc.sql("select full_name, email, phone from organization.person where id = ?")
        .param(id.value())
        .query((row, number) -> new Contact(row.getString(1), row.getString(2), row.getString(3)))
        .optional()
        .orElseThrow(() -> new NotFound("person " + id.value()));
  }

  /// The names of all persons, whatever became of them; one statement.
  @Transactional(readOnly = true)
  public Map<PersonId, String> names() {
    Map<PersonId, String> names = new HashMap<>();
    jdbc.sql("select id, full_name from organization.person")
        .query(
            (RowCallbackHandler)
                row ->
                    names.put(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("full_name")));
    return names;
  }

  /// Everyone who holds a post in the unit on that day, in the order they took it.
  @Transactional(readOnly = true)
  public List<Person> listOf(UnitId unit, LocalDate day) {
    return jdbc.sql(
            """
            select p.id, p.full_name, post.title, p.phone
              from organization.post post join organization.person p on p.id = post.person_id
             where post.unit_id = :unit
               and (post.valid_from is null or post.valid_from <= :day)
               and (post.valid_to is null or post.valid_to >= :day)
             order by post.valid_from nulls first, post.id
            """)
        .param("unit", unit.value())
        .param("day", day)
        .query(
            (row, number) ->
                new Person(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("full_name"),
                    row.getString("title"),
                    unit,
                    row.getString("phone")))
        .list();
  }

  private void demandSound(Contact contact, PersonId id) {
    contact.problems().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw problem;
            });
    jdbc.sql("select full_name from organization.person where email = :email and id <> :id")
        .param("email", contact.email())
        .param("id", id.value())
        .query(String.class)
        .optional()
        .ifPresent(
            other -> {
              throw new EmailTaken(other);
            });
  }
}
