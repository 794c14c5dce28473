package org.openpar.execution.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.TaskPart;
import org.openpar.execution.TaskProgress;
import org.openpar.execution.UnitParts;
import org.openpar.execution.UnitProgress;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;

/// The assignments of a plan, counted once by unit, task and bucket. Tasks, units and areas are
/// sums of it, made when they are asked for.
final class RollUp implements PlanProgress {

  private final List<CountedTask> tasks;
  private final List<CountedUnit> units;

  private RollUp(List<CountedTask> tasks, List<CountedUnit> units) {
    this.tasks = tasks;
    this.units = units;
  }

  /// @param tasks in the order of the paper
  /// @param register gives the order of the units; one it does not know comes last
  static RollUp of(List<CountedTask> tasks, UnitMap register) {
    return of(tasks, register, unit -> unit);
  }

  /// @param seat the unit whose line what was given to a unit is counted in
  static RollUp of(List<CountedTask> tasks, UnitMap register, UnaryOperator<UnitId> seat) {
    Map<UUID, UUID> seats = new HashMap<>();
    Map<UUID, CountedUnit> counted = new LinkedHashMap<>();
    for (int place = 0; place < tasks.size(); place++) {
      int task = place;
      tasks
          .get(task)
          .each(
              (unit, bucket, reportedOn) ->
                  counted
                      .computeIfAbsent(
                          seats.computeIfAbsent(unit, id -> seat.apply(new UnitId(id)).value()),
                          id -> new CountedUnit(new UnitId(id), tasks.size()))
                      .take(task, bucket, reportedOn));
    }
    List<CountedUnit> inOrder = new ArrayList<>();
    for (Unit unit : register.units()) {
      CountedUnit one = counted.remove(unit.id().value());
      if (one != null) {
        inOrder.add(one);
      }
    }
    inOrder.addAll(counted.values());
    return new RollUp(tasks, inOrder);
  }

  @Override
  public List<TaskProgress> tasks() {
    return IntStream.range(0, tasks.size()).mapToObj(this::task).toList();
  }

  private TaskProgress task(int task) {
    BucketCounts sum = new BucketCounts();
    units.forEach(unit -> unit.addTo(sum, task));
    return tasks.get(task).progress(sum);
  }

  @Override
  public List<UnitId> given() {
    return units.stream().map(CountedUnit::unit).toList();
  }

  @Override
  public List<UnitProgress> units() {
    int[] areas = tasks.stream().mapToInt(CountedTask::areaPosition).sorted().distinct().toArray();
    int last = areas.length == 0 ? 0 : areas[areas.length - 1];
    List<UnitProgress> progress = new ArrayList<>();
    for (CountedUnit unit : units) {
      @Nullable BucketCounts[] sums = new BucketCounts[last + 1];
      for (int task = 0; task < tasks.size(); task++) {
        int area = tasks.get(task).areaPosition();
        BucketCounts sum = Objects.requireNonNullElseGet(sums[area], BucketCounts::new);
        sums[area] = sum;
        unit.addTo(sum, task);
      }
      for (int area : areas) {
        BucketCounts sum = sums[area];
        if (sum != null && sum.given() > 0) {
          progress.add(unit.progress(area, sum));
        }
      }
    }
    return progress;
  }

  @Override
  public List<UnitParts> parts() {
    return units.stream().map(unit -> new UnitParts(unit.unit(), parts(unit))).toList();
  }

  private List<@Nullable TaskPart> parts(CountedUnit unit) {
    List<@Nullable TaskPart> parts = new ArrayList<>(tasks.size());
    for (int task = 0; task < tasks.size(); task++) {
      parts.add(unit.part(task));
    }
    return parts;
  }
}
