package org.openpar.plan.model;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.calendar.Deadline;
import org.openpar.calendar.DeadlineKind;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.StandardArea;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers other modules about promulgated plans.
@Service
@Transactional(readOnly = true)
class IssuedPlans implements PlanFacts {

  private static final String PLANS =
      """
      select id, kind, year, title, number, issued_on, issuer, file_id from plan.plan
       where state in ('ISSUED', 'CLOSED') and amends_id is null order by year desc, issued_on desc, issued_at desc
      """;
  /// The version of a plan in force on a day; before the first one, the first.
  private static final String IN_FORCE =
      """
      select id from plan.plan
       where state in ('ISSUED', 'CLOSED') and (id = :plan or amends_id = :plan)
       order by case when issued_on <= :day then 0 else 1 end,
                case when issued_on <= :day then issued_on end desc, issued_on, issued_at desc
       limit 1
      """;
  private static final String VERSION =
      """
      select coalesce(amends_id, id) as first, base_id, year, number, issued_on from plan.plan
       where id = ?
      """;
  private static final String TASKS =
      """
      select t.*, a.code as area_code, a.title as area_title,
             coalesce(t.leads_on, p.issued_on, :today) as meant_on
        from plan.task t join plan.area a on a.plan_id = t.plan_id and a.position = t.area
        join plan.plan p on p.id = t.plan_id
       where t.plan_id = :plan order by t.position
      """;
  private static final String PARTIES =
      """
      select p.task_id, p.role, p.unit_id, p.group_code, p.excepted
        from plan.party p join plan.task t on t.id = p.task_id
       where t.plan_id = :plan and (p.unit_id is not null or p.group_code is not null)
       order by p.task_id, p.position
      """;

  private static final String AREAS =
      """
      select first_year, last_year, position, code, title, basis, signs, becomes
        from plan.standard_area order by first_year, position
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final Clock clock;
  private final WaitingTasks waiting;

  IssuedPlans(JdbcClient jdbc, Units units, Clock clock, WaitingTasks waiting) {
    this.waiting = waiting;
    this.jdbc = jdbc;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public PlanSummary plan(PlanId id) {
    return listIssued().stream()
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("issued plan " + id.value()));
  }

  @Override
  public Optional<PlanSummary> findLatest() {
    return listIssued().stream().filter(plan -> plan.kind() == PlanKind.YEARLY).findFirst();
  }

  @Override
  public List<PlanSummary> listIssued() {
    return jdbc.sql(PLANS).query((row, number) -> summary(row)).list();
  }

  @Override
  public List<TaskBrief> listTasks(PlanId id) {
    return listTasksOn(id, LocalDate.now(clock));
  }

  @Override
  public List<TaskBrief> listTasksOn(PlanId id, LocalDate day) {
    return jdbc.sql(IN_FORCE)
        .param("plan", id.value())
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(version -> tasksOf(new PlanId(version)))
        .orElseThrow(() -> new NotFound("issued plan " + id.value()));
  }

  @Override
  public List<WaitingTask> listWaiting() {
    return waiting.list(listIssued());
  }

  @Override
  public AreaVersions areaVersions() {
    Map<Integer, Integer> lastYears = new HashMap<>();
    Map<Integer, List<StandardArea>> areas = new TreeMap<>();
    jdbc.sql(AREAS)
        .query(
            (RowCallbackHandler)
                row -> {
                  lastYears.put(row.getInt("first_year"), row.getInt("last_year"));
                  areas
                      .computeIfAbsent(row.getInt("first_year"), first -> new ArrayList<>())
                      .add(area(row));
                });
    return new AreaVersions(
        areas.entrySet().stream()
            .map(
                version ->
                    new AreaVersion(
                        version.getKey(),
                        lastYears.getOrDefault(version.getKey(), version.getKey()),
                        List.copyOf(version.getValue())))
            .toList());
  }

  private static StandardArea area(ResultSet row) throws SQLException {
    return new StandardArea(
        row.getInt("position"),
        row.getString("code"),
        row.getString("title"),
        row.getString("basis"),
        List.of((String[]) row.getArray("signs").getArray()),
        row.getObject("becomes", Integer.class));
  }

  @Override
  public PlanAmendment amendment(PlanId version) {
    return jdbc.sql(VERSION)
        .param(version.value())
        .query((row, number) -> amendment(row, version))
        .optional()
        .orElseThrow(() -> new NotFound("plan " + version.value()));
  }

  private PlanAmendment amendment(ResultSet row, PlanId version) throws SQLException {
    UUID base = row.getObject("base_id", UUID.class);
    LocalDate decided = row.getObject("issued_on", LocalDate.class);
    return new PlanAmendment(
        new PlanId(row.getObject("first", UUID.class)),
        row.getInt("year"),
        decided == null ? LocalDate.now(clock) : decided,
        Objects.requireNonNullElse(row.getString("number"), ""),
        base == null ? List.of() : tasksOf(new PlanId(base)),
        tasksOf(version));
  }

  private List<TaskBrief> tasksOf(PlanId version) {
    Map<UUID, List<Named>> named =
        jdbc
            .sql(PARTIES)
            .param("plan", version.value())
            .query((row, number) -> Named.of(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Named::task));
    return jdbc.sql(TASKS)
        .param("plan", version.value())
        .param("today", LocalDate.now(clock))
        .query(
            (row, number) ->
                task(
                    row,
                    named.getOrDefault(row.getObject("id", UUID.class), List.of()),
                    units.on(row.getObject("meant_on", LocalDate.class))))
        .list();
  }

  record Named(UUID task, Party.Role role, Meant meant) {

    static Named of(ResultSet party) throws SQLException {
      return new Named(
          party.getObject("task_id", UUID.class),
          Party.Role.valueOf(party.getString("role")),
          Meant.of(party));
    }
  }

  /// A unit named beside a group that contains it is counted once, and a lead is no coordinator.
  static TaskBrief task(ResultSet row, List<Named> named, UnitMap map) throws SQLException {
    Set<UnitId> leads = resolved(named, Party.Role.LEAD, map);
    Set<UnitId> coordinators = resolved(named, Party.Role.COORDINATOR, map);
    coordinators.removeAll(leads);
    return new TaskBrief(
        new TaskId(row.getObject("line_id", UUID.class)),
        row.getInt("position"),
        row.getString("code"),
        row.getInt("area"),
        row.getString("area_code"),
        row.getString("area_title"),
        row.getString("group_title"),
        row.getString("text"),
        row.getString("product"),
        row.getString("lead"),
        row.getString("cooperating"),
        row.getString("deadline"),
        row.getString("money"),
        deadline(row),
        new ArrayList<>(leads),
        new ArrayList<>(coordinators));
  }

  private static Set<UnitId> resolved(List<Named> named, Party.Role role, UnitMap map) {
    return named.stream()
        .filter(party -> party.role() == role)
        .flatMap(party -> party.meant().units(map))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Deadline deadline(ResultSet row) throws SQLException {
    return new Deadline(
        DeadlineKind.valueOf(row.getString("due_kind")),
        row.getObject("due_start", LocalDate.class),
        days(row.getArray("dues")),
        row.getString("recurrence"));
  }

  private static List<LocalDate> days(Array array) throws SQLException {
    return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
  }

  private static PlanSummary summary(ResultSet row) throws SQLException {
    return new PlanSummary(
        new PlanId(row.getObject("id", UUID.class)),
        PlanKind.valueOf(row.getString("kind")),
        row.getInt("year"),
        row.getString("title"),
        row.getString("number"),
        row.getObject("issued_on", LocalDate.class),
        row.getString("issuer"),
        row.getObject("file_id", UUID.class));
  }
}
