package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskId;
import org.openpar.platform.persistence.SystemWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Two people record the same event in the same moment.
@ExecutionTest
class OccurrencesTogetherTests {

  private static final LocalDate EVENT = LocalDate.of(2018, 10, 12);

  private final Occurrences occurrences;
  private final TransactionTemplate transaction;
  private final Cast cast;
  private final TaskId task;

  OccurrencesTogetherTests(
      IssuedPlan plans,
      Openings openings,
      Occurrences occurrences,
      PlatformTransactionManager transactions,
      Units units) {
    this.occurrences = occurrences;
    this.transaction = new TransactionTemplate(transactions);
    this.cast = new Cast(units);
    PlanIssued plan =
        plans.issue(
            List.of("Sau 60 ngày kể từ ngày ký"), List.of(Cast.unit(units, "sxd-1")), List.of());
    openings.open(plan);
    this.task = plans.listTasks(plan.plan()).getFirst().id();
  }

  @Test
  void theSecondWaitsForTheFirstAndIsRefused() throws Exception {
    try (var people = Executors.newSingleThreadExecutor()) {
      Future<Occurrence> second =
          transaction.execute(
              first -> {
                keep("45/CV-BNV");
                Future<Occurrence> other = people.submit(() -> keep("46/CV-BNV"));
                assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                return other;
              });

      assertThatThrownBy(second::get).hasCauseInstanceOf(OccurrenceChangedMeanwhile.class);
    }
    assertThat(occurrences.history(task).steps())
        .extracting(Occurrence::document)
        .containsExactly("45/CV-BNV");
  }

  private Occurrence keep(String document) {
    try (SystemWork work = SystemWork.begin()) {
      return occurrences.keep(
          task,
          new OccurrenceTarget(0, 0, Extent.ALL),
          new OccurrenceDraft(EVENT, null, document, EVENT, "", "", null),
          cast.coordinator);
    }
  }
}
