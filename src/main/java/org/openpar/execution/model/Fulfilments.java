package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanFulfilled;
import org.openpar.platform.text.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A task that is the issuing of a plan is done by it: its assignment gets the decision as its
/// product and is handed in, by name of whoever issued the plan. Somebody else still confirms it.
@Service
public class Fulfilments {

  /// Of a unit that owes it several times, the one due first.
  private static final String OPEN =
      """
      select distinct on (a.unit_id) a.id, a.unit_id
        from execution.assignment_now a
       where a.task_id = :task and (cast(:unit as uuid) is null or a.unit_id = :unit)
         and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'SENT_BACK', 'UNSATISFACTORY')
       order by a.unit_id, a.due nulls last, a.number
      """;

  private record Owed(AssignmentId id, UnitId unit) {}

  private final JdbcClient jdbc;
  private final AssignmentRepository repository;
  private final ProgressLog log;
  private final UnitBoundary boundary;
  private final Acting acting;
  private final Messages messages;
  private final Clock clock;

  Fulfilments(
      JdbcClient jdbc,
      AssignmentRepository repository,
      ProgressLog log,
      UnitBoundary boundary,
      Acting acting,
      Messages messages,
      Clock clock) {
    this.jdbc = jdbc;
    this.repository = repository;
    this.log = log;
    this.boundary = boundary;
    this.acting = acting;
    this.messages = messages;
    this.clock = clock;
  }

  /// A task with several leads is not done for all of them by the plan of one.
  @Transactional
  public void fulfil(PlanFulfilled fulfilled) {
    Actor by = acting.findActor().orElseThrow();
    List<Owed> owed = boundary.wholeProvince(() -> owed(fulfilled));
    if (fulfilled.unit() != null || owed.size() == 1) {
      owed.forEach(one -> handIn(one.id(), fulfilled, by));
    }
  }

  private void handIn(AssignmentId id, PlanFulfilled fulfilled, Actor by) {
    LocalDate today = LocalDate.now(clock);
    String words =
        messages
            .vietnamese()
            .say(
                "execution.fulfilled",
                fulfilled.number(),
                messages.vietnamese().date(fulfilled.issuedOn()));
    Product product = Product.of(fulfilled.number(), fulfilled.issuedOn());
    Assignment assignment =
        repository
            .findById(id)
            .orElseThrow()
            .submit(new Progress(true, words, product), false, by, today)
            .said(words, by, today);
    log.add(assignment, StepKind.SUBMITTED, words, by);
    repository.save(assignment);
  }

  private List<Owed> owed(PlanFulfilled fulfilled) {
    @Nullable UnitId unit = fulfilled.unit();
    return jdbc.sql(OPEN)
        .param("task", fulfilled.task().value())
        .param("unit", unit == null ? null : unit.value())
        .query(
            (row, number) ->
                new Owed(
                    new AssignmentId(row.getObject("id", UUID.class)),
                    new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }
}
