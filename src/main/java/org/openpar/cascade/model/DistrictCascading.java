package org.openpar.cascade.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openpar.cascade.DistrictPlanCascaded;
import org.openpar.cascade.DistrictPlanTakenBack;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanIssued;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitPlanWithdrawn;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.text.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays the plan a district has issued on its communes, where there are districts: what both have
/// of the province is linked, and a task of the district's own goes to the communes it names for
/// it. What the district takes back is taken back there too. A commune that has handed in is left
/// alone until its plan is open again.
@Service
public class DistrictCascading {

  private static final String PLANS =
      """
      select id, unit_id, state from cascade.unit_plan
       where plan_id = :plan and unit_id in (:communes) and ended_on is null
      """;
  private static final String LINK =
      """
      update cascade.unit_task t set upper_id = d.id, upper_words = :words
        from cascade.unit_task d
       where d.unit_plan_id = :district and d.task_id = t.task_id and d.excuse is null
         and t.unit_plan_id in (:plans)
      """;
  private static final String THERE =
      """
      select t.unit_plan_id, t.upper_id from cascade.unit_task t
       where t.upper_id is not null and t.unit_plan_id in (:plans)
      """;

  /// What rows `t` of communes that are still open follow of a district's plan.
  private static final String FOLLOWING =
      """
        from cascade.unit_task d, cascade.unit_plan p
       where d.unit_plan_id = :district and t.upper_id = d.id and p.id = t.unit_plan_id
         and p.state in ('DRAFT', 'WITHDRAWN', 'RETURNED') and p.ended_on is null
      """;
  private static final String UNLINK =
      "update cascade.unit_task t set upper_id = null, upper_words = null"
          + FOLLOWING
          + " and t.task_id is not null";
  private static final String REMOVE =
      "delete"
          + FOLLOWING.replaceFirst("from", "from cascade.unit_task t using")
          + """
          and t.task_id is null and t.version = 0
          and not exists (select from cascade.submitted_task s where s.unit_task_id = t.id)
          """;
  private static final String MARK =
      "update cascade.unit_task t set returned = concat_ws(' ', t.returned, :mark), "
          + "version = t.version + 1"
          + FOLLOWING
          + " and t.task_id is null";
  private static final String GIVE_AGAIN =
      """
      update cascade.unit_task t
         set upper_words = :words,
             returned = nullif(btrim(replace(t.returned, :mark, '')), ''),
             version = t.version + case when position(:mark in t.returned) > 0 then 1 else 0 end
      """
          + FOLLOWING
          + """
          and t.task_id is null
          and (t.upper_id, t.unit_id) in (
            select * from unnest(cast(:tasks as uuid[]), cast(:communes as uuid[])))
          """;

  private record Below(UnitId commune, UnitPlanId plan, boolean open) {}

  private record Followed(UnitPlanId plan, UUID upper) {}

  private final UnitPlanRepository plans;
  private final UnitTaskRepository tasks;
  private final CascadeStore store;
  private final Recalls recalls;
  private final Units units;
  private final Messages messages;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final UnitPlanDays days = new UnitPlanDays();

  DistrictCascading(
      UnitPlanRepository plans,
      UnitTaskRepository tasks,
      CascadeStore store,
      Recalls recalls,
      Units units,
      Messages messages,
      JdbcClient jdbc,
      Clock clock,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.tasks = tasks;
    this.store = store;
    this.recalls = recalls;
    this.clock = clock;
    this.units = units;
    this.messages = messages;
    this.jdbc = jdbc;
    this.events = events;
  }

  @Transactional
  public void cascade(UnitPlanIssued issued) {
    recalls.giveAgain(issued, LocalDate.now(clock));
    UnitMap map = units.on(issued.issuedOn());
    Communes communes = Communes.under(issued.unit(), map);
    if (!communes.all().isEmpty()) {
      cascade(issued, map, communes);
    }
  }

  private void cascade(UnitPlanIssued issued, UnitMap map, Communes communes) {
    UnitPlan plan = plans.findById(issued.unitPlan()).orElseThrow();
    Map<UnitTask, Set<UnitId>> given = given(plan, communes);
    Map<UnitId, Below> below = below(plan, communes.all());
    oweMore(plan, issued.issuedOn(), given, below);
    List<UUID> open =
        below.values().stream().filter(Below::open).map(one -> one.plan().value()).toList();
    if (open.isEmpty()) {
      return;
    }
    String name = map.find(plan.unit()).map(Unit::name).orElse("");
    String words = "%s, số %s".formatted(name, issued.number());
    jdbc.sql(LINK)
        .param("words", words)
        .param("district", plan.id().value())
        .param("plans", open)
        .update();
    giveAgain(plan, given, words);
    List<UnitTask> drafted = draft(given, below, followed(open), words);
    store.draft(drafted);
    events.publishEvent(new DistrictPlanCascaded(plan.id(), open.size(), drafted.size()));
  }

  /// Of what the district gave nobody there has to do anything until it issues again: a task nobody
  /// touched leaves the draft, one that was worked on stays and says so. Every commune that follows
  /// the plan is told, whether it has handed in or not.
  @Transactional
  public void takeBack(UnitPlanWithdrawn withdrawn) {
    UUID district = withdrawn.unitPlan().value();
    UnitPlan plan = plans.findById(withdrawn.unitPlan()).orElseThrow();
    int told = recalls.tell(withdrawn, plan, LocalDate.now(clock));
    jdbc.sql(UNLINK).param("district", district).update();
    int removed = jdbc.sql(REMOVE).param("district", district).update();
    int marked = jdbc.sql(MARK).param("district", district).param("mark", mark()).update();
    if (told > 0) {
      events.publishEvent(new DistrictPlanTakenBack(withdrawn.unitPlan(), removed, marked, told));
    }
  }

  private void giveAgain(UnitPlan plan, Map<UnitTask, Set<UnitId>> given, String words) {
    List<String> tasks = new ArrayList<>();
    List<String> communes = new ArrayList<>();
    given.forEach(
        (task, named) ->
            named.forEach(
                commune -> {
                  tasks.add(task.id().value().toString());
                  communes.add(commune.value().toString());
                }));
    jdbc.sql(GIVE_AGAIN)
        .param("words", words)
        .param("mark", mark())
        .param("district", plan.id().value())
        .param("tasks", tasks.toArray(String[]::new))
        .param("communes", communes.toArray(String[]::new))
        .update();
  }

  private String mark() {
    return messages.vietnamese().say("cascade.district.taken-back");
  }

  /// The district's own tasks with the communes that its plan names for them.
  private Map<UnitTask, Set<UnitId>> given(UnitPlan plan, Communes communes) {
    Map<UnitTask, Set<UnitId>> given = new LinkedHashMap<>();
    for (UnitTask task : tasks.findByUnitPlanOrderByPosition(plan.id())) {
      Set<UnitId> named = communes.named(task.words().assignee());
      if (task.part() == Part.OWN && !named.isEmpty()) {
        given.put(task, named);
      }
    }
    return given;
  }

  private Map<UnitId, Below> below(UnitPlan plan, Collection<UnitId> communes) {
    Map<UnitId, Below> below = new LinkedHashMap<>();
    jdbc.sql(PLANS)
        .param("plan", plan.plan().value())
        .param("communes", communes.stream().map(UnitId::value).toList())
        .query(
            (row, number) ->
                new Below(
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    new UnitPlanId(row.getObject("id", UUID.class)),
                    UnitPlanState.valueOf(row.getString("state")).open()))
        .list()
        .forEach(one -> below.put(one.commune(), one));
    return below;
  }

  /// Whom the district gives something, owes a plan, though the province gave it nothing.
  private void oweMore(
      UnitPlan plan, LocalDate day, Map<UnitTask, Set<UnitId>> given, Map<UnitId, Below> below) {
    Map<UnitId, UnitPlanId> more = new LinkedHashMap<>();
    given.values().stream()
        .flatMap(Set::stream)
        .filter(commune -> !below.containsKey(commune))
        .forEach(commune -> more.computeIfAbsent(commune, none -> UnitPlanId.next()));
    LocalDate dueOn = days.dueOn(UnitKind.COMMUNE, plan.year(), day);
    store.owe(plan.plan(), plan.year(), more, commune -> dueOn, null);
    more.forEach((commune, id) -> below.put(commune, new Below(commune, id, true)));
  }

  private Set<Followed> followed(List<UUID> open) {
    return new HashSet<>(
        jdbc.sql(THERE)
            .param("plans", open)
            .query(
                (row, number) ->
                    new Followed(
                        new UnitPlanId(row.getObject("unit_plan_id", UUID.class)),
                        row.getObject("upper_id", UUID.class)))
            .list());
  }

  /// What is there already is not drafted again: a district may issue more than once.
  private static List<UnitTask> draft(
      Map<UnitTask, Set<UnitId>> given,
      Map<UnitId, Below> below,
      Set<Followed> followed,
      String words) {
    List<UnitTask> drafted = new ArrayList<>();
    given.forEach(
        (task, communes) ->
            communes.stream()
                .map(commune -> Objects.requireNonNull(below.get(commune)))
                .filter(Below::open)
                .filter(one -> !followed.contains(new Followed(one.plan(), task.id().value())))
                .map(one -> UnitTask.below(task, words, one.plan(), one.commune()))
                .forEach(drafted::add));
    return drafted;
  }
}
