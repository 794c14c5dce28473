package org.openpar.plan.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineReading;
import org.openpar.calendar.Deadlines;
import org.openpar.documents.StoredFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyReading;
import org.openpar.organization.Units;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanDiscarded;
import org.openpar.plan.PlanFulfilled;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to a plan: reading one in, setting right what was misunderstood, promulgating it.
@Service
@Transactional
public class Plans {

  private final PlanRepository plans;
  private final TaskRepository tasks;
  private final DraftTables drafts;
  private final TaskLines lines;
  private final PlanSteps steps;
  private final Aims aims;
  private final OpenPoints points;
  private final Acceptances acceptances;
  private final Policy policy;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Plans(
      PlanRepository plans,
      TaskRepository tasks,
      DraftTables drafts,
      TaskLines lines,
      PlanSteps steps,
      Aims aims,
      OpenPoints points,
      Acceptances acceptances,
      Policy policy,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.tasks = tasks;
    this.drafts = drafts;
    this.lines = lines;
    this.steps = steps;
    this.aims = aims;
    this.points = points;
    this.acceptances = acceptances;
    this.policy = policy;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /// Makes a draft of what was read out of a file; the file itself is kept as it came.
  public PlanId draft(PlanReading reading, StoredFile file, List<String> problems, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    Plan plan = plans.save(Plan.draft(reading, file, problems, null, by, Instant.now(clock)));
    drafts.insert(DraftedTasks.of(plan.id(), reading));
    return drafted(plan, file, reading.tasks().size());
  }

  /// Makes a draft of another version out of an amending paper: each of its tasks goes on with one
  /// of the version in force or is new.
  ///
  /// @throws AmendmentOfOtherPlan when the paper is not about this plan
  public PlanId amend(
      PlanId id,
      PlanReading reading,
      AmendmentScope scope,
      StoredFile file,
      List<String> problems,
      Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    Plan base = inForce(id);
    AmendmentOfOtherPlan.unlessSameYear(reading.document().planYear(), base.year());
    PlanReading whole = scope == AmendmentScope.PART ? reading.beside(base) : reading;
    Plan plan = Plan.draft(whole, file, problems, base, by, Instant.now(clock));
    DraftedTasks tasks = AmendedTasks.of(plan, lines.list(base.id()), base.day(), reading, scope);
    Plan saved = plans.save(plan);
    drafts.insert(tasks);
    aims.follow(base, saved);
    return drafted(saved, file, tasks.tasks().size());
  }

  private PlanId drafted(Plan plan, StoredFile file, int tasks) {
    events.publishEvent(new PlanDrafted(plan.id(), plan.year(), file.name(), file.sha256(), tasks));
    return plan.id();
  }

  /// A person says which task of the version in force a task of an amendment goes on with.
  ///
  /// @param line null when it is a new one
  public void follow(TaskLine task, @Nullable TaskId line, Actor by) {
    Task row = openTask(task, by);
    Plan plan = plan(row.planId());
    if (plan.base() == null) {
      throw new NotFound("amendment " + plan.id().value());
    }
    if (line == null) {
      tasks.save(row.begin());
      return;
    }
    TaskLine before =
        lines.list(plan.base()).stream()
            .filter(other -> other.line().equals(line))
            .findFirst()
            .orElseThrow(() -> new NotFound("line " + line.value()));
    tasks.findByPlanIdOrderByPosition(plan.id()).stream()
        .filter(other -> other.line().equals(line) && !other.id().equals(row.id()))
        .forEach(this::giveWay);
    tasks.save(row.follow(before, plan(plan.base()).day()));
  }

  /// What was only carried over goes; what the paper says is a task of its own again.
  private void giveWay(Task other) {
    if (other.carried()) {
      tasks.delete(other);
    } else {
      tasks.save(other.begin());
    }
  }

  /// Takes a person's words for who leads or coordinates a task, read like those of a paper.
  public Task understandAgencies(TaskLine line, TaskField field, String words, Actor by) {
    Task task = openTask(line, by);
    Plan plan = plan(task.planId());
    Agencies agencies = new Agencies(units.on(plan.day())).inPaperOf(plan.issuer());
    AgencyReading reading = WordsNotUnderstood.check(field, agencies.read(words));
    return tasks.save(task.understand(field, reading, by, Instant.now(clock)));
  }

  /// Takes a person's words for when a task is due, read like those of a paper.
  public Task understandDeadline(TaskLine line, String words, Actor by) {
    Task task = openTask(line, by);
    int year = plan(task.planId()).year();
    DeadlineReading reading = WordsNotUnderstood.check(new Deadlines().read(words, year));
    return tasks.save(task.understand(reading, by, Instant.now(clock)));
  }

  /// Mends words the machine misread; those of a group, for all its tasks.
  public Task rewrite(TaskLine line, TaskField field, String words, Actor by) {
    WordsNotUnderstood.check(field, words);
    Task task = openTask(line, by);
    if (field == TaskField.GROUP) {
      tasks.findByPlanIdOrderByPosition(task.planId()).stream()
          .filter(other -> other.sharesGroupWith(task) && !other.id().equals(task.id()))
          .forEach(other -> tasks.save(other.rewrite(field, words, by, Instant.now(clock))));
    }
    return tasks.save(task.rewrite(field, words, by, Instant.now(clock)));
  }

  /// Sets the year of the plan right. A deadline that names none is read again for it; what a
  /// person has set right stays.
  public Plan changeYear(PlanId id, int year, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    int before = plan(id).year();
    Plan changed = plans.save(plan(id).changeYear(year));
    Deadlines deadlines = new Deadlines();
    for (Task task : tasks.findByPlanIdOrderByPosition(id)) {
      String words = Objects.requireNonNullElse(task.deadline(), "");
      DeadlineReading then = deadlines.read(words, before);
      DeadlineReading now = deadlines.read(words, year);
      if (!then.equals(now)) {
        tasks.save(task.reread(then, now));
      }
    }
    return changed;
  }

  /// Says what the plan is to the others, or why it cannot be that.
  public Plan belong(PlanId id, Belonging belonging, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    openPlan(id, by);
    Plan plan = plan(id);
    if (plan.amendment()) {
      throw new BelongingRefused("kind", "refused.belonging.amendment");
    }
    Integer toYear = belonging.toYear();
    if (belonging.kind().spans() && (toYear == null || toYear <= plan.year())) {
      throw new BelongingRefused("toYear", "refused.belonging.to-year", year(plan.year()));
    }
    if (belonging.parent() == null) {
      if (belonging.fulfils() != null) {
        throw new BelongingRefused("fulfils", "refused.belonging.fulfils");
      }
    } else {
      demandRoom(plan, belonging, inForce(belonging.parent()));
    }
    return plans.save(
        plan.belong(
            new Belonging(
                belonging.kind(),
                belonging.parent(),
                belonging.kind().spans() ? toYear : null,
                belonging.fulfils())));
  }

  private void demandRoom(Plan plan, Belonging belonging, Plan parent) {
    if (!belonging.kind().parents().contains(parent.kind())) {
      throw new BelongingRefused("parent", "refused.belonging.kind");
    }
    if (plan.year() < parent.year() || plan.year() > parent.lastYear()) {
      throw new BelongingRefused(
          "parent", "refused.belonging.years", year(parent.year()), year(parent.lastYear()));
    }
    boolean known =
        belonging.fulfils() == null
            || lines.list(parent.id()).stream()
                .anyMatch(task -> task.line().equals(belonging.fulfils()));
    if (!known) {
      throw new BelongingRefused("fulfils", "refused.belonging.fulfils");
    }
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  /// Mends the title of an area that the machine misread.
  public void nameArea(PlanId id, int area, String title, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    openPlan(id, by);
    if (title.isBlank()) {
      throw new AreaTitleMissing();
    }
    String before = drafts.areaTitle(id, area);
    if (!before.equals(title.strip())) {
      drafts.nameArea(id, area, title.strip());
      events.publishEvent(new AreaRenamed(id, area, before, title.strip()));
    }
  }

  public Task settle(TaskId id, TaskField field, Actor by) {
    return tasks.save(openTask(id, by).settle(field, by, Instant.now(clock)));
  }

  /// Settles every doubt that is left, by name of the person who says so.
  public void settleAll(PlanId id, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    openPlan(id, by);
    int doubts = drafts.settle(id, by.name(), Instant.now(clock));
    events.publishEvent(new DoubtsSettled(id, doubts));
  }

  /// Promulgates: from here on the plan is frozen and its leads owe what it says. What is open then
  /// is accepted by name, or it is refused.
  public Plan issue(PlanId id, Promulgation promulgation, Acceptance acceptance, Actor by) {
    policy.demand(by, PlanActs.ISSUE);
    Plan plan = plan(id);
    Readiness readiness = drafts.readiness(id);
    List<OpenPoint> open = points.list(plan, promulgation);
    List<RefusedIssue.Reason> obstacles = new ArrayList<>(readiness.obstacles());
    obstacles.addAll(acceptance.left(open));
    if (plan.amendment()) {
      obstacles.addAll(obstacles(plan, promulgation));
    }
    Plan issued = plan.issue(promulgation, obstacles, by, Instant.now(clock));
    String number = Objects.requireNonNull(issued.number());
    if (drafts.isIssued(issued.year(), number.toLowerCase(Locale.ROOT))) {
      throw new PlanAlreadyIssued(number, issued.year());
    }
    settle(id, open, by);
    acceptances.add(id, number, open, by);
    plans.save(issued);
    steps.add(issued, PlanStep.Kind.ISSUED, number, "", by);
    events.publishEvent(
        issued.amendment()
            ? amended(issued, number)
            : new PlanIssued(
                id, issued.kind(), issued.year(), number, issued.day(), readiness.tasks()));
    if (issued.parent() != null && issued.fulfils() != null) {
      events.publishEvent(
          new PlanFulfilled(issued.parent(), issued.fulfils(), null, number, issued.day()));
    }
    return issued;
  }

  /// Whoever accepts doubts as they are understood has settled them.
  private void settle(PlanId id, List<OpenPoint> accepted, Actor by) {
    if (accepted.stream().anyMatch(point -> point.kind() == OpenPoint.Kind.DOUBT)) {
      events.publishEvent(new DoubtsSettled(id, drafts.settle(id, by.name(), Instant.now(clock))));
    }
  }

  private List<RefusedIssue.Reason> obstacles(Plan amendment, Promulgation promulgation) {
    List<RefusedIssue.Reason> reasons = new ArrayList<>();
    Plan base = inForce(amendment.id());
    if (!base.id().equals(amendment.base())) {
      reasons.add(
          RefusedIssue.Reason.of(
              "", "refused.amendment-overtaken", Objects.requireNonNull(base.number())));
    } else if (!changes(amendment).any() && !aimsElse(base, amendment)) {
      reasons.add(RefusedIssue.Reason.of("", "refused.amendment-empty"));
    }
    LocalDate day = promulgation.issuedOn();
    if (day != null && day.isBefore(base.day())) {
      reasons.add(RefusedIssue.Reason.of("issuedOn", "refused.amendment-before"));
    }
    return reasons;
  }

  private static boolean aimsElse(Plan base, Plan amendment) {
    return !AimChange.between(AimWords.of(base), AimWords.of(amendment)).isEmpty();
  }

  /// From the day of the decision on the plan is what the amendment says.
  private PlanAmended amended(Plan amendment, String number) {
    PlanChanges changes = changes(amendment);
    return new PlanAmended(
        amendment.first(),
        amendment.id(),
        amendment.year(),
        number,
        amendment.day(),
        changes.count(ChangeKind.ADDED),
        changes.count(ChangeKind.REMOVED),
        changes.count(ChangeKind.CHANGED));
  }

  private PlanChanges changes(Plan amendment) {
    return PlanChanges.between(
        lines.list(Objects.requireNonNull(amendment.base())), lines.list(amendment.id()));
  }

  private Plan inForce(PlanId id) {
    return drafts.findInForce(id).map(this::plan).orElseThrow(PlanNotInForce::new);
  }

  public void discard(PlanId id, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    plans.save(plan(id).discard());
    events.publishEvent(new PlanDiscarded(id));
  }

  /// The task as it was looked at, or [TaskChangedMeanwhile].
  private Task openTask(TaskLine line, Actor by) {
    Task task = openTask(line.id(), by);
    if (task.version() != line.version()) {
      throw new TaskChangedMeanwhile(line.id());
    }
    return task;
  }

  private Task openTask(TaskId id, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    Task task = tasks.findById(id).orElseThrow(() -> new NotFound("task " + id.value()));
    openPlan(task.planId(), by);
    return task;
  }

  private void openPlan(PlanId id, Actor by) {
    Plan plan = plan(id);
    if (!policy.permits(by, PlanActs.DRAFT, plan.state())) {
      throw new PlanNotOpen(plan.state());
    }
  }

  private Plan plan(PlanId id) {
    return plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
  }
}
