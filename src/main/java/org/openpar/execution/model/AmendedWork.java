package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadlines;
import org.openpar.calendar.Obligation;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.WorkState;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;

/// What an amendment does to the assignments of a plan. What is completed stays as it is, with its
/// old days; a period that was over before the decision is not asked for afterwards.
///
/// @param opened new assignments
/// @param withdrawn those no longer owed
/// @param moved those whose days change, with what they are to be
record AmendedWork(List<Assignment> opened, List<Given> withdrawn, List<Moved> moved) {

  /// An assignment as it stands before.
  record Given(AssignmentId id, TaskId task, UnitId unit, Obligation owed, WorkState state) {

    boolean completed() {
      return state == WorkState.COMPLETED;
    }
  }

  record Moved(Given given, Obligation to) {}

  private static final Deadlines DEADLINES = new Deadlines();

  /// @param occurred what was said about the events its deadlines wait for
  static AmendedWork of(
      PlanAmendment amendment, List<Given> given, Map<TaskId, OccurrenceHistory> occurred) {
    return new Amending(amendment, given, occurred).work();
  }

  /// What has to move so that the work has this last day; what is completed stays as it is.
  static List<Moved> moved(List<Given> given, @Nullable LocalDate due) {
    return given.stream()
        .filter(one -> !one.completed() && !Objects.equals(one.owed().due(), due))
        .map(one -> new Moved(one, dueOn(one.owed(), due)))
        .toList();
  }

  private static Obligation dueOn(Obligation owed, @Nullable LocalDate due) {
    return new Obligation(owed.number(), owed.label(), owed.start(), due, owed.regular());
  }

  /// Gathers it task by task.
  private static final class Amending {

    private final PlanAmendment amendment;
    private final Map<TaskId, Map<UnitId, List<Given>>> given;
    private final Map<TaskId, OccurrenceHistory> occurred;
    private final AmendedWork work =
        new AmendedWork(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    Amending(PlanAmendment amendment, List<Given> given, Map<TaskId, OccurrenceHistory> occurred) {
      this.occurred = occurred;
      this.amendment = amendment;
      this.given =
          given.stream()
              .collect(
                  Collectors.groupingBy(
                      Given::task,
                      LinkedHashMap::new,
                      Collectors.groupingBy(Given::unit, LinkedHashMap::new, Collectors.toList())));
    }

    AmendedWork work() {
      Map<TaskId, TaskBrief> before = byTask(amendment.before());
      Map<TaskId, TaskBrief> after = byTask(amendment.after());
      for (TaskBrief task : amendment.after()) {
        TaskBrief was = before.get(task.id());
        boolean sameDays =
            was != null
                && was.deadline().equals(task.deadline())
                && !task.deadline().kind().waits();
        amend(task, sameDays);
      }
      for (TaskBrief task : amendment.before()) {
        if (!after.containsKey(task.id())) {
          of(task.id()).values().forEach(this::withdraw);
        }
      }
      return work;
    }

    private void amend(TaskBrief task, boolean sameDays) {
      Map<UnitId, List<Given>> present = of(task.id());
      Set<UnitId> units = new LinkedHashSet<>(task.leads());
      units.addAll(present.keySet());
      for (UnitId unit : units) {
        List<Given> had = present.getOrDefault(unit, List.of());
        List<Obligation> owed = owed(task, unit);
        if (!task.leads().contains(unit)) {
          withdraw(had);
        } else if (had.isEmpty()) {
          open(task, unit, owed.stream().filter(this::stillToCome), 0);
        } else if (!sameDays) {
          move(task, unit, had, owed);
        }
      }
    }

    /// What has happened already is not waited for again.
    private List<Obligation> owed(TaskBrief task, UnitId unit) {
      List<Obligation> owed = DEADLINES.obligations(task.deadline(), amendment.year());
      LocalDate due =
          occurred
              .getOrDefault(task.id(), OccurrenceHistory.NONE)
              .findHeld(unit)
              .map(held -> Awaited.due(task, held))
              .orElse(null);
      return due == null ? owed : owed.stream().map(one -> dueOn(one, due)).toList();
    }

    /// The same period, or the one in the same place, goes on with other days.
    private void move(TaskBrief task, UnitId unit, List<Given> had, List<Obligation> owed) {
      Map<Given, Obligation> pairs = pairs(had, owed);
      pairs.forEach(
          (one, to) -> {
            if (!one.completed() && !sameDays(one.owed(), to)) {
              work.moved().add(new Moved(one, to));
            }
          });
      withdraw(had.stream().filter(one -> !pairs.containsKey(one)).toList());
      Set<Obligation> taken = new HashSet<>(pairs.values());
      int last = had.stream().mapToInt(one -> one.owed().number()).max().orElse(0);
      open(
          task,
          unit,
          owed.stream().filter(one -> !taken.contains(one)).filter(this::stillToCome),
          last);
    }

    private static Map<Given, Obligation> pairs(List<Given> had, List<Obligation> owed) {
      Map<Given, Obligation> pairs = new LinkedHashMap<>();
      List<Obligation> free = new ArrayList<>(owed);
      for (Given one : had) {
        free.stream()
            .filter(to -> to.label().equals(one.owed().label()))
            .findFirst()
            .ifPresent(
                to -> {
                  pairs.put(one, to);
                  free.remove(to);
                });
      }
      for (Given one : had) {
        if (!pairs.containsKey(one) && !free.isEmpty() && alike(one.owed(), free.getFirst())) {
          pairs.put(one, free.removeFirst());
        }
      }
      return pairs;
    }

    /// A duty of every period is no single delivery.
    private static boolean alike(Obligation one, Obligation other) {
      return one.regular() == other.regular();
    }

    private static boolean sameDays(Obligation one, Obligation other) {
      return Objects.equals(one.due(), other.due())
          && Objects.equals(one.start(), other.start())
          && one.label().equals(other.label());
    }

    private boolean stillToCome(Obligation owed) {
      LocalDate due = owed.due();
      return !owed.regular() || due == null || !due.isBefore(amendment.day());
    }

    private void open(TaskBrief task, UnitId unit, Stream<Obligation> owed, int after) {
      List<Obligation> open = owed.toList();
      for (int place = 0; place < open.size(); place++) {
        Obligation one = open.get(place);
        work.opened()
            .add(
                Assignment.open(
                    amendment.plan(),
                    task.id(),
                    unit,
                    new Obligation(
                        after + place + 1, one.label(), one.start(), one.due(), one.regular()),
                    amendment.day()));
      }
    }

    private void withdraw(List<Given> had) {
      had.stream().filter(one -> !one.completed()).forEach(work.withdrawn()::add);
    }

    private Map<UnitId, List<Given>> of(TaskId task) {
      return given.getOrDefault(task, Map.of());
    }

    private static Map<TaskId, TaskBrief> byTask(List<TaskBrief> tasks) {
      Map<TaskId, TaskBrief> byTask = new HashMap<>();
      tasks.forEach(task -> byTask.put(task.id(), task));
      return byTask;
    }
  }

  /// How many of them are whose.
  static Map<UnitId, Integer> count(Stream<UnitId> units) {
    Map<UnitId, Integer> counts = new HashMap<>();
    units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
    return counts;
  }
}
