package org.openpar.identity.model;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.Role;
import org.openpar.identity.RoleCarried;
import org.openpar.organization.MovesWithUnits;
import org.openpar.organization.Moving;
import org.openpar.organization.PersonId;
import org.openpar.organization.Reorganization;
import org.openpar.organization.Succession;
import org.openpar.organization.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Roles granted at a unit go with it: the old grant ends on its last day, another begins at the
/// heir, and what was lent or is asked about the old one goes on with the other. Accounts go with
/// their persons; whose unit has no heir belongs to nobody, and that is told beforehand.
@Component
class GrantsMove implements MovesWithUnits {

  private static final int NAMED = 50;
  private static final String GRANTS_OF = "moving.grants.";

  private static final String GRANTS =
      """
      select g.id, g.account_id, g.role, g.unit_id, g.valid_to, a.username, a.person_id, p.full_name
        from identity.role_grant g
        join identity.account a on a.id = g.account_id
        join organization.person p on p.id = a.person_id
       where g.unit_id = any(:units) and g.ended_at is null
         and (g.valid_from is null or g.valid_from < :day)
         and (g.valid_to is null or g.valid_to >= :day)
       order by g.role, a.username
      """;
  private static final String ACCOUNTS =
      """
      select a.id, post.unit_id, a.username, p.full_name
        from identity.account a
        join organization.person p on p.id = a.person_id
        join organization.post post on post.person_id = p.id
             and (post.valid_from is null or post.valid_from < :day)
             and (post.valid_to is null or post.valid_to >= :day)
       where post.unit_id = any(:units) and a.enabled
       order by a.username
      """;
  /// A person may hold the role at the heir already, or bring it from two units.
  private static final String BEGIN =
      """
      insert into identity.role_grant (account_id, role, unit_id, valid_from, valid_to)
      select :account, :role, :unit, :day, :until
       where not exists (
         select from identity.role_grant g
          where g.account_id = :account and g.role = :role and g.unit_id = :unit
            and g.ended_at is null
            and (g.valid_to is null or g.valid_to >= :day)
            and (g.valid_from is null or g.valid_from <= coalesce(:until, g.valid_from)))
      """;

  private static final String HELD =
      """
      select id from identity.role_grant
       where account_id = :account and role = :role and unit_id = :unit and ended_at is null
         and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
      """;

  private record Opened(UUID id, UnitId unit, String words) {}

  private final JdbcClient jdbc;
  private final LentGrants lent;
  private final ReviewedGrants reviewed;
  private final ApplicationEventPublisher events;

  GrantsMove(
      JdbcClient jdbc, LentGrants lent, ReviewedGrants reviewed, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.lent = lent;
    this.reviewed = reviewed;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Moving> preview(Reorganization reorganization) {
    Set<UnitId> givers = reorganization.givers();
    List<Moving> moving = new ArrayList<>();
    accounts(givers, reorganization.day())
        .forEach((unit, accounts) -> moving.add(accounts(reorganization, unit, accounts)));
    List<CarriedGrant> grants = grants(givers, reorganization.day());
    grants.stream()
        .collect(Collectors.groupingBy(CarriedGrant::unit, LinkedHashMap::new, Collectors.toList()))
        .forEach((unit, granted) -> moving.addAll(grants(reorganization, unit, granted)));
    moving.addAll(lent.preview(reorganization, grants));
    moving.addAll(reviewed.preview(reorganization));
    moving.addAll(rivals(reorganization, grants));
    return moving;
  }

  @Override
  @Transactional
  public void carry(Reorganization reorganization, Map<UUID, UnitId> choices) {
    carry(grants(reorganization.givers(), reorganization.day()), reorganization, choices);
    reviewed.tell(reorganization);
  }

  /// Each is told by an event of its own.
  @Override
  @Transactional
  public Map<String, Integer> follow(Reorganization reorganization) {
    List<CarriedGrant> late = grants(reorganization.ended(), reorganization.day());
    carry(late, reorganization, Map.of());
    return late.stream()
        .collect(Collectors.toMap(grant -> GRANTS_OF + grant.role(), _ -> 1, Integer::sum));
  }

  private void carry(
      List<CarriedGrant> grants, Reorganization reorganization, Map<UUID, UnitId> choices) {
    for (CarriedGrant grant : grants) {
      UnitId heir =
          reorganization
              .of(grant.unit())
              .whereTo(grant.unit(), choices.get(grant.id()))
              .orElse(null);
      if (!grant.unit().equals(heir)) {
        carry(grant, heir, reorganization);
      }
    }
  }

  private void carry(CarriedGrant grant, @Nullable UnitId heir, Reorganization reorganization) {
    LocalDate day = reorganization.day();
    jdbc.sql("update identity.role_grant set valid_to = :eve where id = :id")
        .param("eve", reorganization.act().eve())
        .param("id", grant.id())
        .update();
    UUID next = heir == null ? null : begin(grant, heir, day);
    lent.follow(grant, next, heir, reorganization);
    if (next != null && heir != null) {
      reviewed.follow(grant, next, heir);
    }
    events.publishEvent(
        new RoleCarried(
            grant.account(),
            grant.person(),
            grant.role(),
            grant.unit(),
            heir,
            day,
            heir == null ? reorganization.act().eve() : grant.until(),
            reorganization.basis(grant.unit())));
  }

  /// The grant with which the role goes on at the heir; null when the holder has it there already,
  /// but only from a later day on.
  private @Nullable UUID begin(CarriedGrant grant, UnitId unit, LocalDate day) {
    jdbc.sql(BEGIN)
        .param("account", grant.account().value())
        .param("role", grant.role().name())
        .param("unit", unit.value())
        .param("day", day)
        .param("until", grant.until(), Types.DATE)
        .update();
    return jdbc.sql(HELD)
        .param("account", grant.account().value())
        .param("role", grant.role().name())
        .param("unit", unit.value())
        .param("day", day)
        .query(UUID.class)
        .optional()
        .orElse(null);
  }

  private static Moving accounts(
      Reorganization reorganization, UnitId unit, List<Opened> accounts) {
    Succession succession = reorganization.of(unit);
    boolean homeless = succession.to().isEmpty();
    return new Moving(
        homeless ? "moving.accounts.homeless" : "moving.accounts",
        unit,
        succession.whereTo(unit, null).orElse(null),
        accounts.size(),
        accounts.stream()
            .limit(NAMED)
            .map(account -> new Moving.Item(account.id(), account.words(), false))
            .toList(),
        homeless);
  }

  private static List<Moving> grants(
      Reorganization reorganization, UnitId unit, List<CarriedGrant> granted) {
    Succession succession = reorganization.of(unit);
    boolean choice = succession.leavesAChoice();
    List<Moving> moving = new ArrayList<>();
    granted.stream()
        .collect(Collectors.groupingBy(CarriedGrant::role, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (role, grants) ->
                moving.add(
                    new Moving(
                        GRANTS_OF + role,
                        unit,
                        succession.whereTo(unit, null).orElse(null),
                        grants.size(),
                        grants.stream()
                            .limit(choice ? grants.size() : NAMED)
                            .map(grant -> new Moving.Item(grant.id(), grant.holder(), choice))
                            .toList(),
                        succession.to().isEmpty())));
    return moving;
  }

  /// Two heads in one unit are lawful for a while, but somebody has to know.
  private List<Moving> rivals(Reorganization reorganization, List<CarriedGrant> grants) {
    Map<UnitId, List<CarriedGrant>> heads = new LinkedHashMap<>();
    grants.stream()
        .filter(grant -> grant.role() == Role.UNIT_HEAD)
        .forEach(
            grant ->
                reorganization
                    .of(grant.unit())
                    .whereTo(grant.unit(), null)
                    .ifPresent(
                        heir -> heads.computeIfAbsent(heir, none -> new ArrayList<>()).add(grant)));
    grants(heads.keySet(), reorganization.day()).stream()
        .filter(
            grant ->
                grant.role() == Role.UNIT_HEAD && !reorganization.givers().contains(grant.unit()))
        .forEach(grant -> heads.getOrDefault(grant.unit(), new ArrayList<>()).add(grant));
    return heads.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                new Moving(
                    "moving.heads",
                    entry.getKey(),
                    entry.getKey(),
                    entry.getValue().size(),
                    entry.getValue().stream()
                        .map(grant -> new Moving.Item(grant.id(), grant.holder(), false))
                        .toList(),
                    true))
        .toList();
  }

  private List<CarriedGrant> grants(Set<UnitId> units, LocalDate day) {
    return jdbc.sql(GRANTS)
        .param("units", array(units))
        .param("day", day)
        .query(
            (row, number) ->
                new CarriedGrant(
                    row.getObject("id", UUID.class),
                    new AccountId(row.getObject("account_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    Role.valueOf(row.getString("role")),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    row.getObject("valid_to", LocalDate.class),
                    words(row.getString("full_name"), row.getString("username"))))
        .list();
  }

  private Map<UnitId, List<Opened>> accounts(Set<UnitId> units, LocalDate day) {
    return jdbc
        .sql(ACCOUNTS)
        .param("units", array(units))
        .param("day", day)
        .query(
            (row, number) ->
                new Opened(
                    row.getObject("id", UUID.class),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    words(row.getString("full_name"), row.getString("username"))))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Opened::unit, LinkedHashMap::new, Collectors.toList()));
  }

  private static String words(String name, String username) {
    return name + " (" + username + ")";
  }

  private static UUID[] array(Set<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(UUID[]::new);
  }
}
