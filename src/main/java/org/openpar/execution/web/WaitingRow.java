package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Awaited;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.OccurrenceHistory;
import org.openpar.execution.model.OccurrenceHistory.Share;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.WaitingTask;

/// A task that waits, or waited, for something to happen.
///
/// @param shares what holds, each with its units, the last said first; empty while all wait
/// @param waits the units for which it is waited
public record WaitingRow(WaitingTask waiting, List<Share> shares, List<UnitId> waits) {

  /// Units for whom the same holds: a line of the list as a file.
  ///
  /// @param held what is recorded for them, null for those that wait
  record Line(WaitingRow row, @Nullable Occurrence held, List<UnitId> units) {

    @Nullable LocalDate due() {
      return held == null ? null : row.due(held);
    }
  }

  static WaitingRow of(WaitingTask waiting, OccurrenceHistory history) {
    TaskBrief task = waiting.task();
    return new WaitingRow(waiting, history.shares(task), history.waiting(task));
  }

  public TaskBrief task() {
    return waiting.task();
  }

  public int waitingUnits() {
    return waits.size();
  }

  /// Of a plan that is closed nothing is waited for any more.
  public WaitingFilter.State state() {
    if (shares.isEmpty()) {
      return waiting.closed() ? WaitingFilter.State.CLOSED : WaitingFilter.State.WAITING;
    }
    return !waits.isEmpty() && !waiting.closed()
        ? WaitingFilter.State.PARTLY
        : WaitingFilter.State.RECORDED;
  }

  /// For how many units something holds.
  public int happened() {
    return task().leads().size() - waits.size();
  }

  /// What was said last, null while all wait.
  public @Nullable Occurrence newest() {
    return shares.isEmpty() ? null : shares.getFirst().held();
  }

  /// The first of the due days, null while there is none.
  public @Nullable LocalDate due() {
    return dues().findFirst().orElse(null);
  }

  /// The last of the due days, null while there is none.
  public @Nullable LocalDate lastDue() {
    return dues().reduce((one, other) -> other).orElse(null);
  }

  private Stream<LocalDate> dues() {
    return shares.stream().map(share -> due(share.held())).sorted();
  }

  private LocalDate due(Occurrence held) {
    return Awaited.by(task()).due(held);
  }

  Stream<Line> lines() {
    Stream<Line> held = shares.stream().map(share -> new Line(this, share.held(), share.units()));
    Optional<Line> others =
        shares.isEmpty() || !waits.isEmpty()
            ? Optional.of(new Line(this, null, waits))
            : Optional.empty();
    return Stream.concat(held, others.stream());
  }

  public String path() {
    return OccurrencePaths.of(task().id());
  }
}
