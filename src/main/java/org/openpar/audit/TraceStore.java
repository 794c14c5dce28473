package org.openpar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.ProvinceClock;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/// The table of traces.
@Repository
class TraceStore {

  private static final int ROWS_A_TRIP = 500;

  private static final String SEARCH =
      """
      select * from audit.trace
       where (cast(:since as timestamptz) is null or at >= :since)
         and (cast(:until as timestamptz) is null or at < :until)
         and (cast(:words as text) is null or act = any(:acts)
              or position(:words in lower(unaccent(concat_ws(' ', act, person_name, unit_name,
                 subject_id::text, before::text, after::text)))) > 0)
         and (cast(:subject as uuid) is null or subject_id = :subject)
         and (cast(:before as bigint) is null or number < :before)
       order by number desc
       limit cast(:limit as bigint)
      """;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Clock clock;
  private final Snapshots snapshots;

  TraceStore(JdbcClient jdbc, Acting acting, Clock clock, Snapshots snapshots) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.clock = clock;
    this.snapshots = snapshots;
  }

  void add(
      String act,
      String subjectKind,
      UUID subject,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {
    Optional<Actor> actor = acting.findActor();
    jdbc.sql(
            """
            insert into audit.trace (at, act, subject_kind, subject_id, account_id, person_name,
                                     unit_id, unit_name, before, after)
            values (:at, :act, :kind, :subject, :account, :person, :unit, :unitName,
                    :before::jsonb, :after::jsonb)
            """)
        .param("at", OffsetDateTime.now(clock))
        .param("act", act)
        .param("kind", subjectKind)
        .param("subject", subject)
        .param("account", actor.map(who -> who.account().value()).orElse(null), Types.OTHER)
        .param("person", actor.map(Actor::name).orElse(null))
        .param("unit", actor.map(who -> who.unit().value()).orElse(null), Types.OTHER)
        .param("unitName", actor.map(Actor::unitName).orElse(null))
        .param("before", before == null ? null : before.toString())
        .param("after", after == null ? null : after.toString())
        .update();
  }

  List<Trace> listOf(TraceSearch search) {
    return ask(search).query((row, number) -> trace(row)).list();
  }

  void each(TraceSearch search, Consumer<Trace> consumer) {
    ask(search)
        .withFetchSize(ROWS_A_TRIP)
        .query((RowCallbackHandler) row -> consumer.accept(trace(row)));
  }

  private JdbcClient.StatementSpec ask(TraceSearch search) {
    String words = search.words() == null ? "" : Normal.fold(search.words());
    return jdbc.sql(SEARCH)
        .param("since", startOf(search.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", startOf(dayAfter(search.to())), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("words", words.isEmpty() ? null : words)
        .param("acts", search.acts().toArray(String[]::new))
        .param("subject", search.subject(), Types.OTHER)
        .param("before", search.before(), Types.BIGINT)
        .param("limit", search.limit() == 0 ? null : search.limit(), Types.BIGINT);
  }

  List<Trace> history(UUID subject) {
    return jdbc.sql("select * from audit.trace where subject_id = :subject order by number")
        .param("subject", subject)
        .query((row, number) -> trace(row))
        .list();
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
        snapshots.changes(row.getString("before"), row.getString("after")));
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ProvinceClock.ZONE).toOffsetDateTime();
  }
}
