package org.openpar.opinion.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.OpinionSent;
import org.openpar.opinion.OpinionTakenBack;
import org.openpar.opinion.OpinionWritten;
import org.openpar.opinion.RoundId;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to a unit's answer: written by its officers, sent, taken back while there is time.
@Service
@Transactional
public class Answers {

  private final OpinionQueries queries;
  private final Letters letters;
  private final JdbcClient jdbc;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Answers(
      OpinionQueries queries,
      Letters letters,
      JdbcClient jdbc,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.queries = queries;
    this.letters = letters;
    this.jdbc = jdbc;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// The unit that answers, for somebody of it who looks; the first look is remembered.
  public AskedUnit look(RoundId round, UnitId unit, Actor by) {
    AskedUnit asked = asked(round, unit);
    if (asked.openedOn() == null && policy.permits(by, OpinionActs.WRITE, unit)) {
      jdbc.sql("update opinion.asked_unit set opened_on = ? where round_id = ? and unit_id = ?")
          .params(today(), round.value(), unit.value())
          .update();
    }
    return asked;
  }

  /// Everything that is wrong with the letter of an answer.
  @Transactional(readOnly = true)
  public List<RuleViolated> problems(RoundId round, UnitId unit, LetterDraft letter) {
    return letter.problems(asked(round, unit).letter(), today());
  }

  /// Keeps what the unit thinks, and the letter that says it.
  ///
  /// @param version what the form was filled for, or [AnswerChangedMeanwhile]
  /// @param words by task, null for the whole; blank words say nothing
  public void write(
      RoundId round,
      UnitId unit,
      int version,
      Map<@Nullable TaskId, String> words,
      LetterDraft letter,
      Actor by) {
    AskedUnit asked = open(round, unit, by);
    if (asked.version() != version || !claim(round, unit, version)) {
      throw new AnswerChangedMeanwhile();
    }
    List<RuleViolated> problems = letter.problems(asked.letter(), today());
    if (!problems.isEmpty()) {
      throw problems.getFirst();
    }
    letters.keep(round, unit, asked.letter(), letter);
    Set<TaskId> known =
        queries.listTasks(round).stream().map(AskedTask::id).collect(Collectors.toSet());
    Map<@Nullable TaskId, String> before = new HashMap<>();
    queries.listRemarks(round, unit).forEach(remark -> before.put(remark.task(), remark.words()));
    words.forEach(
        (task, said) -> {
          String was = before.getOrDefault(task, "");
          boolean ofRound = task == null || known.contains(task);
          if (ofRound && !said.strip().equals(was)) {
            put(round, unit, task, said.strip());
            events.publishEvent(new OpinionWritten(round, unit, task, was, said.strip()));
          }
        });
  }

  /// Hands the answer in.
  ///
  /// @param agrees whether the unit has nothing to add
  public void send(RoundId round, UnitId unit, boolean agrees, Actor by) {
    open(round, unit, by);
    List<Remark> remarks = queries.listRemarks(round, unit);
    if (remarks.isEmpty() && !agrees) {
      throw new OpinionRefused("agrees", "opinion.refused.empty");
    }
    boolean nothing = remarks.isEmpty();
    jdbc.sql(
            """
            update opinion.asked_unit
               set sent_on = ?, sent_by = ?, agrees = ?, version = version + 1
             where round_id = ? and unit_id = ?
            """)
        .params(today(), by.name(), nothing, round.value(), unit.value())
        .update();
    events.publishEvent(new OpinionSent(round, unit, remarks.size(), nothing));
  }

  /// While there is time, what was sent can still be changed.
  public void takeBack(Round round, UnitId unit, Actor by) {
    policy.demand(by, OpinionActs.WRITE, unit);
    AskedUnit asked = asked(round.id(), unit);
    boolean decided =
        queries.listRemarks(round.id(), unit).stream().anyMatch(it -> it.verdict() != null);
    if (!round.open() || today().isAfter(round.dueOn()) || decided || asked.sentOn() == null) {
      throw new OpinionRefused("", "opinion.refused.not-taken-back");
    }
    jdbc.sql(
            """
            update opinion.asked_unit
               set sent_on = null, sent_by = null, agrees = false, version = version + 1
             where round_id = ? and unit_id = ?
            """)
        .params(round.id().value(), unit.value())
        .update();
    events.publishEvent(new OpinionTakenBack(round.id(), unit));
  }

  private AskedUnit open(RoundId id, UnitId unit, Actor by) {
    Round round = queries.round(id, by);
    AskedUnit asked = asked(id, unit);
    policy.demand(by, OpinionActs.WRITE, unit);
    if (!round.open()) {
      throw new OpinionRefused("", "opinion.refused.closed");
    }
    if (asked.sentOn() != null) {
      throw new OpinionRefused("", "opinion.refused.sent-already");
    }
    return asked;
  }

  /// Whoever comes first may write; the other one is told.
  private boolean claim(RoundId round, UnitId unit, int version) {
    return jdbc.sql(
                """
                update opinion.asked_unit set version = version + 1
                 where round_id = ? and unit_id = ? and version = ?
                """)
            .params(round.value(), unit.value(), version)
            .update()
        == 1;
  }

  private void put(RoundId round, UnitId unit, @Nullable TaskId task, String words) {
    if (words.isEmpty()) {
      jdbc.sql(
              """
              delete from opinion.remark
               where round_id = :round and unit_id = :unit and task_id is not distinct from :task
              """)
          .param("round", round.value())
          .param("unit", unit.value())
          .param("task", task == null ? null : task.value())
          .update();
      return;
    }
    jdbc.sql(
            """
            insert into opinion.remark (id, round_id, unit_id, task_id, words)
            values (:id, :round, :unit, :task, :words)
            on conflict (round_id, unit_id, task_id) do update set words = excluded.words
            """)
        .param("id", Identifier.next())
        .param("round", round.value())
        .param("unit", unit.value())
        .param("task", task == null ? null : task.value())
        .param("words", words)
        .update();
  }

  private AskedUnit asked(RoundId round, UnitId unit) {
    return queries
        .findUnit(round, unit)
        .orElseThrow(() -> new NotFound("asked unit " + unit.value()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
