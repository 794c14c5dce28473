package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of assignments, each one statement however long it is.
@Repository
class AssignmentLists {

  private static final int ROWS_A_TRIP = 500;

  private static final String LIST =
      """
      with page as (
        select * from (%1$s) s %2$s order by %3$s
        limit cast(:limit as bigint) offset :offset)
      select page.*, said.words as said, said.person_name as said_by, said.day as said_on
        from page
        left join lateral (
          select p.words, p.person_name, p.day from execution.progress p
           where p.assignment_id = page.id and p.day <= :day and p.words is not null
           order by p.number desc limit 1) said on true
       order by %3$s
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final ExecutionSettings settings;
  private final AsOf asOf;

  AssignmentLists(JdbcClient jdbc, Units units, ExecutionSettings settings, AsOf asOf) {
    this.jdbc = jdbc;
    this.asOf = asOf;
    this.units = units;
    this.settings = settings;
  }

  List<AssignmentBrief> list(AssignmentSearch search, Sight sight) {
    return list(search, buckets(search), sight);
  }

  List<AssignmentBrief> list(AssignmentSearch search, Set<Bucket> buckets, Sight sight) {
    BriefRow rows = rows(search.day());
    return ask(search, buckets, sight).query((row, number) -> rows.brief(row)).list();
  }

  void each(AssignmentSearch search, Sight sight, Consumer<AssignmentBrief> consumer) {
    BriefRow rows = rows(search.day());
    ask(search, buckets(search), sight)
        .withFetchSize(ROWS_A_TRIP)
        .query((RowCallbackHandler) row -> consumer.accept(rows.brief(row)));
  }

  int count(AssignmentSearch search, Sight sight) {
    SearchSql sql = SearchSql.of(search, buckets(search), sight, List.of(), settings.dueSoonDays());
    return jdbc.sql(
            asOf.sql(
                "select count(*) from (" + sql.rows() + ") s " + sql.bucketFilter(), search.day()))
        .paramSource(sql.parameters())
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec ask(AssignmentSearch search, Set<Bucket> buckets, Sight sight) {
    List<UnitId> order = units.on(search.day()).units().stream().map(Unit::id).toList();
    SearchSql sql = SearchSql.of(search, buckets, sight, order, settings.dueSoonDays());
    sql.parameters()
        .addValue("limit", search.limit() == 0 ? null : search.limit())
        .addValue("offset", search.offset());
    String list = LIST.formatted(sql.rows(), sql.bucketFilter(), order(search.sort()));
    return jdbc.sql(asOf.sql(list, search.day())).paramSource(sql.parameters());
  }

  private BriefRow rows(LocalDate day) {
    return new BriefRow(units.on(day), day, settings.dueSoonDays());
  }

  private static Set<Bucket> buckets(AssignmentSearch search) {
    return search.bucket() == null ? Set.of() : Set.of(Objects.requireNonNull(search.bucket()));
  }

  private static String order(String sort) {
    String byCode = "year desc, position, place, number";
    return switch (sort) {
      case "unit" -> "place, year desc, position, number";
      case "due" -> "due nulls last, " + byCode;
      case "bucket" -> "urgency, due nulls last, " + byCode;
      default -> byCode;
    };
  }
}
