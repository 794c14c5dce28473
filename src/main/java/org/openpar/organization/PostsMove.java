package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People go with their unit: who held a post in one goes on in its heir, in a post of the same
/// words. Which posts the heir has by law is for it to put in order; of several heads who come
/// together none is the head until somebody says so.
@Component
class PostsMove implements MovesWithUnits {

  private static final int NAMED = 50;
  private static final String POSTS = "moving.posts";

  private final JdbcClient jdbc;
  private final PostRegister register;

  PostsMove(JdbcClient jdbc, PostRegister register) {
    this.jdbc = jdbc;
    this.register = register;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Moving> preview(Reorganization reorganization) {
    List<Moving> moving = new ArrayList<>();
    posts(reorganization.givers(), reorganization.day())
        .forEach((unit, posts) -> moving.add(moving(reorganization.of(unit), unit, posts)));
    return moving;
  }

  private static Moving moving(Succession succession, UnitId unit, List<Held> posts) {
    boolean choice = succession.leavesAChoice();
    return new Moving(
        POSTS,
        unit,
        succession.whereTo(unit, null).orElse(null),
        posts.size(),
        posts.stream()
            .limit(choice ? posts.size() : NAMED)
            .map(post -> new Moving.Item(post.id(), post.words(), choice))
            .toList(),
        succession.to().isEmpty());
  }

  /// Ends a post on the last day of the old unit and goes on with it in the heir: whoever asks who
  /// worked where on a past day gets the same answer as before.
  @Override
  @Transactional
  public void carry(Reorganization reorganization, Map<UUID, UnitId> choices) {
    carry(posts(reorganization.givers(), reorganization.day()), reorganization, choices);
  }

  @Override
  @Transactional
  public Map<String, Integer> follow(Reorganization reorganization) {
    Map<UnitId, List<Held>> late = posts(reorganization.ended(), reorganization.day());
    carry(late, reorganization, Map.of());
    return late.isEmpty()
        ? Map.of()
        : Map.of(POSTS, late.values().stream().mapToInt(List::size).sum());
  }

  private void carry(
      Map<UnitId, List<Held>> held, Reorganization reorganization, Map<UUID, UnitId> choices) {
    held.forEach(
        (unit, posts) -> {
          for (Held post : posts) {
            Optional<UnitId> heir = reorganization.of(unit).whereTo(unit, choices.get(post.id()));
            if (heir.filter(unit::equals).isEmpty()) {
              end(post, reorganization.act().eve());
              heir.ifPresent(to -> begin(post, reorganization.of(unit), to, reorganization.day()));
            }
          }
        });
  }

  private void end(Held post, LocalDate last) {
    jdbc.sql("update organization.post set valid_to = ? where id = ?")
        .params(last, post.id())
        .update();
  }

  private void begin(Held post, Succession succession, UnitId unit, LocalDate day) {
    PostId place = PostId.next();
    register.add(place, unit, Contact.words(post.title()), rank(post, succession, unit, day), day);
    jdbc.sql(
            """
            insert into organization.post
              (id, person_id, unit_id, title, main, valid_from, valid_to, establishment_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(Identifier.next())
        .param(post.person())
        .param(unit.value())
        .param(post.title())
        .param(post.main())
        .param(day)
        .param(post.validTo())
        .param(place.value())
        .update();
  }

  private PostRank rank(Held post, Succession succession, UnitId unit, LocalDate day) {
    PostRank rank = PostRank.of(post.title());
    boolean contested = succession.from().size() > 1 || register.findHead(unit, day).isPresent();
    return rank == PostRank.HEAD && contested ? PostRank.OFFICER : rank;
  }

  /// A post as it is carried on.
  private record Held(
      UUID id,
      UnitId unit,
      UUID person,
      String name,
      String title,
      boolean main,
      @Nullable LocalDate validTo) {

    String words() {
      return name + ", " + title;
    }
  }

  /// The posts that were begun before the day and are not over by then, in the order they were
  /// taken.
  private Map<UnitId, List<Held>> posts(Set<UnitId> units, LocalDate day) {
    return jdbc
        .sql(
            """
            select post.id, post.unit_id, post.person_id, p.full_name, post.title, post.main,
                   post.valid_to
              from organization.post post join organization.person p on p.id = post.person_id
             where post.unit_id = any(:units)
               and (post.valid_from is null or post.valid_from < :day)
               and (post.valid_to is null or post.valid_to >= :day)
             order by post.valid_from nulls first, post.id
            """)
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("day", day)
        .query(
            (row, number) ->
                new Held(
                    row.getObject("id", UUID.class),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    row.getObject("person_id", UUID.class),
                    row.getString("full_name"),
                    row.getString("title"),
                    row.getBoolean("main"),
                    row.getObject("valid_to", LocalDate.class)))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Held::unit, LinkedHashMap::new, Collectors.toList()));
  }
}
