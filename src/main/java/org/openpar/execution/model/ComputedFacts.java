package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.PlanProgress;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers for a day, each computed when it is asked for.
@Service
@Transactional(readOnly = true)
class ComputedFacts implements ExecutionFacts {

  /// One look at the assignments for every figure of a plan: what is summed by task is summed here,
  /// the rest leaves in the bytes that [CountedTask] reads.
  private static final String TASKS =
      """
      select t.task_id, t.position, t.code, t.area_position, t.area_code, t.area_title, t.text, n.*
        from execution.task_brief t
        left join (
          select a.task_id as id, bool_or(a.regular) as regular,
                 count(*) filter (where a.evidence > 0 or a.product_date is not null) as proven,
                 count(a.reported_on) as reported,
                 min(a.due) filter (where a.state <> 'COMPLETED') as next_due,
                 max(a.due) as latest_due,
                 string_agg(
                   uuid_send(a.unit_id) || int4send(
                     16 * coalesce(a.reported_on - date '1970-01-01', 0)
                     + execution.bucket_place(a.state, a.start, a.due, a.completed_on, a.regular,
                                              :day, :soon)), '') as laid
            from execution.assignment_on(:day) a
           where a.plan_id = :plan
           group by a.task_id) n on n.id = t.task_id
       where t.plan_id = :plan
       order by t.position
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
  public PlanProgress progress(PlanId plan, LocalDate day) {
    List<CountedTask> tasks =
        boundary.wholeProvince(
            () ->
                jdbc.sql(asOf.sql(TASKS, day))
                    .param("plan", plan.value())
                    .param("day", day)
                    .param("soon", settings.dueSoonDays())
                    .query((row, number) -> CountedTask.of(row))
                    .list());
    return RollUp.of(tasks, units.on(day));
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
}
