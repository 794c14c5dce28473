package org.openpar.opinion.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.OpinionVerdict;
import org.openpar.opinion.OpinionsDecided;
import org.openpar.opinion.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door for what becomes of remarks (tiếp thu, giải trình).
@Service
@Transactional
public class Decisions {

  private final JdbcClient jdbc;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Decisions(JdbcClient jdbc, Policy policy, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// Decides the same of several remarks that were sent, or of none of them.
  ///
  /// @return how many
  public int decide(
      RoundId round,
      Collection<UUID> remarks,
      @Nullable OpinionVerdict verdict,
      String answer,
      Actor by) {
    policy.demand(by, OpinionActs.DECIDE);
    if (remarks.isEmpty()) {
      throw new OpinionRefused("verdict", "opinion.refused.nothing-chosen");
    }
    if (verdict == null) {
      throw new OpinionRefused("verdict", "opinion.refused.verdict-missing");
    }
    if (verdict.needsAnswer() && answer.isBlank()) {
      throw new OpinionRefused("answer", "opinion.refused.answer-missing");
    }
    int decided =
        jdbc.sql(
                """
                update opinion.remark m
                   set verdict = :verdict, answer = :answer, decided_on = :day, decided_by = :by
                  from opinion.asked_unit a
                 where a.round_id = m.round_id and a.unit_id = m.unit_id and a.sent_on is not null
                   and m.round_id = :round and m.id = any (cast(:ids as uuid[]))
                """)
            .param("verdict", verdict.name())
            .param("answer", answer.isBlank() ? null : answer.strip())
            .param("day", LocalDate.now(clock))
            .param("by", by.name())
            .param("round", round.value())
            .param(
                "ids", "{" + String.join(",", remarks.stream().map(UUID::toString).toList()) + "}")
            .update();
    if (decided == 0) {
      throw new OpinionRefused("verdict", "opinion.refused.taken-back");
    }
    events.publishEvent(new OpinionsDecided(round, verdict, decided, answer.strip()));
    return decided;
  }
}
