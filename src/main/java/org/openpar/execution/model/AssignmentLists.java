package org.openpar.execution.model;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.model.BriefRow.TaskWords;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of assignments, each one statement however long it is.
@Repository
class AssignmentLists {

  private static final int ROWS_A_TRIP = 500;

  /// What a list may be ordered by.
  private static final String KEYS =
      """
      t.year, t.position, %s as place, a.number, a.due,
      case when a.state in ('SENT_BACK', 'UNSATISFACTORY') then 0
           when a.due < :day then 1 else 2 end as urgency
      """;
  private static final String WORDS = ", " + TaskWords.COLUMNS;
  private static final String SHOWN =
      """
      a.id, a.plan_id, a.task_id, a.unit_id, a.label, a.start, a.regular, a.state, a.completed_on,
      a.reason, a.product_number, a.product_date, a.evidence,
      said.words as said, said.person_name as said_by, said.day as said_on
      """;

  /// What a unit owes; of what is done, waits or is still to come only the first few.
  private static final String OWED =
      """
      from (
        select a.*, f.fold, count(*) over fold as alike,
               row_number() over (fold order by a.due nulls last, t.year desc, t.position, a.number)
                 as nth
          from execution.assignment_now a
          join execution.task_brief t on t.task_id = a.task_id
          cross join lateral (
            select case
              when a.state in ('COMPLETED', 'AWAITING_VERIFICATION') then a.state
              when execution.bucket(a.state, a.start, a.due, a.completed_on, a.regular,
                                    :day, :soon) = 'NOT_YET' then 'NOT_YET'
              else '' end as fold) f
         where %s
        window fold as (partition by f.fold)) a
      join execution.task_brief t on t.task_id = a.task_id
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final ExecutionSettings settings;
  private final AsOf asOf;
  private final Responsibility responsibility;

  AssignmentLists(
      JdbcClient jdbc,
      Units units,
      ExecutionSettings settings,
      AsOf asOf,
      Responsibility responsibility) {
    this.responsibility = responsibility;
    this.jdbc = jdbc;
    this.asOf = asOf;
    this.units = units;
    this.settings = settings;
  }

  List<AssignmentBrief> list(AssignmentSearch search, Sight sight) {
    return page(search, sight).rows();
  }

  /// A page behind the last one has no rows to tell how many there are.
  FoundAssignments page(AssignmentSearch search, Sight sight) {
    BriefRow rows = rows(search.day());
    AtomicInteger total = new AtomicInteger();
    SearchSql sql = sql(search, sight);
    String list = search.limit() == 0 ? all(sql, search, WORDS) : page(sql, search);
    List<AssignmentBrief> found =
        ask(list, sql, search)
            .query(
                (row, number) -> {
                  total.set(row.getInt("total"));
                  return rows.brief(row);
                })
            .list();
    boolean behind = found.isEmpty() && search.offset() > 0;
    return new FoundAssignments(found, behind ? count(search, sight) : total.get());
  }

  void each(AssignmentSearch search, Sight sight, Consumer<AssignmentBrief> consumer) {
    BriefRow rows = rows(search.day());
    SearchSql sql = sql(search, sight);
    Map<UUID, TaskWords> tasks = tasks(search.plan(), search.day());
    ask(all(sql, search, ""), sql, search)
        .withFetchSize(ROWS_A_TRIP)
        .query(
            (RowCallbackHandler)
                row -> {
                  TaskWords task = tasks.get(row.getObject("task_id", UUID.class));
                  consumer.accept(rows.brief(row, Objects.requireNonNull(task)));
                });
  }

  private Map<UUID, TaskWords> tasks(@Nullable PlanId plan, LocalDate day) {
    Map<UUID, TaskWords> tasks = new HashMap<>();
    String words =
        """
        select t.task_id, %s from execution.task_brief_on(:day) t
         where cast(:plan as uuid) is null or t.plan_id = :plan
        """
            .formatted(TaskWords.COLUMNS);
    jdbc.sql(asOf.sql(words, day))
        .param("plan", plan == null ? null : plan.value(), Types.OTHER)
        .param("day", day)
        .query(
            (RowCallbackHandler)
                row -> tasks.put(row.getObject("task_id", UUID.class), TaskWords.of(row)));
    return tasks;
  }

  int count(AssignmentSearch search, Sight sight) {
    SearchSql sql = sql(search, sight);
    return ask(sql.count(), sql, search).query(Integer.class).single();
  }

  List<OwedAssignment> owed(UnitId unit, LocalDate today, int few) {
    BriefRow rows = rows(today);
    Held held = responsibility.heldBy(unit, today);
    String owed =
        """
        select %s, a.alike, %s, %s %s %s where a.fold = '' or a.nth <= :few order by %s
        """
            .formatted(
                KEYS.formatted("0"),
                SHOWN,
                TaskWords.COLUMNS,
                OWED.formatted(held.condition("held")),
                AsOf.SAID,
                order("due", ""));
    MapSqlParameterSource parameters =
        new MapSqlParameterSource("day", today)
            .addValue("soon", settings.dueSoonDays())
            .addValue("few", few);
    held.fill("held", parameters::addValue);
    return jdbc.sql(asOf.sql(owed, today))
        .paramSource(parameters)
        .query((row, number) -> new OwedAssignment(rows.brief(row), row.getInt("alike")))
        .list();
  }

  /// Ordered and counted by the keys alone; what is shown is read for the one page only.
  private static String page(SearchSql sql, AssignmentSearch search) {
    return """
    with found as (
      select a.id as found, count(*) over () as total, %s %s %s order by %s
       limit :limit offset :offset)
    select found.*, %s, %s
      from found
      join execution.assignment_on(:day) a on a.id = found.found
      join execution.task_brief_on(:day) t on t.task_id = a.task_id
      %s
     order by %s
    """
        .formatted(
            KEYS.formatted(sql.place()),
            sql.tables(),
            sql.where(),
            order(search.sort(), ""),
            SHOWN,
            TaskWords.COLUMNS,
            AsOf.SAID,
            order(search.sort(), "found."));
  }

  /// @param words of the tasks, to be read with each row
  private static String all(SearchSql sql, AssignmentSearch search, String words) {
    return "select 0 as total, %s, %s %s %s %s %s order by %s"
        .formatted(
            KEYS.formatted(sql.place()),
            SHOWN,
            words,
            sql.tables(),
            AsOf.SAID,
            sql.where(),
            order(search.sort(), ""));
  }

  private SearchSql sql(AssignmentSearch search, Sight sight) {
    List<UnitId> order = units.on(search.day()).units().stream().map(Unit::id).toList();
    UnitId unit = search.unit();
    Held held = unit == null ? null : responsibility.heldBy(unit, search.day());
    return SearchSql.of(search, buckets(search), held, sight, order, settings.dueSoonDays());
  }

  private JdbcClient.StatementSpec ask(String sql, SearchSql search, AssignmentSearch asked) {
    search.parameters().addValue("limit", asked.limit()).addValue("offset", asked.offset());
    return jdbc.sql(asOf.sql(sql, asked.day())).paramSource(search.parameters());
  }

  private BriefRow rows(LocalDate day) {
    return new BriefRow(units, day, settings.dueSoonDays());
  }

  private static Set<Bucket> buckets(AssignmentSearch search) {
    return search.bucket() == null ? Set.of() : Set.of(Objects.requireNonNull(search.bucket()));
  }

  /// @param of where the keys are taken from
  private static String order(String sort, String of) {
    String byCode = "%1$syear desc, %1$sposition, %1$splace, %1$snumber";
    String order =
        switch (sort) {
          case "unit" -> "%1$splace, %1$syear desc, %1$sposition, %1$snumber";
          case "due" -> "%1$sdue nulls last, " + byCode;
          case "bucket" -> "%1$surgency, %1$sdue nulls last, " + byCode;
          default -> byCode;
        };
    return order.formatted(of);
  }
}
