package org.openpar.cascade.model;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitPlansAmended;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.AmendedRows.Added;
import org.openpar.cascade.model.AmendedRows.Changed;
import org.openpar.cascade.model.AmendedRows.Row;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.AmendmentImpacts;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Carries an amendment of the province's plan into the plans of its units: each finds the rows it
/// has to look at marked in its own plan, and one that was handed in is open again.
@Service
public class UnitPlanAmendments implements AmendmentImpacts {

  private static final String PLANS =
      "select id, unit_id, state from cascade.unit_plan where plan_id = ? and ended_on is null";
  private static final String ROWS =
      """
      select t.id, t.unit_id, t.task_id, t.part, t.text, t.product, t.start, t.due,
             t.excuse is not null as excused
        from cascade.unit_task t join cascade.unit_plan p on p.id = t.unit_plan_id
       where p.plan_id = ? and t.task_id is not null and p.ended_on is null
      """;
  private static final String PLACE =
      """
      update cascade.unit_task t
         set position = ?, code = ?, area_position = ?, area_code = ?, area_title = ?
        from cascade.unit_plan p
       where p.id = t.unit_plan_id and p.plan_id = ? and t.task_id = ?
      """;
  private static final String CHANGE =
      """
      update cascade.unit_task
         set text = ?, product = ?, start = ?, due = ?, returned = ?, version = version + 1
       where id = ?
      """;
  private static final String DROP =
      "update cascade.unit_task set excuse = ?, returned = ?, version = version + 1 where id = ?";
  private static final String MARK =
      "update cascade.unit_task set returned = ? where unit_plan_id = ? and task_id = ?";

  private record Duty(UnitPlanId id, UnitPlanState state) {

    boolean handedIn() {
      return state == UnitPlanState.ISSUED || state == UnitPlanState.APPROVED;
    }
  }

  private final PlanFacts facts;
  private final Units units;
  private final UnitPlanRepository plans;
  private final CascadeStore store;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final UnitBoundary boundary;
  private final Messages messages;
  private final ApplicationEventPublisher events;
  private final UnitPlanDays days = new UnitPlanDays();

  UnitPlanAmendments(
      PlanFacts facts,
      Units units,
      UnitPlanRepository plans,
      CascadeStore store,
      JdbcClient jdbc,
      JdbcTemplate batches,
      UnitBoundary boundary,
      Messages messages,
      ApplicationEventPublisher events) {
    this.facts = facts;
    this.units = units;
    this.plans = plans;
    this.store = store;
    this.jdbc = jdbc;
    this.batches = batches;
    this.boundary = boundary;
    this.messages = messages;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Impact> of(PlanAmendment amendment) {
    Map<UnitId, Duty> duties = duties(amendment.plan());
    Map<UnitId, Integer> rows = rows(amendment).byUnit();
    rows.keySet().retainAll(obliged(amendment, duties));
    Map<UnitId, Integer> reopened = new HashMap<>();
    rows.keySet().stream()
        .filter(unit -> duties.containsKey(unit) && duties.get(unit).handedIn())
        .forEach(unit -> reopened.put(unit, 1));
    return List.of(
        Impact.of("cascade.impact.rows", rows), Impact.of("cascade.impact.reopened", reopened));
  }

  @Transactional
  public void amend(PlanAmended amended) {
    PlanAmendment amendment = facts.amendment(amended.version());
    AmendedRows rows = rows(amendment);
    Map<UnitId, Duty> duties = oweMore(rows, amendment);
    Texts t = messages.vietnamese();
    String number = amended.number();
    place(amendment);
    batches.batchUpdate(
        CHANGE, rows.changed().stream().map(one -> changed(one, number, t)).toList());
    batches.batchUpdate(DROP, rows.dropped().stream().map(row -> dropped(row, number, t)).toList());
    List<Added> added =
        rows.added().stream().filter(one -> duties.containsKey(one.unit())).toList();
    store.draft(added.stream().map(one -> row(one, duties)).toList());
    batches.batchUpdate(MARK, added.stream().map(one -> mark(one, duties, number, t)).toList());
    Map<UnitId, Integer> touched = rows.byUnit();
    touched.keySet().retainAll(duties.keySet());
    int returned = reopen(touched, duties, t.say("cascade.amended", number));
    events.publishEvent(
        new UnitPlansAmended(
            amended.plan(), returned, touched.values().stream().mapToInt(Integer::intValue).sum()));
  }

  private int reopen(Map<UnitId, Integer> touched, Map<UnitId, Duty> duties, String why) {
    int returned = 0;
    for (Map.Entry<UnitId, Integer> one : touched.entrySet()) {
      Duty duty = Objects.requireNonNull(duties.get(one.getKey()));
      if (duty.handedIn()) {
        plans.save(plans.findById(duty.id()).orElseThrow().reopen(why, one.getValue()));
        returned++;
      }
    }
    return returned;
  }

  /// Whoever leads something for the first time owes a plan from now on.
  private Map<UnitId, Duty> oweMore(AmendedRows rows, PlanAmendment amendment) {
    Map<UnitId, Duty> duties = duties(amendment.plan());
    Map<UnitId, UnitPlanId> more = new LinkedHashMap<>();
    rows.added().stream()
        .filter(one -> one.part() == Part.LEAD && !duties.containsKey(one.unit()))
        .filter(one -> kind(one.unit(), amendment) != UnitKind.PROVINCE)
        .forEach(one -> more.computeIfAbsent(one.unit(), none -> UnitPlanId.next()));
    store.owe(
        amendment.plan(),
        amendment.year(),
        more,
        unit -> days.dueOn(kind(unit, amendment), amendment.year(), amendment.day()),
        null);
    more.forEach((unit, id) -> duties.put(unit, new Duty(id, UnitPlanState.DRAFT)));
    return duties;
  }

  private List<UnitId> obliged(PlanAmendment amendment, Map<UnitId, Duty> duties) {
    List<UnitId> obliged = new ArrayList<>(duties.keySet());
    amendment.after().stream().flatMap(task -> task.leads().stream()).forEach(obliged::add);
    return obliged;
  }

  private UnitKind kind(UnitId unit, PlanAmendment amendment) {
    return units.unit(unit, amendment.day()).kind();
  }

  private void place(PlanAmendment amendment) {
    batches.batchUpdate(
        PLACE,
        amendment.after().stream()
            .map(
                task ->
                    new Object[] {
                      task.position() * Cascading.ROOM,
                      task.code(),
                      task.areaPosition(),
                      task.areaCode(),
                      task.areaTitle(),
                      amendment.plan().value(),
                      task.id().value()
                    })
            .toList());
  }

  private static @Nullable Object[] changed(Changed one, String number, Texts t) {
    return new @Nullable Object[] {
      one.words().text(),
      one.words().product(),
      sql(one.words().start()),
      sql(one.words().due()),
      t.say("cascade.amended.changed", number, differences(one, t)),
      one.row().id()
    };
  }

  private static String differences(Changed one, Texts t) {
    List<String> said = new ArrayList<>();
    if (!one.before().text().equals(one.after().text())) {
      said.add(t.say("cascade.amended.text", one.after().text()));
    }
    if (!Objects.equals(one.before().product(), one.after().product())) {
      said.add(t.say("cascade.amended.product", blankIfNone(one.after().product())));
    }
    if (!Objects.equals(one.before().due(), one.after().due())) {
      said.add(t.say("cascade.amended.due", day(one.before().due(), t), day(one.after().due(), t)));
    }
    return String.join("; ", said);
  }

  private static String blankIfNone(@Nullable String words) {
    return words == null ? "–" : words;
  }

  private static String day(@Nullable LocalDate day, Texts t) {
    return day == null ? "–" : t.date(day);
  }

  private static Object[] dropped(Row row, String number, Texts t) {
    return new Object[] {
      t.say("cascade.amended.excuse", number), t.say("cascade.amended.dropped", number), row.id()
    };
  }

  private static Object[] mark(Added one, Map<UnitId, Duty> duties, String number, Texts t) {
    return new Object[] {
      t.say("cascade.amended.added", number),
      Objects.requireNonNull(duties.get(one.unit())).id().value(),
      one.task().id().value()
    };
  }

  private static UnitTask row(Added one, Map<UnitId, Duty> duties) {
    TaskBrief task = one.task();
    return new UnitTask(
        UnitTaskId.next(),
        null,
        Objects.requireNonNull(duties.get(one.unit())).id(),
        one.unit(),
        task.id(),
        one.part(),
        task.position() * Cascading.ROOM,
        new AreaPlace(task.areaPosition(), task.areaCode(), task.areaTitle()),
        task.code(),
        TaskWords.of(
            one.asked().text(), one.asked().product(), one.asked().start(), one.asked().due()),
        null,
        null,
        null);
  }

  private AmendedRows rows(PlanAmendment amendment) {
    return AmendedRows.of(
        amendment,
        boundary.wholeProvince(
            () ->
                jdbc.sql(ROWS)
                    .param(amendment.plan().value())
                    .query((row, number) -> row(row))
                    .list()));
  }

  private Map<UnitId, Duty> duties(PlanId plan) {
    Map<UnitId, Duty> duties = new LinkedHashMap<>();
    boundary
        .wholeProvince(
            () ->
                jdbc.sql(PLANS)
                    .param(plan.value())
                    .query(
                        (row, number) ->
                            Map.entry(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new Duty(
                                    new UnitPlanId(row.getObject("id", UUID.class)),
                                    UnitPlanState.valueOf(row.getString("state")))))
                    .list())
        .forEach(duty -> duties.put(duty.getKey(), duty.getValue()));
    return duties;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new TaskId(row.getObject("task_id", UUID.class)),
        Part.valueOf(row.getString("part")),
        new Asked(
            row.getString("text"),
            row.getString("product"),
            row.getObject("start", LocalDate.class),
            row.getObject("due", LocalDate.class)),
        row.getBoolean("excused"));
  }

  private static @Nullable Date sql(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
