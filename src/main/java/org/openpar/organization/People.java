package org.openpar.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Identifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works where: persons and the posts they hold.
@Service
public class People {

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Takes a person into a post that is held from a day on.
  @Transactional
  public PersonId employ(
      String name, String title, UnitId unit, @Nullable String phone, LocalDate from) {
    PersonId id = PersonId.next();
    jdbc.sql("insert into organization.person (id, full_name, phone) values (:id, :name, :phone)")
        .param("id", id.value())
        .param("name", name)
        .param("phone", phone)
        .update();
    jdbc.sql(
            """
            insert into organization.post (id, person_id, unit_id, title, valid_from)
            values (?, ?, ?, ?, ?)
            """)
        .params(Identifier.next(), id.value(), unit.value(), title, from)
        .update();
    return id;
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
}
