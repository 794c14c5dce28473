package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether the head of a unit looks at its work before it goes to the coordinator. Each unit
/// decides that for itself; without a word of its own it does not. For work of a unit that is no
/// more its heir decides.
@Service
public class HeadApproval {

  private final JdbcClient jdbc;
  private final Competence competence;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HeadApproval(
      JdbcClient jdbc,
      Competence competence,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.units = units;
    this.clock = clock;
    this.jdbc = jdbc;
    this.competence = competence;
  }

  @Transactional(readOnly = true)
  public boolean wanted(UnitId unit) {
    return jdbc.sql("select head_approves from execution.unit_setting where unit_id = ?")
        .param(units.keeperOn(unit, LocalDate.now(clock)).value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /// Only the head decides it; what already waits for him goes on waiting.
  @Transactional
  public void want(boolean wanted, Actor actor) {
    competence.demand(ExecutionActs.APPROVE, actor, actor.unit());
    boolean before = wanted(actor.unit());
    jdbc.sql(
            """
            insert into execution.unit_setting (unit_id, head_approves) values (?, ?)
            on conflict (unit_id) do update set head_approves = excluded.head_approves
            """)
        .params(actor.unit().value(), wanted)
        .update();
    if (wanted != before) {
      events.publishEvent(new HeadApprovalSet(actor.unit(), before, wanted));
    }
  }
}
