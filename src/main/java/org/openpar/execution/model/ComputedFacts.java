package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.PlanProgress;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.Lineage;
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
        from execution.task_brief_on(:day) t
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
         and (t.opened_on is null or t.opened_on <= :day)
         and (t.withdrawn_on is null or t.withdrawn_on > :day)
       order by t.position
      """;

  /// The same by whoever got an assignment of a split unit.
  private static final String RESTATED =
      TASKS
          .replace("uuid_send(a.unit_id)", "uuid_send(coalesce(x.to_unit_id, a.unit_id))")
          .replace(
              "where a.plan_id = :plan",
              """
              left join (
                select distinct on (assignment_id) assignment_id, to_unit_id
                  from execution.transfer where day <= :map
                 order by assignment_id, number desc) x on x.assignment_id = a.id
              where a.plan_id = :plan""");

  private final JdbcClient jdbc;
  private final AssignmentLists lists;
  private final Units units;
  private final ExecutionSettings settings;
  private final AsOf asOf;
  private final UnitBoundary boundary;
  private final Responsibility responsibility;

  ComputedFacts(
      JdbcClient jdbc,
      AssignmentLists lists,
      Units units,
      ExecutionSettings settings,
      AsOf asOf,
      UnitBoundary boundary,
      Responsibility responsibility) {
    this.boundary = boundary;
    this.responsibility = responsibility;
    this.jdbc = jdbc;
    this.asOf = asOf;
    this.lists = lists;
    this.units = units;
    this.settings = settings;
  }

  @Override
  public PlanProgress progress(PlanId plan, LocalDate day) {
    return RollUp.of(count(TASKS, plan, day, day), units.on(day));
  }

  @Override
  public PlanProgress progress(PlanId plan, LocalDate day, LocalDate map) {
    Lineage lineage = units.lineage();
    return RollUp.of(
        count(RESTATED, plan, day, map),
        units.on(map),
        unit -> lineage.heirOn(unit, map).orElse(unit));
  }

  private List<CountedTask> count(String sql, PlanId plan, LocalDate day, LocalDate map) {
    return boundary.wholeProvince(
        () ->
            jdbc.sql(asOf.sql(sql, day))
                .param("plan", plan.value())
                .param("day", day)
                .param("map", map)
                .param("soon", settings.dueSoonDays())
                .query((row, number) -> CountedTask.of(row))
                .list());
  }

  @Override
  public List<AssignmentBrief> listAssignments(AssignmentSearch search) {
    return lists.list(search, Sight.EVERYTHING);
  }

  @Override
  public List<AssignmentBrief> listAssignments(AssignmentSearch search, LocalDate map) {
    return listAssignments(search).stream()
        .map(
            brief ->
                responsibility
                    .find(brief.id(), brief.unit(), map)
                    .map(unit -> brief.at(unit, units.nameOn(unit, map)))
                    .orElse(brief))
        .toList();
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
