package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.TaskProgress;
import org.openpar.execution.UnitProgress;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers for a day, each computed when it is asked for.
@Service
@Transactional(readOnly = true)
class ComputedFacts implements ExecutionFacts {

  /// Counted by bucket first: a bucket is worked out once for each assignment, not once a column.
  private static final String TASKS =
      """
      select t.task_id, t.position, t.code, t.area_position, t.area_code, t.area_title, t.text, n.*
        from execution.task_brief t
        left join (
          select s.task_id as id, bool_or(s.regular) as regular, sum(s.count) as assignments,
                 sum(s.count) filter (where s.bucket in ('DONE_ON_TIME', 'DONE_LATE')) as completed,
                 sum(s.count) filter (where s.bucket = 'DONE_LATE') as late,
                 sum(s.count) filter (where s.bucket = 'UNSATISFACTORY') as unsatisfactory,
                 sum(s.count) filter (where s.bucket = 'OVERDUE') as overdue,
                 sum(s.count) filter (where s.bucket = 'AWAITING') as awaiting,
                 sum(s.count) filter (where s.bucket = 'DUE_SOON') as due_soon,
                 sum(s.count) filter (where s.bucket = 'NOT_YET') as not_yet,
                 sum(s.proven) as proven, sum(s.reported) as reported,
                 min(s.first_due) filter (where s.bucket not in ('DONE_ON_TIME', 'DONE_LATE'))
                   as next_due,
                 max(s.last_due) as latest_due
            from (
              select a.task_id,
                     execution.bucket(a.state, a.start, a.due, a.completed_on, a.regular,
                                      :day, :soon) as bucket,
                     bool_or(a.regular) as regular, count(*) as count,
                     count(*) filter (where a.evidence > 0 or a.product_date is not null) as proven,
                     count(a.reported_on) as reported,
                     min(a.due) as first_due, max(a.due) as last_due
                from execution.assignment_on(:day) a
               where a.plan_id = :plan
               group by 1, 2) s
           group by s.task_id) n on n.id = t.task_id
       where t.plan_id = :plan
       order by t.position
      """;
  /// Counted in one step: by unit, area and bucket there are nearly as many groups as assignments.
  /// `offset 0` keeps the bucket from being worked out again for every column.
  private static final String UNITS =
      """
      select s.unit_id, s.area_position, count(*) as given,
             count(*) filter (where s.bucket <> 'NOT_YET') as owed,
             count(*) filter (where s.bucket in ('DONE_ON_TIME', 'DONE_LATE')) as completed,
             count(*) filter (where s.bucket = 'AWAITING') as awaiting,
             count(*) filter (where s.bucket = 'OVERDUE') as overdue,
             count(*) filter (where s.bucket = 'DUE_SOON') as due_soon,
             count(*) filter (where s.bucket = 'UNSATISFACTORY') as unsatisfactory,
             max(max(s.reported_on)) over (partition by s.unit_id) as last_report
        from (
          select a.unit_id, t.area_position, a.reported_on,
                 execution.bucket(a.state, a.start, a.due, a.completed_on, a.regular,
                                  :day, :soon) as bucket
            from execution.assignment_on(:day) a
            join execution.task_brief t on t.task_id = a.task_id
           where a.plan_id = :plan
          offset 0) s
       group by s.unit_id, s.area_position
      """;

  private final JdbcClient jdbc;
  private final AssignmentLists lists;
  private final Units units;
  private final ExecutionSettings settings;
  private final AsOf asOf;
  private final UnitBoundary boundary;

  ComputedFacts(
      JdbcClient jdbc,
      AssignmentLists lists,
      Units units,
      ExecutionSettings settings,
      AsOf asOf,
      UnitBoundary boundary) {
    this.boundary = boundary;
    this.jdbc = jdbc;
    this.asOf = asOf;
    this.lists = lists;
    this.units = units;
    this.settings = settings;
  }

  @Override
  public List<TaskProgress> listTasks(PlanId plan, LocalDate day) {
    return boundary.wholeProvince(
        () -> ask(TASKS, plan, day).query((row, number) -> task(row)).list());
  }

  @Override
  public List<UnitProgress> listUnits(PlanId plan, LocalDate day) {
    Map<UnitId, Integer> places = places(day);
    List<UnitProgress> counted =
        boundary.wholeProvince(
            () -> ask(UNITS, plan, day).query((row, number) -> unit(row)).list());
    return counted.stream()
        .sorted(
            Comparator.comparing(
                    (UnitProgress it) -> places.getOrDefault(it.unit(), Integer.MAX_VALUE))
                .thenComparing(UnitProgress::areaPosition))
        .toList();
  }

  @Override
  public List<AssignmentBrief> listAssignments(AssignmentSearch search) {
    return lists.list(search, Sight.EVERYTHING);
  }

  @Override
  public int count(AssignmentSearch search) {
    return lists.count(search, Sight.EVERYTHING);
  }

  @Override
  public void eachAssignment(AssignmentSearch search, Consumer<AssignmentBrief> row) {
    lists.each(search, Sight.EVERYTHING, row);
  }

  private JdbcClient.StatementSpec ask(String sql, PlanId plan, LocalDate day) {
    return jdbc.sql(asOf.sql(sql, day))
        .param("plan", plan.value())
        .param("day", day)
        .param("soon", settings.dueSoonDays());
  }

  private Map<UnitId, Integer> places(LocalDate day) {
    Map<UnitId, Integer> places = new HashMap<>();
    for (Unit unit : units.on(day).units()) {
      places.put(unit.id(), places.size());
    }
    return places;
  }

  private static TaskProgress task(ResultSet row) throws SQLException {
    boolean regular = row.getBoolean("regular");
    TaskTally tally = tally(row);
    return new TaskProgress(
        new TaskId(row.getObject("task_id", UUID.class)),
        row.getInt("position"),
        row.getString("code"),
        row.getInt("area_position"),
        row.getString("area_code"),
        row.getString("area_title"),
        row.getString("text"),
        regular,
        tally.bucket(regular),
        tally.assignments(),
        tally.completed(),
        tally.overdue(),
        tally.awaiting(),
        tally.grade(),
        row.getObject("next_due", LocalDate.class),
        row.getObject("latest_due", LocalDate.class));
  }

  private static TaskTally tally(ResultSet row) throws SQLException {
    return new TaskTally(
        row.getInt("assignments"),
        row.getInt("completed"),
        row.getInt("late"),
        row.getInt("unsatisfactory"),
        row.getInt("overdue"),
        row.getInt("awaiting"),
        row.getInt("due_soon"),
        row.getInt("not_yet"),
        row.getInt("proven"),
        row.getInt("reported"));
  }

  private static UnitProgress unit(ResultSet row) throws SQLException {
    return new UnitProgress(
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getInt("area_position"),
        row.getInt("given"),
        row.getInt("owed"),
        row.getInt("completed"),
        row.getInt("awaiting"),
        row.getInt("overdue"),
        row.getInt("due_soon"),
        row.getInt("unsatisfactory"),
        row.getObject("last_report", LocalDate.class));
  }
}
