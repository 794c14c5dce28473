package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Normal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The groups a province names itself ("Các xã biên giới"): from their first day on, plans that
/// name them are understood. Another rule never rewrites what the name meant before.
@Service
public class OwnGroups {

  private static final int LONGEST_NAME = 200;
  private static final DateWords DAYS = new DateWords();

  private final JdbcClient jdbc;
  private final Units units;
  private final ApplicationEventPublisher events;

  OwnGroups(JdbcClient jdbc, Units units, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.events = events;
  }

  /// What keeps this rule from holding from the day on; nothing when it may be formed. A new group
  /// has an id that is not used yet.
  @Transactional(readOnly = true)
  public List<RuleViolated> problems(UnitGroup rule, LocalDate from) {
    UnitMap map = units.on(from);
    List<RuleViolated> problems = new ArrayList<>();
    if (rule.name().isBlank() || rule.name().length() > LONGEST_NAME) {
      problems.add(new GroupRefused("name", "organization.refused.group-name", LONGEST_NAME));
    } else if (taken(rule, map) || takenLater(rule, from)) {
      problems.add(new GroupRefused("name", "organization.refused.group-name-taken", rule.name()));
    }
    if (!rule.closed()) {
      problems.add(new GroupRefused("kinds", "organization.refused.group-rule"));
    } else if (map.members(rule).isEmpty()) {
      problems.add(new GroupRefused("kinds", "organization.refused.group-empty", said(from)));
    }
    LocalDate since = lastStart(idOf(rule));
    if (since != null && from.isBefore(since)) {
      problems.add(new GroupRefused("ngay", "organization.refused.group-earlier", said(since)));
    }
    return problems;
  }

  /// Lets the rule hold from the day on; what the group meant before stays.
  @Transactional
  public void form(UnitGroup rule, LocalDate from) {
    List<RuleViolated> problems = problems(rule, from);
    if (!problems.isEmpty()) {
      throw problems.getFirst();
    }
    UnitGroupId id = idOf(rule);
    @Nullable UnitGroupFormed former = findRule(id, from);
    jdbc.sql("delete from organization.unit_group where id = :id and valid_from = :from")
        .param("id", id.value())
        .param("from", from)
        .update();
    endBefore(id, from);
    jdbc.sql(
            """
            insert into organization.unit_group
              (id, name, kinds, under_id, with_ids, without_ids, valid_from)
            values (:id, :name, :kinds, :under::uuid, :with, :without, :from)
            """)
        .param("id", id.value())
        .param("name", Normal.nfc(rule.name().strip()))
        .param("kinds", rule.kinds().stream().map(UnitKind::name).sorted().toArray(String[]::new))
        .param("under", rule.under() == null ? null : rule.under().value().toString())
        .param("with", ids(rule.with()))
        .param("without", ids(rule.without()))
        .param("from", from)
        .update();
    units.forget();
    events.publishEvent(new UnitGroupFormed(id, rule, from, former));
  }

  /// Ends a group after this day.
  @Transactional
  public void end(UnitGroupId id, LocalDate lastDay) {
    UnitGroup group =
        units
            .on(lastDay)
            .findGroup(id.value().toString())
            .orElseThrow(() -> new NotFound("group " + id.value()));
    endBefore(id, lastDay.plusDays(1));
    units.forget();
    events.publishEvent(new UnitGroupEnded(id, group.name(), lastDay));
  }

  private @Nullable UnitGroupFormed findRule(UnitGroupId id, LocalDate day) {
    LocalDate since = lastStart(id);
    return since == null
        ? null
        : units
            .on(day)
            .findGroup(id.value().toString())
            .map(rule -> new UnitGroupFormed(id, rule, since, null))
            .orElse(null);
  }

  private void endBefore(UnitGroupId id, LocalDate day) {
    jdbc.sql(
            """
            update organization.unit_group set valid_to = :last
             where id = :id and valid_from < :day and (valid_to is null or valid_to >= :day)
            """)
        .param("id", id.value())
        .param("day", day)
        .param("last", day.minusDays(1))
        .update();
  }

  private @Nullable LocalDate lastStart(UnitGroupId id) {
    return jdbc.sql("select max(valid_from) from organization.unit_group where id = ?")
        .param(id.value())
        .query((row, number) -> row.getObject(1, LocalDate.class))
        .list()
        .getFirst();
  }

  private static boolean taken(UnitGroup rule, UnitMap map) {
    return Stream.concat(
            map.groups().stream()
                .filter(other -> !other.code().equals(rule.code()))
                .map(UnitGroup::name),
            map.units().stream().map(Unit::name))
        .anyMatch(name -> Objects.equals(spelled(name), spelled(rule.name())));
  }

  /// A name that another group of the province bears on some day from this one on.
  private boolean takenLater(UnitGroup rule, LocalDate from) {
    return jdbc.sql(
            """
            select exists (select from organization.unit_group
             where lower(name) = lower(:name) and id <> :id
               and (valid_to is null or valid_to >= :from))
            """)
        .param("name", Normal.nfc(rule.name().strip()))
        .param("id", idOf(rule).value())
        .param("from", from)
        .query(Boolean.class)
        .single();
  }

  private static String spelled(String name) {
    return Lettering.fold(Lettering.tidy(name));
  }

  private static String said(LocalDate day) {
    return DAYS.print(day, Locale.ROOT);
  }

  private static UnitGroupId idOf(UnitGroup rule) {
    return new UnitGroupId(UUID.fromString(rule.code()));
  }

  private static UUID[] ids(Set<UnitId> units) {
    return units.stream().map(UnitId::value).sorted().toArray(UUID[]::new);
  }
}
