package org.openpar.directory.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenItem;
import org.openpar.organization.OpenWork;
import org.openpar.organization.PersonId;
import org.openpar.organization.Post;
import org.openpar.organization.PostRank;
import org.openpar.organization.Posts;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a person go from a post: everything open goes over, the rest ends, the post is vacant and
/// the transfer sheet lies in the store. All of it in one transaction, or nothing.
@Service
@Transactional
public class Handovers {

  private final Keeping keeping;
  private final Posts posts;
  private final Units units;
  private final List<OpenWork> work;
  private final StoredFiles files;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Handovers(
      Keeping keeping,
      Posts posts,
      Units units,
      List<OpenWork> work,
      StoredFiles files,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.keeping = keeping;
    this.posts = posts;
    this.units = units;
    this.work = List.copyOf(work);
    this.files = files;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /// Everything open that is his in the unit of the post.
  @Transactional(readOnly = true)
  public List<OpenItem> listOpen(PersonId person, Post post, LocalDate lastDay) {
    Leaving leaving = leaving(person, post, lastDay);
    return work.stream().flatMap(module -> module.listOf(leaving).stream()).toList();
  }

  /// Who may take over: everyone else with a post in the unit on the day after.
  @Transactional(readOnly = true)
  public List<Post> listHeirs(PersonId person, UnitId unit, LocalDate lastDay) {
    return posts.listOf(unit, lastDay.plusDays(1)).stream()
        .filter(post -> !post.vacant() && !holder(post).equals(person))
        .toList();
  }

  /// @param sheet draws the transfer sheet as a Word file
  public HandoverId handOver(
      HandoverOrder order, Function<HandoverSheet, byte[]> sheet, Actor actor) {
    Post post = held(order);
    keeping.demandKept(actor, post.unit());
    List<OpenItem> open = listOpen(order.person(), post, order.lastDay());
    List<Post> heirs = listHeirs(order.person(), post.unit(), order.lastDay());
    demandHeirs(order, open, heirs);
    HandoverSheet facts = facts(order, post, open, heirs);
    Leaving leaving = leaving(order.person(), post, order.lastDay());
    work.forEach(module -> module.handOver(leaving, order.heirs()));
    posts.vacate(order.post(), order.person(), order.lastDay());
    StoredFile file =
        files.store("bien-ban-ban-giao-" + order.lastDay() + ".docx", sheet.apply(facts));
    HandoverId id = keep(order, post, file.id(), actor);
    events.publishEvent(handedOver(id, order, post, open, file));
    return id;
  }

  /// Those a person made, the newest first.
  @Transactional(readOnly = true)
  public List<Handover> listOf(PersonId person) {
    return jdbc.sql(
            """
            select id, person_id, unit_id, title, last_day, made_at, made_by, file_id
              from directory.handover where person_id = ? order by made_at desc
            """)
        .param(person.value())
        .query((row, number) -> handover(row))
        .list();
  }

  /// The handover, for whoever may see the people of the unit.
  @Transactional(readOnly = true)
  public Handover handover(HandoverId id, Actor actor) {
    Handover handover =
        jdbc.sql(
                """
                select id, person_id, unit_id, title, last_day, made_at, made_by, file_id
                  from directory.handover where id = ?
                """)
            .param(id.value())
            .query((row, number) -> handover(row))
            .optional()
            .orElseThrow(() -> new NotFound("handover " + id.value()));
    if (!handover.person().equals(actor.person())) {
      keeping.demandSeen(actor, handover.unit());
    }
    return handover;
  }

  private Post held(HandoverOrder order) {
    Post post = posts.post(order.post(), order.lastDay());
    if (post.vacant() || !holder(post).equals(order.person())) {
      throw new NotInPost();
    }
    return post;
  }

  private static void demandHeirs(HandoverOrder order, List<OpenItem> open, List<Post> heirs) {
    List<PersonId> known = heirs.stream().map(Handovers::holder).toList();
    if (!known.containsAll(order.heirs().values())) {
      throw new HeirNotOfTheUnit();
    }
    long orphans =
        open.stream()
            .filter(item -> item.inherited() && !order.heirs().containsKey(item.id()))
            .count();
    if (orphans > 0 && !order.leaveOpen()) {
      throw new HeirMissing((int) orphans);
    }
  }

  private Leaving leaving(PersonId person, Post post, LocalDate lastDay) {
    boolean altogether =
        posts.listHeldBy(person).stream()
            .filter(holding -> !post.id().equals(holding.post()))
            .noneMatch(holding -> holding.held().contains(lastDay.plusDays(1)));
    return new Leaving(person, post.unit(), lastDay, altogether);
  }

  private HandoverSheet facts(
      HandoverOrder order, Post post, List<OpenItem> open, List<Post> heirs) {
    UnitMap map = units.on(order.lastDay());
    Unit unit = map.find(post.unit()).orElseThrow(() -> new NotFound("unit of the post"));
    Map<PersonId, String> names = new HashMap<>();
    heirs.forEach(heir -> names.put(holder(heir), Objects.requireNonNull(heir.holder()).name()));
    return new HandoverSheet(
        unit,
        Optional.ofNullable(unit.parent()).flatMap(map::find).map(Unit::name).orElse(null),
        place(map),
        order.lastDay(),
        LocalDate.now(clock),
        post,
        head(post.unit(), order.lastDay()),
        open.stream().map(item -> line(item, order.heirs(), names)).toList(),
        heirs.stream().filter(heir -> order.heirs().containsValue(holder(heir))).toList());
  }

  private @Nullable Post head(UnitId unit, LocalDate day) {
    return posts.listOf(unit, day).stream()
        .filter(post -> post.rank() == PostRank.HEAD && !post.vacant())
        .findFirst()
        .orElse(null);
  }

  private static HandoverSheet.Line line(
      OpenItem item, Map<UUID, PersonId> heirs, Map<PersonId, String> names) {
    PersonId heir = item.inherited() ? heirs.get(item.id()) : null;
    return new HandoverSheet.Line(item, heir == null ? null : names.get(heir));
  }

  private static String place(UnitMap map) {
    return map.units().stream()
        .filter(unit -> unit.kind() == UnitKind.PROVINCE)
        .map(unit -> unit.name().replaceFirst("^UBND (tỉnh|thành phố) ", ""))
        .collect(Collectors.joining());
  }

  private HandoverId keep(HandoverOrder order, Post post, StoredFileId file, Actor actor) {
    HandoverId id = HandoverId.next();
    jdbc.sql("insert into directory.handover values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            id.value(),
            order.person().value(),
            post.unit().value(),
            post.title(),
            order.lastDay(),
            OffsetDateTime.now(clock),
            actor.name(),
            file.value())
        .update();
    return id;
  }

  private static WorkHandedOver handedOver(
      HandoverId id, HandoverOrder order, Post post, List<OpenItem> open, StoredFile sheet) {
    Map<PersonId, List<String>> taken = new LinkedHashMap<>();
    List<String> nobodys = new ArrayList<>();
    for (OpenItem item : open) {
      if (item.inherited()) {
        PersonId heir = order.heirs().get(item.id());
        (heir == null ? nobodys : taken.computeIfAbsent(heir, first -> new ArrayList<>()))
            .add(item.words());
      }
    }
    return new WorkHandedOver(
        id,
        order.person(),
        post.unit(),
        post.title(),
        order.lastDay(),
        taken.entrySet().stream()
            .map(share -> new WorkHandedOver.Share(share.getKey(), share.getValue()))
            .toList(),
        nobodys,
        sheet.name(),
        sheet.sha256());
  }

  private static PersonId holder(Post post) {
    return Objects.requireNonNull(post.holder()).person();
  }

  private static Handover handover(ResultSet row) throws SQLException {
    return new Handover(
        new HandoverId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getString("title"),
        row.getObject("last_day", LocalDate.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        new StoredFileId(row.getObject("file_id", UUID.class)));
  }
}
