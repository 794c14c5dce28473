package org.openpar.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The tables of posts and of those who hold them.
@Repository
class PostRegister {

  private static final String POSTS =
      """
        from organization.establishment e
        left join organization.post h on h.establishment_id = e.id
             and (h.valid_from is null or h.valid_from <= :day)
             and (h.valid_to is null or h.valid_to >= :day)
        left join organization.person p on p.id = h.person_id
      """;
  private static final String COLUMNS =
      """
      select e.id, e.unit_id, e.title, e.rank, e.valid_from, e.valid_to,
             p.id as person_id, p.full_name, p.email, p.phone,
             h.valid_from as held_from, h.valid_to as held_to, h.main
      """;
  private static final String SOUGHT =
      """
       where (e.valid_from is null or e.valid_from <= :day)
         and (e.valid_to is null or e.valid_to >= :day)
         and e.unit_id = any(cast(:units as uuid[]))
         and (not :vacant or p.id is null)
         and (:words = '' or position(:words in lower(unaccent(
              concat_ws(' ', p.full_name, p.email, e.title)))) > 0)
      """;
  private static final String IN_ORDER =
      """
       order by array_position(cast(:units as uuid[]), e.unit_id),
                array_position(array['HEAD', 'DEPUTY', 'OFFICER'], e.rank), e.id
       offset :offset limit cast(:limit as bigint)
      """;

  private final JdbcClient jdbc;

  PostRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Two who change the posts of one unit do so one after the other.
  void lock(UnitId unit) {
    jdbc.sql("select 1 from organization.unit where id = ? for no key update")
        .param(unit.value())
        .query(Integer.class)
        .optional();
  }

  void lock(PostId post, PersonId person) {
    jdbc.sql("select 1 from organization.establishment where id = ? for no key update")
        .param(post.value())
        .query(Integer.class)
        .optional();
    jdbc.sql("select 1 from organization.person where id = ? for no key update")
        .param(person.value())
        .query(Integer.class)
        .optional();
  }

  void add(PostId id, UnitId unit, String title, PostRank rank, LocalDate from) {
    jdbc.sql(
            """
            insert into organization.establishment (id, unit_id, title, rank, valid_from)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), unit.value(), title, rank.name(), from)
        .update();
  }

  void close(PostId id, LocalDate lastDay) {
    jdbc.sql("update organization.establishment set valid_to = ? where id = ?")
        .params(lastDay, id.value())
        .update();
  }

  void rank(PostId id, PostRank rank) {
    jdbc.sql("update organization.establishment set rank = ? where id = ?")
        .params(rank.name(), id.value())
        .update();
  }

  void hold(Post post, PersonId person, LocalDate from, boolean main) {
    jdbc.sql(
            """
            insert into organization.post
              (id, person_id, unit_id, title, valid_from, establishment_id, main)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Identifier.next(),
            person.value(),
            post.unit().value(),
            post.title(),
            from,
            post.id().value(),
            main)
        .update();
  }

  void end(PostId post, PersonId person, LocalDate lastDay) {
    jdbc.sql(
            """
            update organization.post set valid_to = :day
             where establishment_id = :post and person_id = :person
               and (valid_from is null or valid_from <= :day)
               and (valid_to is null or valid_to >= :day)
            """)
        .param("day", lastDay)
        .param("post", post.value())
        .param("person", person.value())
        .update();
  }

  /// What a reform already laid down for the person in the heirs of the unit ends with the post it
  /// would have gone on from.
  void endInHeirs(Post post, PersonId person, LocalDate lastDay) {
    jdbc.sql(
            """
            with recursive heir (unit_id) as (
              select cast(:unit as uuid)
              union
              select taker.unit_id from heir
                join organization.succession_unit giver
                  on giver.unit_id = heir.unit_id and giver.side = 'FROM'
                join organization.succession_unit taker
                  on taker.reorganization_id = giver.reorganization_id
                 and taker.number = giver.number and taker.side = 'TO')
            delete from organization.post later
             where later.person_id = :person and later.valid_from > :day
               and later.title = :title and later.unit_id <> :unit
               and later.unit_id in (select unit_id from heir)
            """)
        .param("unit", post.unit().value())
        .param("person", person.value())
        .param("day", lastDay)
        .param("title", post.title())
        .update();
  }

  /// The title of the head's post a unit has on the day or will have after it.
  Optional<String> findHead(UnitId unit, LocalDate from) {
    return jdbc.sql(
            """
            select title from organization.establishment
             where unit_id = ? and rank = 'HEAD' and (valid_to is null or valid_to >= ?) limit 1
            """)
        .params(unit.value(), from)
        .query(String.class)
        .optional();
  }

  /// Who holds a post on the day or later.
  Optional<String> findHolder(PostId post, LocalDate from) {
    return jdbc.sql(
            """
            select p.full_name from organization.post h
              join organization.person p on p.id = h.person_id
             where h.establishment_id = ? and (h.valid_to is null or h.valid_to >= ?) limit 1
            """)
        .params(post.value(), from)
        .query(String.class)
        .optional();
  }

  /// The main post a person holds on the day or later.
  Optional<String> findMain(PersonId person, LocalDate from) {
    return jdbc.sql(
            """
            select title from organization.post
             where person_id = ? and main and (valid_to is null or valid_to >= ?) limit 1
            """)
        .params(person.value(), from)
        .query(String.class)
        .optional();
  }

  Optional<Post> find(PostId id, LocalDate day) {
    return jdbc.sql(COLUMNS + POSTS + " where e.id = :id")
        .param("id", id.value())
        .param("day", day)
        .query((row, number) -> post(row))
        .optional();
  }

  List<Post> list(PostSearch search, LocalDate day) {
    return ask(COLUMNS + POSTS + SOUGHT + IN_ORDER, search, day)
        .param("offset", search.offset())
        .param("limit", search.limit() == 0 ? null : search.limit())
        .query((row, number) -> post(row))
        .list();
  }

  int count(PostSearch search, LocalDate day) {
    return ask("select count(*) " + POSTS + SOUGHT, search, day).query(Integer.class).single();
  }

  List<Holding> listHeldBy(PersonId person) {
    return jdbc.sql(
            """
            select h.establishment_id, h.unit_id, h.title, coalesce(e.rank, 'OFFICER') as rank,
                   h.valid_from, h.valid_to, h.main
              from organization.post h
              left join organization.establishment e on e.id = h.establishment_id
             where h.person_id = ?
             order by h.valid_from desc nulls last, h.main desc, h.id desc
            """)
        .param(person.value())
        .query((row, number) -> holding(row))
        .list();
  }

  private StatementSpec ask(String sql, PostSearch search, LocalDate day) {
    return jdbc.sql(sql)
        .param("day", day)
        .param("units", array(search.units()))
        .param("vacant", search.vacant())
        .param("words", Normal.fold(Objects.requireNonNullElse(search.words(), "")));
  }

  /// As PostgreSQL writes an array.
  private static String array(List<UnitId> units) {
    return units.stream()
        .map(unit -> unit.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Post post(ResultSet row) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return new Post(
        new PostId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getString("title"),
        PostRank.valueOf(row.getString("rank")),
        range(row, "valid_from", "valid_to"),
        person == null ? null : holder(new PersonId(person), row));
  }

  private static Post.Holder holder(PersonId person, ResultSet row) throws SQLException {
    return new Post.Holder(
        person,
        row.getString("full_name"),
        row.getString("email"),
        row.getString("phone"),
        range(row, "held_from", "held_to"),
        row.getBoolean("main"));
  }

  private static Holding holding(ResultSet row) throws SQLException {
    UUID post = row.getObject("establishment_id", UUID.class);
    return new Holding(
        post == null ? null : new PostId(post),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getString("title"),
        PostRank.valueOf(row.getString("rank")),
        range(row, "valid_from", "valid_to"),
        row.getBoolean("main"));
  }

  private static DateRange range(ResultSet row, String from, String to) throws SQLException {
    return new DateRange(day(row, from), day(row, to));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
