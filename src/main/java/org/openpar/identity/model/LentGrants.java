package org.openpar.identity.model;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.DelegationEnded;
import org.openpar.identity.DelegationId;
import org.openpar.identity.PowerDelegated;
import org.openpar.organization.Moving;
import org.openpar.organization.PersonId;
import org.openpar.organization.Reorganization;
import org.openpar.organization.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Delegations that run when the unit of their grant goes elsewhere. What is lent is the grant, so
/// the delegation of the old one ends on its last day and the same is lent of the one at the heir,
/// for as long as was meant.
@Component
class LentGrants {

  private static final String LENT =
      """
      select d.id, d.grant_id, d.delegate_id, d.acts, d.valid_from, d.valid_to, d.basis,
             a.person_id, p.full_name
        from identity.delegation d
        join identity.account a on a.id = d.delegate_id
        join organization.person p on p.id = a.person_id
       where d.grant_id = any (cast(:grants as uuid[])) and d.ended_at is null
         and d.valid_to >= :day
       order by d.valid_from, d.given_at
      """;
  private static final String END =
      """
      update identity.delegation
         set valid_to = greatest(valid_from, :eve), end_reason = :reason,
             ended_at = case when valid_from > :eve then cast(:now as timestamptz) end
       where id = :id
      """;

  /// Not beyond the grant it is lent of. A lender who held the role at the heir already may have
  /// lent it to the same person.
  private static final String LEND =
      """
      insert into identity.delegation
        (id, grant_id, delegate_id, acts, valid_from, valid_to, basis, given_at)
      select :id, g.id, :delegate, cast(:acts as text[]), :from, least(:until, g.valid_to),
             :basis, :now
        from identity.role_grant g
       where g.id = :grant and :from <= coalesce(g.valid_to, :from)
         and not exists (
           select from identity.delegation d
            where d.grant_id = g.id and d.delegate_id = :delegate and d.ended_at is null
              and d.valid_from <= :until and d.valid_to >= :from)
      returning valid_to
      """;

  private record Lent(
      DelegationId id,
      UUID grant,
      UUID delegate,
      PersonId to,
      String name,
      List<String> acts,
      LocalDate from,
      LocalDate until,
      String basis) {}

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LentGrants(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  List<Moving> preview(Reorganization reorganization, List<CarriedGrant> grants) {
    Map<UUID, CarriedGrant> byId = new LinkedHashMap<>();
    grants.forEach(grant -> byId.put(grant.id(), grant));
    Map<UnitId, List<Moving.Item>> items = new LinkedHashMap<>();
    for (Lent lent : lent(byId.keySet(), reorganization.day())) {
      CarriedGrant grant = Objects.requireNonNull(byId.get(lent.grant()));
      items
          .computeIfAbsent(grant.unit(), none -> new ArrayList<>())
          .add(new Moving.Item(lent.id().value(), grant.holder() + " → " + lent.name(), false));
    }
    List<Moving> moving = new ArrayList<>();
    items.forEach(
        (unit, of) -> {
          UnitId heir = reorganization.of(unit).whereTo(unit, null).orElse(null);
          moving.add(
              new Moving(
                  heir == null ? "moving.delegations.left" : "moving.delegations",
                  unit,
                  heir,
                  of.size(),
                  of,
                  heir == null));
        });
    return moving;
  }

  /// @param next the grant that goes on at the heir; null when there is none
  /// @param heir null when there is none
  void follow(CarriedGrant grant, @Nullable UUID next, @Nullable UnitId heir, Reorganization act) {
    for (Lent lent : lent(List.of(grant.id()), act.day())) {
      end(lent, grant, act);
      if (next != null && heir != null) {
        lend(lent, grant, next, heir, act.day());
      }
    }
  }

  private void end(Lent lent, CarriedGrant grant, Reorganization act) {
    String reason = act.basis(grant.unit());
    jdbc.sql(END)
        .param("eve", act.act().eve(), Types.DATE)
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .param("id", lent.id().value())
        .update();
    events.publishEvent(new DelegationEnded(lent.id(), grant.person(), lent.to(), reason));
  }

  private void lend(Lent lent, CarriedGrant grant, UUID next, UnitId heir, LocalDate day) {
    DelegationId id = DelegationId.next();
    LocalDate from = lent.from().isBefore(day) ? day : lent.from();
    jdbc.sql(LEND)
        .param("id", id.value())
        .param("grant", next)
        .param("delegate", lent.delegate())
        .param(
            "acts", lent.acts().isEmpty() ? null : lent.acts().toArray(String[]::new), Types.ARRAY)
        .param("from", from, Types.DATE)
        .param("until", lent.until(), Types.DATE)
        .param("basis", lent.basis())
        .param("now", OffsetDateTime.now(clock))
        .query(LocalDate.class)
        .optional()
        .ifPresent(
            until ->
                events.publishEvent(
                    new PowerDelegated(
                        id,
                        grant.person(),
                        lent.to(),
                        grant.role(),
                        heir,
                        lent.acts(),
                        from,
                        until,
                        lent.basis())));
  }

  private List<Lent> lent(Collection<UUID> grants, LocalDate day) {
    return jdbc.sql(LENT)
        .param(
            "grants",
            grants.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
        .param("day", day)
        .query(
            (row, number) ->
                new Lent(
                    new DelegationId(row.getObject("id", UUID.class)),
                    row.getObject("grant_id", UUID.class),
                    row.getObject("delegate_id", UUID.class),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getString("full_name"),
                    DelegationRows.acts(row.getArray("acts")),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    row.getString("basis")))
        .list();
  }
}
