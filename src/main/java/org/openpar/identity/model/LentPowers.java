package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openpar.identity.DelegationEnded;
import org.openpar.identity.DelegationId;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenItem;
import org.openpar.organization.OpenWork;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The powers lent to a person who leaves. What the person lent to others falls with the grant it
/// points to.
@Component
class LentPowers implements OpenWork {

  private static final String REASON = "Thôi giữ chức vụ";

  private static final String LENT =
      """
        from identity.delegation d
        join identity.role_grant g on g.id = d.grant_id
        join identity.account lender on lender.id = g.account_id
        join identity.account a on a.id = d.delegate_id
       where a.person_id = :person and d.ended_at is null and d.valid_to > :day
         and (:altogether or g.unit_id = :unit)
      """;

  private record Lent(UUID id, PersonId lender, UnitId unit) {}

  private final JdbcClient jdbc;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LentPowers(JdbcClient jdbc, Units units, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<OpenItem> listOf(Leaving leaving) {
    Map<UnitId, String> names = units.names(LocalDate.now(clock));
    return lent(leaving).stream()
        .map(
            one ->
                new OpenItem(
                    one.id(),
                    "identity.open.delegation",
                    names.getOrDefault(one.unit(), ""),
                    null,
                    null,
                    false))
        .toList();
  }

  @Override
  public void handOver(Leaving leaving, Map<UUID, PersonId> heirs) {
    for (Lent one : lent(leaving)) {
      jdbc.sql(
              """
              update identity.delegation
                 set valid_to = greatest(valid_from, :day), end_reason = :reason,
                     ended_at = case when valid_from > :day then cast(:now as timestamptz) end
               where id = :id
              """)
          .param("day", leaving.lastDay())
          .param("reason", REASON)
          .param("now", OffsetDateTime.now(clock))
          .param("id", one.id())
          .update();
      events.publishEvent(
          new DelegationEnded(new DelegationId(one.id()), one.lender(), leaving.person(), REASON));
    }
  }

  private List<Lent> lent(Leaving leaving) {
    return jdbc.sql("select d.id, lender.person_id, g.unit_id" + LENT + " order by d.given_at")
        .param("person", leaving.person().value())
        .param("unit", leaving.unit().value())
        .param("altogether", leaving.altogether())
        .param("day", leaving.lastDay())
        .query(
            (row, number) ->
                new Lent(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }
}
