package org.openpar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.ProvinceClock;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of traces, as it is read.
@Repository
class TraceReader {

  private static final int ROWS_A_TRIP = 500;

  private static final String WANTED =
      """
       where (cast(:since as timestamptz) is null or t.at >= :since)
         and (cast(:until as timestamptz) is null or t.at < :until)
         and (cast(:words as text) is null or t.act = any(:acts)
              or position(:words in lower(unaccent(concat_ws(' ', t.act, t.person_name, t.unit_name,
                 t.subject_id::text, t.request, t.before::text, t.after::text)))) > 0)
         and (cast(:subject as uuid) is null or t.subject_id = :subject)
         and (cast(:before as bigint) is null or t.number < :before)
         and (cast(:person as text) is null
              or position(:person in lower(unaccent(concat_ws(' ', t.person_name, t.unit_name)))) > 0)
         and (cast(:unit as uuid) is null or t.unit_id = :unit)
         and (cast(:act as text) is null or t.act = :act)
         and (cast(:request as text) is null or t.request = :request)
         and t.outcome = any(:outcomes)
         and (cast(:plan as uuid) is null or t.subject_id = :plan
              or t.subject_id in (select p.subject_id from audit.trace p
                                   where p.after -> 'plan' ->> 'value' = cast(:plan as text)))
      """;

  private static final String SEARCH =
      """
      select t.*, l.number as leaf,
             (select c.at from audit.checkpoint c where c.size > l.number
               order by c.size limit 1) as sealed_at
        from audit.trace t left join audit.leaf l on l.trace = t.number
      """
          + WANTED
          + " order by t.number desc limit cast(:limit as bigint)";

  private static final String SEALED =
      "select "
          + TraceForm.COLUMNS
          + ", l.number as leaf, l.hash from audit.leaf l join audit.trace t on t.number = l.trace"
          + WANTED
          + " and l.number < :size order by l.number";

  private final JdbcClient jdbc;
  private final Snapshots snapshots = new Snapshots(UnaryOperator.identity());

  TraceReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Trace> listOf(TraceSearch search) {
    return ask(SEARCH, search).query((row, number) -> trace(row)).list();
  }

  void each(TraceSearch search, Consumer<Trace> consumer) {
    ask(SEARCH, search)
        .withFetchSize(ROWS_A_TRIP)
        .query((RowCallbackHandler) row -> consumer.accept(trace(row)));
  }

  /// Those that lie under a seal, in the order of their leaves.
  void eachSealed(TraceSearch search, long size, SealedTraces consumer) {
    ask(SEALED, search)
        .param("size", size)
        .withFetchSize(ROWS_A_TRIP)
        .query(
            (RowCallbackHandler)
                row ->
                    consumer.accept(TraceForm.of(row), row.getLong("leaf"), row.getBytes("hash")));
  }

  private JdbcClient.StatementSpec ask(String sql, TraceSearch search) {
    String words = search.words() == null ? "" : Normal.fold(search.words());
    TraceSearch.Particulars more = search.particulars();
    String person = more.person() == null ? "" : Normal.fold(more.person());
    return jdbc.sql(sql)
        .param("since", startOf(search.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", startOf(dayAfter(search.to())), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("words", words.isEmpty() ? null : words)
        .param("acts", search.acts().toArray(String[]::new))
        .param("subject", search.subject(), Types.OTHER)
        .param("before", search.before(), Types.BIGINT)
        .param("limit", search.limit() == 0 ? null : search.limit(), Types.BIGINT)
        .param("person", person.isEmpty() ? null : person)
        .param("unit", more.unit(), Types.OTHER)
        .param("act", more.act())
        .param("request", more.request())
        .param("outcomes", more.outcomes().stream().map(Outcome::name).toArray(String[]::new))
        .param("plan", more.plan(), Types.OTHER);
  }

  List<Trace> history(UUID subject) {
    return listOf(new TraceSearch(null, null, null, List.of(), subject, null, 0)).reversed();
  }

  private Trace trace(ResultSet row) throws SQLException {
    return new Trace(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("act"),
        row.getString("subject_kind"),
        row.getObject("subject_id", UUID.class),
        row.getString("person_name"),
        row.getString("unit_name"),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("role"),
        row.getString("on_behalf_of"),
        row.getString("reason"),
        row.getString("request"),
        row.getString("address"),
        seal(row),
        snapshots.changes(row.getString("before"), row.getString("after")));
  }

  private static Trace.@Nullable Seal seal(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("sealed_at", OffsetDateTime.class);
    return at == null ? null : new Trace.Seal(row.getLong("leaf") + 1, at.toInstant());
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ProvinceClock.ZONE).toOffsetDateTime();
  }
}
