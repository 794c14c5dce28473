package org.openpar.execution.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.WorkState;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.text.Normal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// An [AssignmentSearch] as SQL. Only the conditions that are asked for are written, so that each
/// search finds its index.
///
/// @param tables the assignments `a` with their task `t` and, unless it is about one unit, the
/// place `p` of their unit in the register
/// @param place of the unit of a row
record SearchSql(String tables, String where, String place, MapSqlParameterSource parameters) {

  static final String ASSIGNMENTS = " from execution.assignment_on(:day) a";

  private static final Set<Bucket> TOLD_BY_STATE =
      EnumSet.of(Bucket.AWAITING, Bucket.UNSATISFACTORY);

  private static final String TASKS =
      """
      a.task_id = any (array(
        select b.task_id from execution.task_brief_on(:day) b where %s))
      """;

  /// @param held what the unit asked for answers for; null when none was asked for
  /// @param order the units in the order of the register
  static SearchSql of(
      AssignmentSearch search,
      Set<Bucket> buckets,
      @Nullable Held held,
      Sight sight,
      List<UnitId> order,
      int dueSoonDays) {
    Conditions where = new Conditions(" where ");
    where.parameters.addValue("day", search.day()).addValue("soon", dueSoonDays);
    where.same("a.plan_id", "plan", search.plan());
    if (held != null) {
      where.held("held", held);
    }
    where.same("a.task_id", "task", search.task());
    tasks(search, where);
    if (!sight.all()) {
      where.held("sight", sight.held());
    }
    buckets(buckets, where);
    String tables = ASSIGNMENTS + " join " + AsOf.TASKS + " t on t.task_id = a.task_id";
    if (search.unit() != null) {
      return new SearchSql(tables, where.text(), "0", where.parameters);
    }
    where.parameters.addValue("places", Sight.array(order));
    return new SearchSql(
        tables + " left join execution.places(cast(:places as uuid[])) p on p.unit_id = a.unit_id",
        where.text(),
        "p.place",
        where.parameters);
  }

  /// Needs neither tasks nor places.
  String count() {
    return "select count(*)" + ASSIGNMENTS + where;
  }

  /// A plan has few tasks: those that answer are found first, and their assignments by the index.
  private static void tasks(AssignmentSearch search, Conditions where) {
    Conditions tasks = new Conditions("");
    tasks.equal("b.area_position", "area", search.areaPosition());
    if (search.words() != null && !search.words().isBlank()) {
      tasks.add("position(:words in b.folded) > 0", "words", Normal.fold(search.words()));
    }
    if (!tasks.conditions.isEmpty()) {
      tasks.same("b.plan_id", "plan", search.plan());
      where.conditions.add(TASKS.formatted(tasks.text()));
      where.parameters.addValues(tasks.parameters.getValues());
    }
  }

  /// The state alone leaves few candidates, and what waits has an index of its own; of those the
  /// rule of [org.openpar.execution.Standing] decides, unless the state says it all.
  private static void buckets(Set<Bucket> buckets, Conditions where) {
    if (buckets.isEmpty()) {
      return;
    }
    where.conditions.add("a.state in (" + names(states(buckets)) + ")");
    if (TOLD_BY_STATE.containsAll(buckets)) {
      return;
    }
    where.conditions.add(
        """
        execution.bucket(a.state, a.start, a.due, a.completed_on, a.regular, :day, :soon) in (%s)
        """
            .formatted(names(buckets)));
  }

  private static Set<WorkState> states(Set<Bucket> buckets) {
    Set<WorkState> states = EnumSet.noneOf(WorkState.class);
    for (Bucket bucket : buckets) {
      switch (bucket) {
        case DONE_ON_TIME, DONE_LATE -> states.add(WorkState.COMPLETED);
        case AWAITING -> states.add(WorkState.AWAITING_VERIFICATION);
        case UNSATISFACTORY -> states.add(WorkState.UNSATISFACTORY);
        case OVERDUE, DUE_SOON, IN_TIME, REGULAR, NOT_YET ->
            states.addAll(
                EnumSet.of(
                    WorkState.NOT_STARTED,
                    WorkState.IN_PROGRESS,
                    WorkState.AWAITING_APPROVAL,
                    WorkState.SENT_BACK));
      }
    }
    return states;
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(it -> "'" + it.name() + "'").collect(Collectors.joining(", "));
  }

  /// Grows with every condition that is asked for.
  private static final class Conditions {

    private final String before;
    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();

    Conditions(String before) {
      this.before = before;
    }

    void same(String column, String name, @Nullable Identifier id) {
      equal(column, name, id == null ? null : id.value());
    }

    void held(String name, Held held) {
      conditions.add(held.condition(name));
      held.fill(name, parameters::addValue);
    }

    void equal(String column, String name, @Nullable Object value) {
      if (value != null) {
        add(column + " = :" + name, name, value);
      }
    }

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      parameters.addValue(name, value);
    }

    String text() {
      return conditions.isEmpty() ? "" : before + String.join(" and ", conditions);
    }
  }
}
