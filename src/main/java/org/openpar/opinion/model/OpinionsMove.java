package org.openpar.opinion.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.opinion.OpinionPassedOn;
import org.openpar.opinion.RoundId;
import org.openpar.organization.MovesWithUnits;
import org.openpar.organization.Moving;
import org.openpar.organization.Reorganization;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A unit that is asked what it thinks and ends before it has answered. Nothing is rewritten:
/// whoever stands for it on the day finds the letter and what was written so far.
@Component
class OpinionsMove implements MovesWithUnits {

  private static final String WAITING =
      """
      select r.id, r.title, a.unit_id
        from opinion.asked_unit a join opinion.round r on r.id = a.round_id
       where a.unit_id = any (cast(:units as uuid[])) and a.sent_on is null and r.state = 'OPEN'
       order by r.due_on, r.id
      """;

  private record Asked(RoundId round, String title, UnitId unit) {}

  private final JdbcClient jdbc;
  private final Units units;
  private final ApplicationEventPublisher events;

  OpinionsMove(JdbcClient jdbc, Units units, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Moving> preview(Reorganization reorganization) {
    List<Moving> moving = new ArrayList<>();
    for (UnitId giver : ended(reorganization)) {
      List<Moving.Item> items =
          waiting(giver, reorganization).stream()
              .map(asked -> new Moving.Item(asked.round().value(), asked.title(), false))
              .toList();
      UnitId heir = reorganization.of(giver).whereTo(giver, null).orElse(null);
      if (!items.isEmpty()) {
        moving.add(
            new Moving(
                heir == null ? "moving.opinions.left" : "moving.opinions",
                giver,
                heir,
                items.size(),
                items,
                heir == null));
      }
    }
    return moving;
  }

  @Override
  @Transactional
  public void carry(Reorganization reorganization, Map<UUID, UnitId> choices) {
    for (UnitId giver : ended(reorganization)) {
      UnitId heir = reorganization.of(giver).whereTo(giver, null).orElse(null);
      String reason = reorganization.basis(giver);
      waiting(giver, reorganization)
          .forEach(
              asked ->
                  events.publishEvent(
                      new OpinionPassedOn(asked.round(), asked.unit(), heir, reason)));
    }
  }

  private static List<UnitId> ended(Reorganization reorganization) {
    return reorganization.givers().stream()
        .filter(giver -> reorganization.of(giver).ended().contains(giver))
        .toList();
  }

  /// What waits for the unit itself and for those it stood for.
  private List<Asked> waiting(UnitId giver, Reorganization reorganization) {
    String held =
        units.lineage().standsFor(giver, reorganization.act().eve()).stream()
            .map(unit -> unit.value().toString())
            .collect(Collectors.joining(",", "{", "}"));
    return jdbc.sql(WAITING)
        .param("units", held)
        .query(
            (row, number) ->
                new Asked(
                    new RoundId(row.getObject("id", UUID.class)),
                    row.getString("title"),
                    new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }
}
