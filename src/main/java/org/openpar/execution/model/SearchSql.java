package org.openpar.execution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.text.Normal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// An [AssignmentSearch] as SQL. Only the conditions that are asked for are written, so that each
/// search finds its index.
record SearchSql(String rows, String bucketFilter, MapSqlParameterSource parameters) {

  /// The place of a unit is looked up in an array: joined as rows, PostgreSQL takes it for a short
  /// list and walks it through for every assignment.
  private static final String ROWS =
      """
      select a.id, a.plan_id, a.task_id, a.unit_id, a.number, a.label, a.start, a.due, a.regular,
             a.state, a.completed_on, a.reason, a.product_number, a.product_date, a.evidence,
             array_position((select cast(:places as uuid[])), a.unit_id) as place, t.year, t.position, t.code, t.area_position, t.area_code, t.text,
             execution.bucket(a.state, a.start, a.due, a.completed_on, a.regular, :day, :soon)
               as bucket,
             case when a.state in ('SENT_BACK', 'UNSATISFACTORY') then 0
                  when a.due < :day then 1 else 2 end as urgency
        from execution.assignment_on(:day) a
        join execution.task_brief t on t.task_id = a.task_id
      """;

  /// @param order the units in the order of the register
  static SearchSql of(
      AssignmentSearch search,
      Set<Bucket> buckets,
      Sight sight,
      List<UnitId> order,
      int dueSoonDays) {
    Conditions where = new Conditions();
    where.parameters.addValue("places", Sight.array(search.unit() == null ? order : List.of()));
    where.parameters.addValue("day", search.day()).addValue("soon", dueSoonDays);
    where.same("a.plan_id", "plan", search.plan());
    where.same("a.unit_id", "unit", search.unit());
    where.same("a.task_id", "task", search.task());
    where.equal("t.area_position", "area", search.areaPosition());
    if (search.words() != null && !search.words().isBlank()) {
      where.add("position(:words in t.folded) > 0", "words", Normal.fold(search.words()));
    }
    if (!sight.all()) {
      where.add("a.unit_id = any(cast(:sight as uuid[]))", "sight", Sight.array(sight.units()));
    }
    if (buckets.equals(Set.of(Bucket.AWAITING))) {
      where.conditions.add("a.state = 'AWAITING_VERIFICATION'"); // finds its own index
    }
    String filter = buckets.isEmpty() ? "" : "where bucket in (:buckets)";
    where.parameters.addValue("buckets", buckets.stream().map(Enum::name).toList());
    return new SearchSql(ROWS + where.text(), filter, where.parameters);
  }

  /// Grows with every condition that is asked for.
  private static final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();

    void same(String column, String name, @Nullable Identifier id) {
      equal(column, name, id == null ? null : id.value());
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
      return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }
  }
}
