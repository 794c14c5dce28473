package org.openpar.opinion.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.OpinionDueMoved;
import org.openpar.opinion.OpinionRoundClosed;
import org.openpar.opinion.OpinionsAsked;
import org.openpar.opinion.RoundId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.DraftFacts;
import org.openpar.plan.DraftFacts.DraftBrief;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to rounds of asking: begun on a draft, prolonged, closed.
@Service
@Transactional
public class Rounds {

  private final DraftFacts drafts;
  private final Units units;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rounds(
      DraftFacts drafts,
      Units units,
      JdbcClient jdbc,
      JdbcTemplate batches,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.drafts = drafts;
    this.units = units;
    this.jdbc = jdbc;
    this.batches = batches;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// The draft about which units can be asked, or [NotFound].
  @Transactional(readOnly = true)
  public DraftBrief draft(PlanId plan, Actor by) {
    policy.demand(by, OpinionActs.ASK);
    DraftBrief draft = drafts.find(plan).orElseThrow(() -> new NotFound("draft " + plan.value()));
    if (!draft.open()) {
      throw new OpinionRefused("", "opinion.refused.no-draft");
    }
    return draft;
  }

  /// Whoever leads or helps with a task of the draft: who is asked unless somebody says otherwise.
  @Transactional(readOnly = true)
  public Set<UnitId> concerned(PlanId plan) {
    Set<UnitId> concerned = new LinkedHashSet<>();
    for (TaskBrief task : drafts.listTasks(plan)) {
      concerned.addAll(task.leads());
      concerned.addAll(task.coordinators());
    }
    return concerned;
  }

  /// The groups of the register that have members today, those of the province first. The province
  /// itself is not asked.
  @Transactional(readOnly = true)
  public Map<UnitGroup, Set<UnitId>> groups() {
    UnitMap map = units.on(today());
    Map<UnitGroup, Set<UnitId>> groups = new LinkedHashMap<>();
    Stream.concat(map.ownGroups().stream(), map.groups().stream())
        .filter(UnitGroup::closed)
        .forEach(group -> groups.putIfAbsent(group, members(group, map)));
    groups.values().removeIf(Set::isEmpty);
    return groups;
  }

  private static Set<UnitId> members(UnitGroup group, UnitMap map) {
    return map.members(group).stream()
        .filter(unit -> unit.kind() != UnitKind.PROVINCE)
        .map(Unit::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// All that are asked, each once.
  @Transactional(readOnly = true)
  public Set<UnitId> asked(Asking asking) {
    Set<UnitId> asked = new LinkedHashSet<>(asking.units());
    groups().entrySet().stream()
        .filter(group -> asking.groups().contains(group.getKey().code()))
        .forEach(group -> asked.addAll(group.getValue()));
    return asked;
  }

  /// Everything that is wrong with an asking; nothing when it can be sent.
  @Transactional(readOnly = true)
  public List<RuleViolated> problems(PlanId plan, Asking asking) {
    List<RuleViolated> problems = new ArrayList<>();
    LocalDate dueOn = asking.dueOn();
    if (dueOn == null) {
      problems.add(new OpinionRefused("dueOn", "opinion.refused.due-missing"));
    } else if (!dueOn.isAfter(today())) {
      problems.add(new OpinionRefused("dueOn", "opinion.refused.due-past"));
    }
    if (!known(asking.groups())) {
      problems.add(new OpinionRefused("groups", "opinion.refused.group-gone"));
    } else if (!known(asking.units(), plan)) {
      problems.add(new OpinionRefused("units", "opinion.refused.unit-gone"));
    } else if (asked(asking).isEmpty()) {
      problems.add(new OpinionRefused("units", "opinion.refused.nobody-asked"));
    }
    if (openOf(plan)) {
      problems.add(new OpinionRefused("", "opinion.refused.already-asked"));
    }
    return problems;
  }

  /// Whether each is a unit of today or one the draft names.
  private boolean known(Set<UnitId> chosen, PlanId plan) {
    Set<UnitId> known = concerned(plan);
    units.on(today()).units().forEach(unit -> known.add(unit.id()));
    return known.containsAll(chosen);
  }

  /// Sends the draft as it stands now; later changes of it do not change what was asked.
  public RoundId ask(PlanId plan, Asking asking, Actor by) {
    DraftBrief draft = draft(plan, by);
    List<RuleViolated> problems = problems(plan, asking);
    LocalDate dueOn = asking.dueOn();
    if (!problems.isEmpty() || dueOn == null) {
      throw problems.getFirst();
    }
    Set<UnitId> asked = asked(asking);
    RoundId round = RoundId.next();
    int begun =
        jdbc.sql(
                """
            insert into opinion.round
              (id, plan_id, year, title, letter, asked_on, asked_by, due_on, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
            on conflict (plan_id) where state = 'OPEN' do nothing
            """)
            .params(
                round.value(),
                plan.value(),
                draft.year(),
                draft.title(),
                asking.letter().strip(),
                today(),
                by.name(),
                dueOn)
            .update();
    if (begun == 0) {
      throw new OpinionRefused("", "opinion.refused.already-asked");
    }
    copy(round, drafts.listTasks(plan));
    batches.batchUpdate(
        "insert into opinion.asked_unit (round_id, unit_id, version, agrees) values (?, ?, 0, false)",
        asked.stream().map(unit -> new Object[] {round.value(), unit.value()}).toList());
    events.publishEvent(new OpinionsAsked(round, plan, asked.size(), dueOn));
    return round;
  }

  public void moveDue(Round round, LocalDate dueOn, Actor by) {
    policy.demand(by, OpinionActs.ASK);
    if (!dueOn.isAfter(today()) || !dueOn.isAfter(round.dueOn())) {
      throw new OpinionRefused("dueOn", "opinion.refused.due-past");
    }
    if (!round.open()) {
      throw new OpinionRefused("", "opinion.refused.closed");
    }
    jdbc.sql("update opinion.round set due_on = ? where id = ? and state = 'OPEN'")
        .params(dueOn, round.id().value())
        .update();
    events.publishEvent(new OpinionDueMoved(round.id(), round.dueOn(), dueOn));
  }

  public void close(RoundId round, Actor by) {
    policy.demand(by, OpinionActs.ASK);
    close("id", round.value());
  }

  /// The draft is no draft any more: what was not said is not asked for.
  public void closeOf(PlanId plan) {
    close("plan_id", plan.value());
  }

  private void close(String column, UUID value) {
    jdbc.sql(
            """
            update opinion.round set state = 'CLOSED', closed_on = ?
             where %s = ? and state = 'OPEN' returning id
            """
                .formatted(column))
        .params(today(), value)
        .query(UUID.class)
        .list()
        .forEach(id -> events.publishEvent(new OpinionRoundClosed(new RoundId(id))));
  }

  private void copy(RoundId round, List<TaskBrief> tasks) {
    batches.batchUpdate(
        """
        insert into opinion.asked_task
          (round_id, task_id, position, area, code, text, product, lead, cooperating, deadline, units)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]))
        """,
        tasks,
        500,
        (row, task) -> {
          row.setObject(1, round.value());
          row.setObject(2, task.id().value());
          row.setInt(3, task.position());
          row.setString(4, task.areaCode() + ". " + task.areaTitle());
          row.setString(5, task.code());
          row.setString(6, task.text());
          row.setString(7, task.product());
          row.setString(8, task.leadWords());
          row.setString(9, task.cooperatingWords());
          row.setString(10, task.deadlineWords());
          row.setString(11, units(task));
        });
  }

  private static String units(TaskBrief task) {
    Set<UnitId> units = new LinkedHashSet<>(task.leads());
    units.addAll(task.coordinators());
    return "{"
        + String.join(",", units.stream().map(unit -> unit.value().toString()).toList())
        + "}";
  }

  private boolean openOf(PlanId plan) {
    return jdbc.sql(
            "select exists (select from opinion.round where plan_id = ? and state = 'OPEN')")
        .param(plan.value())
        .query(Boolean.class)
        .single();
  }

  private boolean known(Set<String> codes) {
    return groups().keySet().stream()
        .map(UnitGroup::code)
        .collect(Collectors.toSet())
        .containsAll(codes);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
