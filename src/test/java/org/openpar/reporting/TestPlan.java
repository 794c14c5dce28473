package org.openpar.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.openpar.calendar.Deadlines;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.Standing;
import org.openpar.execution.TaskProgress;
import org.openpar.execution.TimeState;
import org.openpar.execution.UnitParts;
import org.openpar.execution.UnitProgress;
import org.openpar.execution.WorkState;
import org.openpar.organization.SeedUnits;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitKind;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.model.NotFound;

/// A plan with as many tasks in each bucket as a test says, spread over areas of six, led by the
/// departments and districts of its year. It answers for plan and execution alike.
public final class TestPlan implements PlanFacts, ExecutionFacts {

  private final PlanSummary plan;
  private final List<TaskBrief> briefs = new ArrayList<>();
  private final List<TaskProgress> tasks = new ArrayList<>();
  private final List<AssignmentBrief> assignments = new ArrayList<>();
  private final List<Unit> units;

  private TestPlan(PlanSummary plan) {
    this.plan = plan;
    this.units =
        SeedUnits.on(plan.issuedOn()).units().stream()
            .filter(unit -> unit.kind() != UnitKind.PROVINCE)
            .filter(unit -> unit.kind() != UnitKind.COMMUNE || plan.year() > 2025)
            .toList();
  }

  public static TestPlan of(int year, String number) {
    return new TestPlan(
        new PlanSummary(
            PlanId.next(),
            PlanKind.YEARLY,
            year,
            "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH SƠN LA NĂM " + year,
            number,
            LocalDate.of(year - 1, 12, 28),
            "UBND tỉnh Sơn La",
            UUID.randomUUID()));
  }

  /// So many more tasks in a bucket.
  public TestPlan with(int number, Bucket bucket, boolean regular) {
    for (int i = 0; i < number; i++) {
      add(bucket, regular);
    }
    return this;
  }

  private void add(Bucket bucket, boolean regular) {
    int position = tasks.size() + 1;
    int area = (position - 1) / 6 + 1;
    TaskId id = TaskId.next();
    String code = area + ".1." + ((position - 1) % 6 + 1);
    String text = "Rà soát, đơn giản hóa thủ tục hành chính theo lĩnh vực, đợt " + position;
    LocalDate due = LocalDate.of(plan.year(), 1 + position % 12, 15);
    briefs.add(
        new TaskBrief(
            id,
            position,
            code,
            area,
            roman(area),
            "CẢI CÁCH THỦ TỤC HÀNH CHÍNH, ĐỢT " + area,
            null,
            text,
            "Quyết định của Chủ tịch UBND tỉnh",
            "Các sở, ban, ngành",
            "Sở Tư pháp",
            "Trước ngày 15/" + (1 + position % 12) + "/" + plan.year(),
            null,
            new Deadlines().read("Quý I", plan.year()).deadline(),
            units.stream().map(Unit::id).toList(),
            List.of()));
    tasks.add(
        new TaskProgress(
            id,
            position,
            code,
            area,
            roman(area),
            "CẢI CÁCH THỦ TỤC HÀNH CHÍNH, ĐỢT " + area,
            text,
            regular,
            bucket,
            units.size(),
            bucket.done() ? units.size() : 3,
            bucket == Bucket.OVERDUE ? 4 : 0,
            0,
            'B',
            due,
            due));
    if (bucket == Bucket.OVERDUE || bucket == Bucket.DUE_SOON) {
      units.stream().limit(4).forEach(unit -> owe(id, code, area, text, unit, bucket, due));
    }
  }

  private void owe(
      TaskId task, String code, int area, String text, Unit unit, Bucket bucket, LocalDate due) {
    TimeState time = bucket == Bucket.OVERDUE ? TimeState.OVERDUE : TimeState.DUE_SOON;
    Standing standing =
        new Standing(WorkState.IN_PROGRESS, time, bucket == Bucket.OVERDUE, false, due);
    assignments.add(
        new AssignmentBrief(
            AssignmentId.next(),
            plan.id(),
            task,
            code,
            roman(area),
            area,
            text,
            unit.id(),
            unit.name(),
            "",
            standing,
            null,
            null,
            0,
            null,
            null,
            null,
            null));
  }

  private static String roman(int number) {
    return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
        .get(number - 1);
  }

  public PlanSummary summary() {
    return plan;
  }

  @Override
  public PlanSummary plan(PlanId id) {
    if (!id.equals(plan.id())) {
      throw new NotFound("plan");
    }
    return plan;
  }

  @Override
  public Optional<PlanSummary> findLatest() {
    return Optional.of(plan);
  }

  @Override
  public List<PlanSummary> listIssued() {
    return List.of(plan);
  }

  @Override
  public List<TaskBrief> listTasks(PlanId id) {
    return briefs;
  }

  @Override
  public PlanProgress progress(PlanId id, LocalDate day) {
    return new Told(tasks, units(day), List.of());
  }

  @Override
  public PlanProgress progress(PlanId id, LocalDate day, LocalDate map) {
    return progress(id, day);
  }

  private record Told(List<TaskProgress> tasks, List<UnitProgress> units, List<UnitParts> parts)
      implements PlanProgress {}

  /// Every unit has 5 of 10 done in the first area and 1 of 3 in the second; the third unit has
  /// been silent for long, the fourth for ever.
  private List<UnitProgress> units(LocalDate day) {
    List<UnitProgress> progress = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      LocalDate last = i == 3 ? null : day.minusDays(i == 2 ? 45 : 3);
      progress.add(new UnitProgress(units.get(i).id(), 1, 10, 8, 5, 1, 1, 1, 0, last));
      progress.add(new UnitProgress(units.get(i).id(), 2, 3, 2, 1, 0, 0, 1, 0, last));
    }
    return progress;
  }

  @Override
  public List<AssignmentBrief> listAssignments(AssignmentSearch search, LocalDate map) {
    return listAssignments(search);
  }

  @Override
  public List<AssignmentBrief> listAssignments(AssignmentSearch search) {
    return assignments.stream()
        .filter(owed -> owed.standing().bucket() == search.bucket())
        .toList();
  }

  @Override
  public int count(AssignmentSearch search) {
    return listAssignments(search).size();
  }

  @Override
  public void eachAssignment(AssignmentSearch search, Consumer<AssignmentBrief> row) {
    listAssignments(search).forEach(row);
  }

  @Override
  public List<TaskBrief> listTasksOn(PlanId id, LocalDate day) {
    return listTasks(id);
  }

  @Override
  public List<WaitingTask> listWaiting() {
    return List.of();
  }

  @Override
  public AreaVersions areaVersions() {
    return new AreaVersions(List.of());
  }

  @Override
  public PlanAmendment amendment(PlanId version) {
    throw new NotFound("plan");
  }
}
