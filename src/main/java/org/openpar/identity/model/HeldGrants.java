package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.identity.AccountId;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantsEnded;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenItem;
import org.openpar.organization.OpenWork;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The roles of a person who leaves: those at the unit, or all when no other post remains. Nobody
/// inherits a role; the successor is granted his own.
@Component
class HeldGrants implements OpenWork {

  private static final String LEFT =
      """
        from identity.role_grant g join identity.account a on a.id = g.account_id
       where a.person_id = :person and g.ended_at is null
         and (g.valid_to is null or g.valid_to > :day)
         and (g.valid_from is null or g.valid_from <= :day or g.unit_id = :unit)
         and (:altogether or g.unit_id = :unit)
      """;

  private final JdbcClient jdbc;
  private final AccountRows rows;
  private final Administrators administrators;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HeldGrants(
      JdbcClient jdbc,
      AccountRows rows,
      Administrators administrators,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.administrators = administrators;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<OpenItem> listOf(Leaving leaving) {
    Map<UnitId, String> names = units.names(LocalDate.now(clock));
    return ask("select g.id, g.role, g.unit_id" + LEFT + " order by g.role, g.id", leaving)
        .query(
            (row, number) ->
                new OpenItem(
                    row.getObject("id", UUID.class),
                    "identity.open.grant." + row.getString("role"),
                    names.getOrDefault(new UnitId(row.getObject("unit_id", UUID.class)), ""),
                    null,
                    null,
                    false))
        .list();
  }

  /// What would only begin at this unit after the last day never does. A role out of the actor's
  /// reach stays where the database holds the boundary; then nothing is handed over. The last
  /// administrator stays in office until there is another.
  @Override
  public void handOver(Leaving leaving, Map<UUID, PersonId> heirs) {
    keepLastAdministrator(leaving);
    List<UUID> accounts =
        ask("select g.account_id" + LEFT, leaving)
            .query((row, number) -> row.getObject("account_id", UUID.class))
            .list();
    ask(
            """
            update identity.role_grant set ended_at = :now, valid_to = valid_from
             where valid_from > :day and id in (select g.id
            """
                + LEFT
                + ")",
            leaving)
        .param("now", OffsetDateTime.now(clock))
        .update();
    ask(
            "update identity.role_grant set valid_to = :day where id in (select g.id" + LEFT + ")",
            leaving)
        .update();
    listOf(leaving).stream()
        .findFirst()
        .ifPresent(
            left -> {
              throw new RoleBeyondReach(left.words());
            });
    accounts.stream()
        .collect(Collectors.groupingBy(account -> account, Collectors.counting()))
        .forEach(
            (account, roles) ->
                events.publishEvent(
                    new GrantsEnded(
                        new AccountId(account),
                        leaving.person(),
                        roles.intValue(),
                        leaving.lastDay())));
  }

  private void keepLastAdministrator(Leaving leaving) {
    administrators.inTurn();
    boolean missed =
        ask("select g.id" + LEFT, leaving)
            .query((row, number) -> new GrantId(row.getObject("id", UUID.class)))
            .list()
            .stream()
            .flatMap(id -> rows.find(id).stream())
            .filter(grant -> grant.inForce(LocalDate.now(clock)))
            .anyMatch(administrators::wouldBeMissed);
    var refused = new ActRefused.Gathering();
    refused.unless(!missed, "", "identity.refused.last-administrator");
    refused.refuse();
  }

  private JdbcClient.StatementSpec ask(String sql, Leaving leaving) {
    return jdbc.sql(sql)
        .param("person", leaving.person().value())
        .param("unit", leaving.unit().value())
        .param("altogether", leaving.altogether())
        .param("day", leaving.lastDay());
  }
}
