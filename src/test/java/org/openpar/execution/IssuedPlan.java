package org.openpar.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openpar.calendar.Deadlines;
import org.openpar.organization.UnitId;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.StandardArea;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.model.NotFound;

/// Plans as tests promulgate them, without the long story of drafting.
public class IssuedPlan implements PlanFacts {

  public static final LocalDate ISSUED_ON = LocalDate.of(2017, 12, 28);

  private final Map<PlanId, List<TaskBrief>> tasks = new HashMap<>();
  private final Map<PlanId, PlanAmendment> amendments = new HashMap<>();
  private final Map<PlanId, Integer> years = new HashMap<>();

  /// A plan of 2018 with one task for each deadline, all led by the same units.
  public PlanIssued issue(List<String> deadlines, List<UnitId> leads) {
    return issue(deadlines, leads, leads);
  }

  /// The same, where others help.
  public PlanIssued issue(List<String> deadlines, List<UnitId> leads, List<UnitId> helpers) {
    PlanId plan = PlanId.next();
    List<TaskBrief> briefs = new ArrayList<>();
    for (String words : deadlines) {
      briefs.add(task(briefs.size() + 1, words, leads, helpers));
    }
    tasks.put(plan, briefs);
    return new PlanIssued(plan, PlanKind.YEARLY, 2018, "3320/QĐ-UBND", ISSUED_ON, briefs.size());
  }

  /// A plan of any year with one task under each heading, the third area and those after it.
  public PlanIssued issue(int year, List<String> headings, List<UnitId> leads) {
    PlanId plan = PlanId.next();
    List<TaskBrief> briefs = new ArrayList<>();
    for (String heading : headings) {
      briefs.add(task(briefs.size() + 3, heading, year, leads));
    }
    tasks.put(plan, briefs);
    years.put(plan, year);
    LocalDate on = LocalDate.of(year, 1, 5);
    return new PlanIssued(plan, PlanKind.YEARLY, year, "1/QĐ-UBND", on, briefs.size());
  }

  /// The same tasks with another deadline and other leads.
  public static List<TaskBrief> reworded(List<TaskBrief> tasks, String words, List<UnitId> leads) {
    List<TaskBrief> changed = new ArrayList<>();
    for (TaskBrief it : tasks) {
      changed.add(
          new TaskBrief(
              it.id(),
              it.position(),
              it.code(),
              it.areaPosition(),
              it.areaCode(),
              it.areaTitle(),
              it.group(),
              it.text(),
              it.product(),
              it.leadWords(),
              it.cooperatingWords(),
              words,
              it.moneyWords(),
              new Deadlines().read(words, 2018).deadline(),
              leads,
              it.coordinators()));
    }
    return changed;
  }

  private static TaskBrief task(int area, String heading, int year, List<UnitId> leads) {
    String words = "Trong năm " + year;
    return new TaskBrief(
        TaskId.next(),
        area,
        area + ".1",
        area,
        "M" + area,
        heading,
        null,
        "Rà soát thủ tục hành chính số " + area,
        "Quyết định phê duyệt",
        "Các sở, ban, ngành",
        null,
        words,
        null,
        new Deadlines().read(words, year).deadline(),
        leads,
        List.of());
  }

  private static TaskBrief task(
      int position, String words, List<UnitId> leads, List<UnitId> helpers) {
    int area = (position - 1) / 3 + 1;
    return new TaskBrief(
        TaskId.next(),
        position,
        area + ".1." + position,
        area,
        "I",
        "Chỉ đạo, điều hành",
        null,
        "Rà soát thủ tục hành chính số " + position,
        "Quyết định phê duyệt",
        "Các sở, ban, ngành",
        "Sở Tư pháp",
        words,
        position == 1 ? "500 triệu đồng, ngân sách tỉnh" : null,
        new Deadlines().read(words, 2018).deadline(),
        leads,
        helpers);
  }

  @Override
  public PlanSummary plan(PlanId id) {
    if (!tasks.containsKey(id)) {
      throw new NotFound("plan");
    }
    return new PlanSummary(
        id,
        PlanKind.YEARLY,
        years.getOrDefault(id, 2018),
        "Kế hoạch cải cách hành chính năm 2018",
        "3320/QĐ-UBND",
        ISSUED_ON,
        "UBND tỉnh Sơn La",
        UUID.randomUUID());
  }

  @Override
  public Optional<PlanSummary> findLatest() {
    return tasks.keySet().stream().findFirst().map(this::plan);
  }

  @Override
  public List<PlanSummary> listIssued() {
    return tasks.keySet().stream().map(this::plan).toList();
  }

  @Override
  public List<TaskBrief> listTasks(PlanId id) {
    return tasks.getOrDefault(id, List.of());
  }

  @Override
  public List<TaskBrief> listTasksOn(PlanId id, LocalDate day) {
    return listTasks(id);
  }

  @Override
  public List<WaitingTask> listWaiting() {
    return listIssued().stream()
        .flatMap(
            plan ->
                listTasks(plan.id()).stream()
                    .filter(task -> task.deadline().kind().waits())
                    .map(task -> new WaitingTask(plan, false, task)))
        .toList();
  }

  @Override
  public AreaVersions areaVersions() {
    return new AreaVersions(
        List.of(
            new AreaVersion(
                2011,
                2020,
                List.of(
                    area(3, "III", "Cải cách thủ tục hành chính", "thủ tục"),
                    area(8, "VIII", "Thực hiện cơ chế một cửa", "một cửa"))),
            new AreaVersion(
                2021, 2030, List.of(area(3, "III", "Cải cách thủ tục hành chính", "thủ tục")))));
  }

  private static StandardArea area(int place, String code, String title, String sign) {
    return new StandardArea(place, code, title, "Nghị quyết 76/NQ-CP", List.of(sign), 3);
  }

  @Override
  public PlanAmendment amendment(PlanId version) {
    return Optional.ofNullable(amendments.get(version)).orElseThrow(() -> new NotFound("plan"));
  }

  /// No plan was promulgated after all.
  public void forget() {
    tasks.clear();
  }

  /// An amendment of a plan that makes something else of its tasks.
  public PlanAmended amend(
      PlanIssued issued, LocalDate day, UnaryOperator<List<TaskBrief>> change) {
    PlanId version = PlanId.next();
    List<TaskBrief> before = listTasks(issued.plan());
    List<TaskBrief> after = change.apply(before);
    amendments.put(
        version,
        new PlanAmendment(issued.plan(), issued.year(), day, "1500/QĐ-UBND", before, after));
    tasks.put(issued.plan(), after);
    return new PlanAmended(issued.plan(), version, issued.year(), "1500/QĐ-UBND", day, 0, 0, 0);
  }
}
